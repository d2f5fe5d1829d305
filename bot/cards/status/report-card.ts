import type { CardJson } from '../../../adaptive-cards/card-json';
import { statusReportCard } from '../../../adaptive-cards/status/status-report-card';
import type { StatusReportCardView } from '../../../adaptive-cards/status/status-report-view';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { danishDate, type Month } from '../../../domain/calendar/danish-time';
import { compileNow } from '../../../domain/status/compile-report';
import { followUpsOf, ownersOn } from '../../../domain/status/follow-up';
import { mayNote } from '../../../domain/status/may-note';
import type { IssuedReport, StatusReport } from '../../../domain/status/report';
import { dayOfIssued } from '../../../domain/status/status-day';
import { wishOutcome } from '../../../domain/status/wish';
import { TAB_PATHS } from '../../scene/tab-paths';
import { nameOf, type CardReader, type Scene } from '../../scene/scene';

/**
 * The card of an issued report. In a channel it always has the button, since its readers differ; in a personal chat
 * only for somebody who may note it and has not.
 */
export function reportCard(issued: IssuedReport, reader: CardReader | 'everybody', scene: Scene): CardJson {
  const { report, notings } = issued;
  const isShared = reader === 'everybody' || reader.place === 'channel';
  return statusReportCard({
    language: scene.language,
    municipality: scene.municipality,
    report,
    names: namesIn(report, scene),
    issued: {
      statusOn: dayOfIssued(issued),
      version: issued.version,
      isLate: issued.isLate,
      correction: issued.correction,
      releasedBy: issued.releasedBy === null ? null : nameOf(issued.releasedBy, scene),
    },
    notings: notings.map(({ personId, notedAt }) => ({ name: nameOf(personId, scene), notedAt })),
    followUps: askedFor(report.month, scene),
    followUpForm: isShared || mayAsk(reader.personId, scene) ? followUpForm(scene) : null,
    noteButton: isShared || mayNote(scene.state.access, issued, { ...reader, on: danishDate(scene.now) }),
    link: scene.tabLink(TAB_PATHS.report(report.month)),
    wishOutcome: wishOutcome(scene.state.decisions, report.assessment),
    wishLink: wishLink(report, scene),
  });
}

/** The status as it would be issued at this moment. */
export function currentStatusCard(scene: Scene): CardJson {
  const report = compileNow(scene.state, scene.now);
  return statusReportCard({
    language: scene.language,
    municipality: scene.municipality,
    report,
    names: namesIn(report, scene),
    issued: null,
    notings: [],
    noteButton: false,
    followUps: [],
    followUpForm: null,
    link: scene.tabLink(TAB_PATHS.overview),
    wishOutcome: wishOutcome(scene.state.decisions, report.assessment),
    wishLink: wishLink(report, scene),
  });
}

function namesIn({ assessment, sections }: StatusReport, scene: Scene): StatusReportCardView['names'] {
  const named = [
    assessment?.by,
    ...sections.flatMap(({ override, responsible }) => [override?.by, responsible]),
  ];
  return new Map(
    named.flatMap((one) => (one === undefined || one === null ? [] : [[one, nameOf(one, scene)]])),
  );
}

const mayAsk = (personId: PersonId, { state, now }: Scene): boolean =>
  abilitiesOf(rolesOn(state.access, personId, danishDate(now))).noteReport;

const askedFor = (month: Month, { state }: Scene): StatusReportCardView['followUps'] =>
  followUpsOf(state.followUps, month).map(({ followUpId, text, dueOn, answer }) => ({
    followUpId,
    text,
    dueOn,
    isAnswered: answer !== null,
  }));

function followUpForm({ state, people, now }: Scene): StatusReportCardView['followUpForm'] {
  const today = danishDate(now);
  const owners = ownersOn(state.access, today).flatMap((personId) => {
    const person = people.get(personId);
    return person === undefined ? [] : [{ personId, name: person.name, title: person.title }];
  });
  return { owners, today };
}

const wishLink = ({ assessment }: StatusReport, scene: Scene): string | null =>
  assessment === null || assessment.wish === null ? null : scene.tabLink(TAB_PATHS.decision(assessment.wish));
