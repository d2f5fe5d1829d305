import type { DanishDate, Instant, Month } from '../calendar/danish-time';
import { compileNow } from './compile-report';
import { awaitedMonth } from './due-month';
import { lookNow } from './look';
import { changedMeasures, measureApprovals, measureStates } from './measures-section';
import { DUTIES, type Duty } from './duty';
import { oversightRecord } from './oversight-record';
import { sectionOf, type StatusReport } from './report';
import { shownColour, type SectionFigure, type SectionId } from './section';
import { statusDay } from './status-day';
import type { StatusState } from './status-state';

/**
 * How the three duties stand by what is recorded. It says what is lacking, never that the Act is kept (invariant 11).
 * Everything in it is as the month's status and its oversight record have it.
 */
export type Duties = {
  /** The duties in which something is lacking. */
  lacking: readonly Duty[];
  /** `changed`: how many of those to review are so because the register is not what was approved. */
  measures: { inForce: number; toReview: number; changed: number; missing: number };
  /** The day of the status that should be out and is not. */
  awaited: DanishDate | null;
  /** The newest status that is out, and how many of the body of its day have noted it. */
  newest: { month: Month; statusOn: DanishDate; noted: number; body: number } | null;
  courses: { members: number; withCourse: number; areasCarried: number };
};

/** The three duties at an instant. */
export const dutiesAt = (state: StatusState, at: Instant): Duties =>
  dutiesIn(compileNow(state, at), state, at);

/** The same for whoever has the status as it would be issued at the instant already. */
export function dutiesIn(report: StatusReport, state: StatusState, at: Instant): Duties {
  const figure = (section: SectionId, name: SectionFigure) =>
    sectionOf(report, section)?.figures.find((one) => one.figure === name)?.value ?? 0;
  /** By its rule and by a coordinator's hand: whoever set it green knows of what the rule lacks, and the reverse. */
  const isGreen = (id: SectionId) => {
    const section = sectionOf(report, id);
    return section?.light.colour === 'green' && shownColour(section) === 'green';
  };
  const toReview = figure('measures', 'measuresToReview');
  const month = awaitedMonth(state, at);
  const awaited = month === undefined ? null : statusDay(state, month);
  const newest = newestNoted(state);
  const isOverseen = awaited === null && newest !== null && newest.noted === newest.body;
  const met = { approve: isGreen('measures'), oversee: isOverseen, courses: isGreen('training') };
  return {
    lacking: DUTIES.filter((duty) => !met[duty]),
    measures: {
      inForce: figure('measures', 'measuresInForce'),
      toReview,
      changed: toReview === 0 ? 0 : changedNumbers(state, at),
      missing: figure('measures', 'measuresMissing'),
    },
    awaited,
    newest,
    courses: {
      members: figure('training', 'members'),
      withCourse: figure('training', 'membersWithCourse'),
      areasCarried: figure('training', 'areasCarried'),
    },
  };
}

/** How many of the ten numbers are other in the register than they were approved. */
function changedNumbers(state: StatusState, at: Instant): number {
  const look = lookNow(state, at);
  const states = measureStates(measureApprovals(look), changedMeasures(look));
  return states.filter(({ because }) => because === 'changed').length;
}

function newestNoted(state: StatusState): Duties['newest'] {
  const month = [...state.reports.keys()].sort().at(-1);
  const body = month === undefined ? undefined : oversightRecord(state, month)?.versions.at(-1)?.body;
  if (month === undefined || body === undefined) return null;
  return {
    month,
    statusOn: statusDay(state, month),
    noted: body.filter((one) => one.noting !== null).length,
    body: body.length,
  };
}
