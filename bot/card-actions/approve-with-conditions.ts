import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { NamedPerson } from '../../domain/decision/terms';
import { peopleIn } from '../../domain/decision/people-in';
import { ok } from '../../domain/result';
import { actOnDecision } from './act-on-decision';
import type { ActionTurn, Handle } from './action-turn';
import { voterOf } from './voter-of';

/** Godkend med vilkår: what must be met, by whom and when. What is missing is refused by the domain. */
export const approveWithConditions: Handle<CardActionOf<'decision.approveWithConditions'>> = async (
  { decisionId, version, contentHash, answerNo, onBehalfOf, ...typed },
  turn,
) => {
  const names = voterOf(turn, onBehalfOf);
  if (!names.ok) return actOnDecision(decisionId, names, turn);
  const ownerId = typed.conditionOwner ?? '';
  const condition = { text: typed.conditionText ?? '', ownerId, dueOn: typed.conditionDueOn ?? '' };
  const shown = { decisionId, version, contentHash, answerNo, onBehalfOf };
  const decision = (await turn.ports.load()).decisions.get(decisionId);
  const ids = [...(decision === undefined ? [] : peopleIn(decision.content)), ownerId];
  return actOnDecision(
    decisionId,
    ok({
      type: 'ApproveWithConditions',
      ...shown,
      ...names.value,
      reason: null,
      conditions: [condition],
      people: namedIn(ids, turn),
    }),
    turn,
  );
};

/** The names of several people as the directory has them now; those whom it does not have are left out. */
const namedIn = (ids: readonly string[], { setting }: ActionTurn): NamedPerson[] =>
  [...new Set(ids)].flatMap((personId) => {
    const person = setting.people.get(personId);
    return person === undefined ? [] : [{ personId, name: person.name, title: person.title }];
  });
