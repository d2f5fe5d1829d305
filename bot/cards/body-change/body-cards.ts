import { answeredForYouCard } from '../../../adaptive-cards/decision/answered-for-you-card';
import { bodyChangeCard } from '../../../adaptive-cards/body-change/body-change-card';
import type { StillAwaited } from '../../../adaptive-cards/body-change/still-awaited';
import { mandateCard } from '../../../adaptive-cards/access/mandate-card';
import type { CardJson } from '../../../adaptive-cards/card-json';
import { refusalCard } from '../../../adaptive-cards/refusal-card';
import { ANSWERED_WORDS, FINDING_WORDS } from '../../../words/decision/decision-words';
import type { MandateId } from '../../../domain/access/mandate';
import type { PersonId } from '../../../domain/access/role';
import { confirmsMandateAs } from '../../../domain/access/settle-mandate';
import type { ChangeId } from '../../../domain/body-change/body-change';
import { confirmsChangeAs } from '../../../domain/body-change/decide-body-change';
import { personConcerned } from '../../../domain/body-change/body-change';
import { danishDate } from '../../../domain/calendar/danish-time';
import type { Decision } from '../../../domain/decision/decision';
import { answeredUnder } from '../../../domain/delivery/answered-for-you';
import { casePath, seesDecision } from '../../scene/case-path';
import { nameOf, type Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/**
 * A mandate as it stands, for one who was asked to confirm it; whoever was not is told so. `still`: it is sent because
 * it still awaits a press.
 */
export function mandateCardOf(
  mandateId: MandateId,
  personId: PersonId,
  scene: Scene,
  still?: StillAwaited,
): CardJson {
  const { state, language, municipality, tabLink, now } = scene;
  const link = tabLink(TAB_PATHS.confirmations);
  const mandate = state.access.mandates.find((one) => one.mandateId === mandateId);
  if (mandate === undefined)
    return refusalCard({ code: 'unknown-mandate', value: mandateId }, { language, link });
  if (!mandate.askedOf.includes(personId) && still === undefined)
    return refusalCard({ code: 'mandate-not-yours' }, { language, link });
  const { deputyId, memberId, from, to, caseNumber, confirmation } = mandate;
  const today = danishDate(now);
  return mandateCard({
    language,
    municipality,
    mandateId,
    deputyName: nameOf(deputyId, scene),
    memberName: nameOf(memberId, scene),
    from,
    to,
    caseNumber,
    confirmation,
    isOver: to < today,
    isOwn: memberId === personId,
    maySettle: confirmsMandateAs(state.access, mandate, personId, today) !== undefined,
    still,
    link,
  });
}

/**
 * A change of who decides, or how, as it stands, for one who was asked or may confirm it now. `still`: it is sent
 * because it still awaits a press.
 */
export function bodyChangeCardOf(
  changeId: ChangeId,
  personId: PersonId,
  scene: Scene,
  still?: StillAwaited,
): CardJson {
  const { state, language, municipality, tabLink, now } = scene;
  const link = tabLink(TAB_PATHS.confirmations);
  const proposed = state.changes.get(changeId);
  if (proposed === undefined)
    return refusalCard({ code: 'unknown-change', value: changeId }, { language, link });
  const asks = confirmsChangeAs(state, proposed, personId, danishDate(now)) ?? null;
  if (asks === null && !proposed.askedOf.includes(personId) && still === undefined)
    return refusalCard({ code: 'not-yours-to-confirm' }, { language, link });
  const about = personConcerned(proposed.change);
  return bodyChangeCard({
    language,
    municipality,
    changeId,
    change: proposed.change,
    personName: about === undefined ? null : nameOf(about, scene),
    proposedByName: nameOf(proposed.proposedBy, scene),
    state: proposed.state,
    settledByName: proposed.settledBy === null ? null : nameOf(proposed.settledBy, scene),
    asks,
    still,
    link,
  });
}

/** What somebody has answered in a member's name, for that member. Throws when nothing was: the delivery came from it. */
export function answeredForYouCardOf(
  decision: Decision,
  key: string,
  seat: PersonId,
  scene: Scene,
): CardJson {
  const { language, municipality, tabLink } = scene;
  const { decisionId, content } = decision;
  const said = answeredUnder(decision, seat, key);
  if (said === undefined) throw new Error(`Cannot show answer "${key}" to "${decisionId}": it is unknown`);
  return answeredForYouCard({
    language,
    municipality,
    decisionId,
    // Whoever has left the body meanwhile reads that it was so, and no more of the case.
    title: seesDecision(decision, seat, scene) ? content.title : '',
    byName: nameOf(said.by, scene),
    at: said.at,
    said:
      said.kind === 'vote'
        ? {
            kind: said.kind,
            text: ANSWERED_WORDS[said.choice][language],
            reason: seesDecision(decision, seat, scene) ? said.reason : null,
          }
        : {
            kind: said.kind,
            text: `${nameOf(said.concerned, scene)}: ${FINDING_WORDS[said.finding][language]}`,
            reason: null,
          },
    isOpen: decision.state === 'awaitingApproval',
    link: tabLink(casePath(decision, seat, scene)),
  });
}
