import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import { countsOn } from '../access/mandate';
import type { PersonId } from '../access/role';
import type { Decision } from '../decision/decision';
import { decisionAbilitiesOf } from '../decision/decision-abilities';
import type { DecisionId } from '../decision/terms';
import type { LedgerEntry } from '../event';
import type { Oversight } from '../oversight';
import { audienceOf } from './audience';
import { toChannel, toPerson, type Delivery, type DeliverySubject, type Notice } from './delivery';

/** The cards about one version of a decision: the neutral one in the channel and one for each who may answer. */
export function cardsAbout(
  decisionId: DecisionId | null,
  state: Oversight,
  on: DanishDate,
  version?: number,
): readonly Delivery[] {
  const decision = decisionId === null ? undefined : state.decisions.get(decisionId);
  if (decision === undefined) return [];
  const subject: DeliverySubject = {
    kind: 'decision',
    decisionId: decision.decisionId,
    version: version ?? decision.version,
  };
  return [toChannel(subject), ...audienceOf(decision, state.access, on).map(toPerson(subject))];
}

/**
 * After an answer: the channel's card, and the cards of whoever answered or may answer for the same seat. The others may
 * be writing in theirs, which an update would wipe; theirs are fetched anew when they open them, and brought up to date
 * by what concerns them.
 */
export function cardsAfterAnswer(
  { decisionId, personId, onBehalfOf }: Extract<LedgerEntry, { type: 'VoteCast' }>['data'],
  state: Oversight,
  on: DanishDate,
): readonly Delivery[] {
  const seat = onBehalfOf?.personId ?? personId;
  const concerned = [personId, ...actingFor(seat, state, on)];
  return cardsBut(decisionId, state, on, (one) => !concerned.includes(one));
}

/**
 * After something was said of a conflict of interest: all cards but those of the others who have an answer to give. They
 * may be writing it; they see the question, or that it is settled, when they have answered.
 */
export function cardsAfterConflict(
  decisionId: DecisionId,
  concerned: readonly PersonId[],
  state: Oversight,
  at: Instant,
): readonly Delivery[] {
  const on = danishDate(at);
  const told = concerned.flatMap((seat) => actingFor(seat, state, on));
  const decision = state.decisions.get(decisionId);
  const isToAnswer = (one: PersonId) =>
    decision !== undefined &&
    decisionAbilitiesOf(state, decision, one, at).seats.some(({ current }) => current === null);
  return cardsBut(decisionId, state, on, (one) => !told.includes(one) && isToAnswer(one));
}

/** Who answers for a seat: whose it is, and their deputies. */
const actingFor = (seat: PersonId, { access }: Oversight, on: DanishDate): readonly PersonId[] => [
  seat,
  ...access.mandates.filter((one) => one.memberId === seat && countsOn(one, on)).map((one) => one.deputyId),
];

/** The cards about the version that stands but those of the people who may be writing in theirs. */
function cardsBut(
  decisionId: DecisionId,
  state: Oversight,
  on: DanishDate,
  mayWrite: (one: PersonId) => boolean,
): readonly Delivery[] {
  const decision = state.decisions.get(decisionId);
  const put = decision?.versions.at(-1);
  // Who has come since the version was put may have no card yet.
  const asked =
    decision === undefined || put === undefined ? [] : audienceOf(decision, state.access, danishDate(put.at));
  const isLeftAlone = (one: PersonId) => asked.includes(one) && mayWrite(one);
  return cardsAbout(decisionId, state, on).filter(
    ({ recipient }) => recipient.kind !== 'person' || !isLeftAlone(recipient.personId),
  );
}

/** A delegate who is no longer the one to decide keeps the card; it says that there is a newer version. */
export function cardOfFormerDelegate(
  decisionId: DecisionId,
  version: number,
  { decisions }: Oversight,
): readonly Delivery[] {
  const rule = decisions.get(decisionId)?.versions.find((one) => one.version === version)?.rule;
  return rule?.by === 'delegate'
    ? [toPerson({ kind: 'decision', decisionId, version })(rule.delegateId)]
    : [];
}

/** Why everybody is written to, and which time it is. */
type Occasion = { notice: Notice; key: string };

/** The cards brought up to date, and everybody written to anew. */
export function noticed(
  decisionId: DecisionId,
  occasion: Occasion,
  state: Oversight,
  on: DanishDate,
): readonly Delivery[] {
  return [...cardsAbout(decisionId, state, on), ...noticesAbout(decisionId, occasion, state, on)];
}

/** A notice in the channel and to each who may answer. */
export function noticesAbout(
  decisionId: DecisionId,
  occasion: Occasion,
  { decisions, access }: Oversight,
  on: DanishDate,
): readonly Delivery[] {
  const decision = decisions.get(decisionId);
  if (decision === undefined) return [];
  const subject: DeliverySubject = { kind: 'notice', decisionId, ...occasion };
  return [toChannel(subject), ...audienceOf(decision, access, on).map(toPerson(subject))];
}

/** Who becomes a member, or a deputy with a mandate, while a decision is open is asked as well. */
export function openCardsFor(personId: PersonId, state: Oversight, on: DanishDate): readonly Delivery[] {
  return openCards(state, on).filter(
    ({ recipient }) => recipient.kind === 'person' && recipient.personId === personId,
  );
}

/**
 * The personal cards about everything that is open, for those who may answer on a day. Most follow from an entry; a
 * membership or mandate recorded ahead of its first day, or a card that was lost, has no entry of its own when the day
 * comes.
 */
export function openCards({ decisions, access }: Oversight, on: DanishDate): readonly Delivery[] {
  const open = [...decisions.values()].filter((one) => one.state === 'awaitingApproval');
  return open.flatMap((one) => audienceOf(one, access, on).map(toPerson(decisionSubject(one))));
}

/** One person's cards about everything that is open, whether they may answer or not. */
export const cardsOf = (personId: PersonId, { decisions }: Oversight): readonly Delivery[] =>
  [...decisions.values()]
    .filter((one) => one.state === 'awaitingApproval')
    .map((one) => toPerson(decisionSubject(one))(personId));

const decisionSubject = ({ decisionId, version }: Decision): DeliverySubject => ({
  kind: 'decision',
  decisionId,
  version,
});
