import type { CardJson } from '../../../adaptive-cards/card-json';
import { cycleReminderCard } from '../../../adaptive-cards/cycle/cycle-reminder-card';
import { rightEndingCard } from '../../../adaptive-cards/access/right-ending-card';
import { stepReminderCard } from '../../../adaptive-cards/decision/step-reminder-card';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import { actionsIn } from '../../../domain/decision/content';
import type { Decision } from '../../../domain/decision/decision';
import type { EndingRight } from '../../../domain/access/ending-right';
import type { DeliverySubject } from '../../../domain/delivery/delivery';
import { unreachable } from '../../../domain/ground/unreachable';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { casePath, seesDecision } from '../../scene/case-path';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

type Of<Kind extends DeliverySubject['kind']> = Extract<DeliverySubject, { kind: Kind }>;

/** Reminds somebody of a condition or a step; if it waits for them no more when the card is sent, it says so. */
export function stepReminder(
  { stepId, dueOn }: Of<'stepReminder'>,
  decision: Decision,
  personId: PersonId,
  scene: Scene,
): CardJson {
  const { state, now, language, municipality, tabLink } = scene;
  const { decisionId, content } = decision;
  const asked = waitingFor(state, personId, now)
    .filter(({ subject }) => subject.about === 'decision' && subject.decisionId === decisionId)
    .flatMap(({ asks }) => asks)
    .find((one) => (one.kind === 'condition' || one.kind === 'step') && one.stepId === stepId);
  const condition = content.conditions.find((one) => one.conditionId === stepId);
  const step = condition ?? actionsIn(content).find((one) => one.actionId === stepId);
  const isOpen = asked !== undefined && asked.due === dueOn && step !== undefined;
  const sees = seesDecision(decision, personId, scene);
  return stepReminderCard({
    language,
    municipality,
    decisionId,
    dueOn,
    title: sees ? content.title : null,
    kind: condition === undefined ? 'step' : 'condition',
    text: isOpen ? step.text : null,
    ownerLeft: isOpen && step.ownerId !== personId ? nameOf(step.ownerId, scene) : null,
    link: tabLink(casePath(decision, personId, scene)),
  });
}

/** Reminds somebody of a date of the year; if it was kept, moved or dropped when the card is sent, it says so. */
export function cycleReminder(
  { itemId, dueOn }: Of<'cycleReminder'>,
  personId: PersonId,
  scene: Scene,
): CardJson {
  const { state, now, language, municipality, tabLink } = scene;
  const today = danishDate(now);
  const item = state.cycle.get(itemId);
  const isOpen = item?.doneOn === null && item.dueOn === dueOn;
  const { viewReports } = abilitiesOf(rolesOn(state.access, personId, today));
  return cycleReminderCard({
    language,
    municipality,
    dueOn,
    isPassed: dueOn < today,
    title: isOpen ? item.title : null,
    owner: !isOpen || item.ownerId === null || item.ownerId === personId ? null : nameOf(item.ownerId, scene),
    mayReport: viewReports,
    link: tabLink(viewReports ? TAB_PATHS.cycle : TAB_PATHS.overview),
  });
}

/** Tells somebody that a mandate, a delegation or an acting chair’s period ends soon; if it ends on another day by now, it says so. */
export function rightEnding(
  { right, rightId, to }: Of<'rightEnding'>,
  personId: PersonId,
  scene: Scene,
): CardJson {
  const { state, now, language, municipality, tabLink } = scene;
  const { mandates, delegations, actingChairs } = state.access;
  const { viewRoster } = abilitiesOf(rolesOn(state.access, personId, danishDate(now)));
  const view = { language, municipality, to, link: tabLink(viewRoster ? TAB_PATHS.rights : '') };
  switch (right) {
    case 'mandate': {
      const mandate = known(
        right,
        mandates.find((one) => one.mandateId === rightId),
      );
      const deputy = nameOf(mandate.deputyId, scene);
      const member = nameOf(mandate.memberId, scene);
      return rightEndingCard({ ...view, right: { kind: right, deputy, member }, holds: mandate.to === to });
    }
    case 'delegation': {
      const delegation = known(
        right,
        delegations.find((one) => one.delegationId === rightId),
      );
      const holder = nameOf(delegation.delegateId, scene);
      return rightEndingCard({ ...view, right: { kind: right, holder }, holds: delegation.to === to });
    }
    case 'actingChair': {
      const acting = known(
        right,
        actingChairs.find((one) => one.actingId === rightId),
      );
      const holder = nameOf(acting.personId, scene);
      return rightEndingCard({ ...view, right: { kind: right, holder }, holds: acting.to === to });
    }
    default:
      return unreachable(right);
  }
}

function known<Right>(kind: EndingRight, right: Right | undefined): Right {
  if (right === undefined) throw new Error(`Cannot tell that a right ends (${kind}): it is unknown`);
  return right;
}
