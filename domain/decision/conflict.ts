import { bodyRoleOn, type Access } from '../access/access';
import type { PersonId } from '../access/role';
import { danishDate } from '../calendar/danish-time';
import type { DecideContext } from '../access/decide-context';
import type { DecisionState } from './decision-state';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import type { DecisionCommand } from './commands';
import { conclusionOf } from './conclude';
import type { DecisionContent } from './content';
import { closedRefusal, type Conflict, type Decision } from './decision';
import type { DecisionEvent } from './events';
import { ruleFor } from './rule';
import { capacityOf, conflictRefusal, isConflicted, seatsFor } from './seats';
import { settledBy, settlers, whoTakeOver } from './settlement';
import { DECISION_MOST } from './decision-limits';
import type { DecisionResult } from './refusals';

type Of<Type extends DecisionCommand['type']> = Extract<DecisionCommand, { type: Type }>;

/**
 * Somebody who could answer says to be conflicted, and on what ground (forvaltningsloven §§ 3 and 6; applied to
 * internal decisions as a principle). From then on they take no part; the others settle whether it is so.
 */
export function declareConflict(
  state: DecisionState,
  { decisionId, ground, declarer }: Of<'DeclareConflict'>,
  context: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  const { actor, now } = context;
  if (actor.kind !== 'person') return refuse({ code: 'not-in-body' });
  const { personId } = actor;
  const closed = closedRefusal(decision);
  if (closed !== undefined) return refuse(closed);
  if (decision.conflicts.some((one) => one.personId === personId && one.settled === null)) return ok([]);
  if (isConflicted(decision, personId)) return ok([]);
  const today = danishDate(now);
  if (seatsFor(decision, state.access, personId, today).length === 0) return refuse({ code: 'not-in-body' });
  if (whoTakeOver(state, decision, personId, today).length === 0) return refuse({ code: 'nobody-to-settle' });
  const refusal = requireText('ground', ground, DECISION_MOST.ground);
  if (refusal !== undefined) return refuse(refusal);
  const declared: DecisionEvent = {
    type: 'ConflictDeclared',
    data: { decisionId, personId, ...declarer, ground: ground.trim() },
  };
  return ok(
    decision.rule.by === 'delegate'
      ? [declared, ...putBeforeBody(decision, personId, state.access, context)]
      : [declared],
  );
}

/**
 * What a delegate cannot decide goes to the body that gave the delegation: the same item, at the body's level, in a
 * version of its own (decision 0022). Where the delegate sits in the body, the others there settle whether it is so, as
 * for any member; otherwise nobody's seat depends on it, and the delegate's own word stands.
 */
function putBeforeBody(
  decision: Decision,
  personId: PersonId,
  access: Access,
  { now, hashOf }: DecideContext,
): DecisionEvent[] {
  const today = danishDate(now);
  const { decisionId } = decision;
  const content: DecisionContent = { ...decision.content, level: 'body', delegationId: null };
  const rule = ruleFor(content, access, today);
  if (rule === undefined) return [];
  const people = decision.versions.at(-1)?.people ?? [];
  const version = decision.version + 1;
  const put = { decisionId, version, content, contentHash: hashOf(content), rule, people };
  const isMember = bodyRoleOn(access, personId, today) !== undefined;
  return [
    ...(isMember
      ? []
      : [
          {
            type: 'ConflictSettled',
            data: { decisionId, personId, finding: 'conflicted' },
          } satisfies DecisionEvent,
        ]),
    { type: 'DecisionRevised', data: { ...put, cause: 'revised', note: null } },
  ];
}

/**
 * One of the others says whether somebody is conflicted; more than half of them settle it. When all have answered and
 * they are divided, the cautious answer holds.
 */
export function settleConflict(
  state: DecisionState,
  { decisionId, personId: concerned, finding, onBehalfOf, settler }: Of<'SettleConflict'>,
  { actor, now }: DecideContext,
): DecisionResult<readonly DecisionEvent[]> {
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) return refuse({ code: 'unknown-decision', value: decisionId });
  if (actor.kind !== 'person') return refuse({ code: 'not-in-body' });
  const today = danishDate(now);
  if (actor.personId === concerned || onBehalfOf === concerned) return refuse({ code: 'own-conflict' });
  const found = capacityOf(decision, state.access, { personId: actor.personId, onBehalfOf }, today);
  if (!found.ok) return found;
  const { seat } = found.value;
  const own = conflictRefusal(decision, [actor.personId, seat]);
  if (own !== undefined) return refuse(own);
  const conflict = decision.conflicts.findLast((one) => one.personId === concerned);
  if (conflict === undefined) return refuse({ code: 'no-conflict', personId: concerned });
  const given = conflict.findings.find((one) => one.seat === seat);
  if (given?.finding === finding) return ok([]);
  if (conflict.settled !== null)
    return refuse({ code: 'conflict-settled', finding: conflict.settled.finding });
  const closed = closedRefusal(decision);
  if (closed !== undefined) return refuse(closed);
  const by = { personId: actor.personId, ...settler };
  const event: DecisionEvent = {
    type: 'ConflictFindingGiven',
    data: { decisionId, personId: concerned, finding, seat, by },
  };
  const findings = [
    ...conflict.findings.filter((one) => one.seat !== seat),
    { ...by, seat, finding, at: now },
  ];
  const settledAs = settledBy(findings, settlers(state, decision, concerned, today));
  if (settledAs === undefined) return ok([event]);
  const settled: Conflict = { ...conflict, findings, settled: { finding: settledAs, at: now } };
  const after = {
    ...decision,
    conflicts: decision.conflicts.map((one) => (one === conflict ? settled : one)),
  };
  return ok([
    event,
    { type: 'ConflictSettled', data: { decisionId, personId: concerned, finding: settledAs } },
    ...conclusionOf(after, state.access, today),
  ]);
}
