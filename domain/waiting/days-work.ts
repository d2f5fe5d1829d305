import { endingRights, type RightEnding } from '../access/ending-right';
import { addDays, daysBetween, type DanishDate, type Month } from '../calendar/danish-time';
import { journalDueOn, journalState } from '../decision/journal-state';
import { compare } from '../ground/compare';
import { newestOn } from '../indicator/indicator';
import { TOPICS, type Topic } from '../indicator/topic';
import type { Oversight } from '../oversight';
import { registerInUse } from '../status/register-in-use';
import { nearOn, staleOn } from '../status/limit';
import { isComplaint, monthsStanding, type StatusMonth } from '../status/status-months';
import { aboutCourses } from './about-courses';
import type { Reader } from './reader';

/** Several things of a sort that are to be done, and the earliest day of them. */
type Counted = { count: number; since: DanishDate };

/** Figures that say nothing about today from a day on. */
type Stale = { topic: Topic; asOf: DanishDate; from: DanishDate };

/** What there is to do on a day for those who keep things going. Null and empty: nothing, or not theirs to do. */
export type DaysWork = {
  /** The one month that is to be issued next, and when it goes out by itself. */
  draft: StatusMonth | null;
  /** Months that are over without a status, the newest first; none while the current one is complained of. */
  missed: readonly Month[];
  /** Concluded and not journalised; the day is the earliest by which one should be, and how many are late. */
  journal: { count: number; late: number; by: DanishDate } | null;
  /** Courses that others have reported. */
  verification: Counted | null;
  /** The earliest first: what is stale already, and what will be within the days that count as near. */
  stale: readonly Stale[];
  /** Mandates, delegations and acting chairs whose last day is near, the earliest first. */
  endings: readonly RightEnding[];
};

/** The day's work of a reader; nothing for somebody who has none of it by their role. */
export function daysWork(state: Oversight, reader: Reader): DaysWork | undefined {
  const { abilities } = reader;
  const isTheirs =
    abilities.issueReport ||
    abilities.followUpDecisions ||
    abilities.logCompletions ||
    abilities.recordIndicators;
  if (!isTheirs) return undefined;
  return {
    ...months(state, reader),
    journal: abilities.followUpDecisions ? toJournal(state, reader) : null,
    verification: toVerify(state, reader),
    stale: abilities.recordIndicators ? staleFigures(state, reader) : [],
    endings: abilities.manageRoster ? endings(state, reader) : [],
  };
}

/** One month at a time: older ones are told of when the current one is not to be complained of. */
function months(state: Oversight, { abilities, now }: Reader): Pick<DaysWork, 'draft' | 'missed'> {
  if (!abilities.issueReport) return { draft: null, missed: [] };
  const all = monthsStanding(state, now);
  const isOver = ({ standing }: StatusMonth) => standing === 'over' || standing === 'firstOver';
  const draft = all.find((month) => month.standing !== 'issued' && !isOver(month)) ?? null;
  const isAsked = draft !== null && isComplaint(draft.standing);
  return { draft, missed: isAsked ? [] : all.filter(isOver).map(({ month }) => month) };
}

function toJournal({ decisions, policies }: Oversight, { on }: Reader): DaysWork['journal'] {
  const open = [...decisions.values()].filter(
    (decision) => decision.state === 'concluded' && decision.journal === null,
  );
  const by = open.flatMap((decision) => journalDueOn(policies, decision) ?? []).sort()[0];
  if (by === undefined) return null;
  const late = open.filter((decision) => journalState(policies, decision, on) === 'late').length;
  return { count: open.length, late, by };
}

function toVerify(state: Oversight, reader: Reader): Counted | null {
  const [ask] = aboutCourses(state, reader);
  return ask?.kind === 'verification' ? { count: ask.completionIds.length, since: ask.since } : null;
}

/** Figures that were never recorded are no work of today: the status itself shows them as not assessed. */
function staleFigures(state: Oversight, { on }: Reader): readonly Stale[] {
  const { indicators, statusPolicies } = state;
  const near = addDays(on, nearOn(statusPolicies, on).amount);
  return TOPICS.flatMap((topic): readonly Stale[] => {
    // Where a list of the app gives the figures, those that were entered are not used.
    if (registerInUse(state, topic) !== undefined) return [];
    const asOf = newestOn(indicators, topic, on)?.asOf;
    if (asOf === undefined) return [];
    const from = addDays(asOf, staleOn(statusPolicies, topic, on).amount + 1);
    return from <= near ? [{ topic, asOf, from }] : [];
  }).sort((one, other) => compare(one.from, other.from));
}

const endings = ({ access, statusPolicies }: Oversight, { on }: Reader): readonly RightEnding[] =>
  endingRights(access, on)
    .filter(({ to }) => daysBetween(on, to) <= nearOn(statusPolicies, on).amount)
    .sort((one, other) => compare(one.to, other.to));
