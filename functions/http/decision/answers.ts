import type { PersonId } from '../../../domain/access/role';
import type { FrozenName } from '../../../domain/decision/terms';
import { ok, refuse, type Result } from '../../../domain/result';
import { peopleIn } from '../../../domain/decision/people-in';
import {
  approveWithConditions,
  castVote,
  declareConflict,
  settleConflict,
} from '../../../contracts/decision/decision';
import type { Directory } from '../../people/directory';
import { frozenName, namedPeople } from '../../people/frozen-names';
import type { Program } from '../../program';
import { createActOnDecision } from './act-on-decision';
import { route, type Caller } from '../edge/route';

/** Who answers and for whom, as the directory names them now; the vote keeps it. */
export type Answering = { voter: FrozenName; absent: FrozenName | null };

/** Names the voter and the member they stand in for; who is no longer in the directory is refused. */
export async function answering(
  directory: Directory,
  { personId, signedInAs }: Pick<Caller, 'personId' | 'signedInAs'>,
  onBehalfOf: PersonId | null,
): Promise<Result<Answering>> {
  const people = await directory.all();
  const voter = frozenName(people, personId, signedInAs);
  if (voter === undefined) return refuse({ code: 'not-on-roster' });
  if (onBehalfOf === null) return ok({ voter, absent: null });
  const absent = frozenName(people, onBehalfOf);
  return absent === undefined ? refuse({ code: 'no-mandate' }) : ok({ voter, absent });
}

/** Registers the answers to a decision, as the second way beside the card, and what the body says about conflicts. */
export function registerAnswers(program: Program): void {
  const { directory } = program;
  const act = createActOnDecision(program);

  route(program, castVote, 'vote', async ({ params, body }, caller) => {
    const names = await answering(directory, caller, body.onBehalfOf);
    if (!names.ok) return names;
    const decisionId = params.decisionId;
    return act({ type: 'CastVote', decisionId, ...body, ...names.value }, caller);
  });

  route(program, approveWithConditions, 'vote', async ({ params, body }, caller) => {
    const names = await answering(directory, caller, body.onBehalfOf);
    if (!names.ok) return names;
    const decisionId = params.decisionId;
    const shown = caller.state.decisions.get(decisionId)?.content;
    const ids = [
      ...(shown === undefined ? [] : peopleIn(shown)),
      ...body.conditions.map((condition) => condition.ownerId),
    ];
    const people = namedPeople(await directory.all(), ids);
    return act({ type: 'ApproveWithConditions', decisionId, ...body, ...names.value, people }, caller);
  });

  route(program, declareConflict, 'vote', async ({ params, body }, caller) => {
    const names = await answering(directory, caller, null);
    if (!names.ok) return names;
    const decisionId = params.decisionId;
    return act({ type: 'DeclareConflict', decisionId, ...body, declarer: names.value.voter }, caller);
  });

  route(program, settleConflict, 'vote', async ({ params, body }, caller) => {
    const names = await answering(directory, caller, null);
    if (!names.ok) return names;
    const decisionId = params.decisionId;
    return act({ type: 'SettleConflict', decisionId, ...body, settler: names.value.voter }, caller);
  });
}
