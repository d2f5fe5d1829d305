import type { CardJson } from '../../adaptive-cards/card-json';
import { waitingCard, waitingIsPrivateCard } from '../../adaptive-cards/answers/waiting-card';
import type { Waiting } from '../../domain/waiting/waiting';
import { shownWaiting } from '../../domain/waiting/shown-waiting';
import { waitingFor } from '../../domain/waiting/waiting-for';
import { bodyChangeCardOf, mandateCardOf } from '../cards/body-change/body-cards';
import { decisionCard } from '../cards/decision/decision-card';
import { meetingCard } from '../cards/meeting/meeting-card';
import { reportCard } from '../cards/status/report-card';
import { followUpFor } from '../cards/status/report-notices';
import { awaitingCourses } from '../cards/training/reported-courses';
import type { CardReader, Scene } from '../scene/scene';
import { TAB_PATHS } from '../scene/tab-paths';
import { unreachable } from '../../domain/ground/unreachable';
import type { Answerer } from './answer';

/** Cards to press that follow the list. More than this would bury it. */
const SHOWN_CARDS = 3;

/** What waits for the reader, with the most urgent cards ready to be pressed. In a channel it is nobody else's business. */
export const answerWaiting: Answerer = ({ scene, reader }) => {
  const { state, now, language, tabLink, people } = scene;
  const link = tabLink(TAB_PATHS.overview);
  if (reader.place === 'channel') return [waitingIsPrivateCard(language, link)];
  const { personId } = reader;
  const pressable = waitingFor(state, personId, now).flatMap((one) => cardToPress(one, reader, scene) ?? []);
  const cards = pressable.slice(0, SHOWN_CARDS);
  const list = waitingCard({
    language,
    waiting: shownWaiting(state, { personId, now, nameOf: (one) => people.get(one)?.name ?? null }),
    cards: cards.length,
    pressable: pressable.length,
    link,
  });
  return [list, ...cards.map((build) => build())];
};

/** How the card is built on which the reader does what is asked; nothing when it is done in the tab. */
function cardToPress(
  { subject, asks }: Waiting,
  reader: CardReader,
  scene: Scene,
): (() => CardJson) | undefined {
  const { personId } = reader;
  for (const ask of asks) {
    switch (ask.kind) {
      case 'answer':
      case 'conflict': {
        const decision =
          subject.about === 'decision' ? scene.state.decisions.get(subject.decisionId) : undefined;
        return decision && (() => decisionCard(decision, reader, scene));
      }
      case 'meeting': {
        const meeting = subject.about === 'meeting' ? scene.state.meetings.get(subject.meetingId) : undefined;
        return meeting && (() => meetingCard(meeting, ask, personId, scene));
      }
      case 'noting': {
        const issued = subject.about === 'report' ? scene.state.reports.get(subject.month) : undefined;
        return issued && (() => reportCard(issued, reader, scene));
      }
      case 'followUp': {
        const asked =
          subject.about === 'followUp' ? scene.state.followUps.get(subject.followUpId) : undefined;
        return asked && (() => followUpFor(asked, personId, scene));
      }
      case 'mandate':
        return subject.about === 'mandate'
          ? () => mandateCardOf(subject.mandateId, personId, scene)
          : undefined;
      case 'bodyChange':
        return subject.about === 'bodyChange'
          ? () => bodyChangeCardOf(subject.changeId, personId, scene)
          : undefined;
      case 'verification':
        return () => awaitingCourses(personId, scene);
      case 'reopened':
      case 'journal':
      case 'referral':
      case 'missedMonths':
      case 'returned':
      case 'postponed':
      case 'condition':
      case 'step':
      case 'release':
      case 'releaseFirst':
      case 'undecidable':
      case 'unrecorded':
      case 'incidentClock':
      case 'approvalsInQuestion':
      case 'followUpOwner':
      case 'ownCourse':
      case 'supplierRemark':
      case 'cycleItem':
      case 'supplierRemarks':
      case 'supplierStatements':
      case 'supplierApprovals':
      case 'untestedPlans':
      case 'oldPlanTests':
      case 'handovers':
      case 'registrationChanges':
      case 'baselineDue':
      case 'exerciseDue':
      case 'exerciseFinding':
      case 'exerciseFindings':
      case 'feedTrouble':
      case 'measureLate':
      case 'measureReview':
      case 'measureEvidence':
      case 'measuresChanged':
      case 'measuresAfterIncident':
      case 'measuresOverYear':
        break;
      default:
        return unreachable(ask);
    }
  }
  return undefined;
}
