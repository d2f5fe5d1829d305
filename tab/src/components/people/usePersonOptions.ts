import { getRoster } from '../../../../contracts/access/roster';
import type { PersonView } from '../../../../contracts/values';
import { useAnswer } from '../../api/useAnswer';
import { useMe } from '../../session/session-context';
import { useAccountWords } from './useAccountWords';
import { usePersonName } from './usePersonName';

type Options = readonly (readonly [personId: string, line: string])[];

/**
 * People as a list to choose from has them: each by a line, the name unless given, and what Entra ID says of the account
 * for those who may see the roster.
 */
export function usePersonOptions(): (
  people: readonly PersonView[],
  line?: (person: PersonView) => string,
) => Options {
  const nameOf = usePersonName();
  const wordsOf = useAccountWords();
  const { abilities } = useMe();
  const roster = useAnswer(getRoster, {}, { enabled: abilities.viewRoster });
  const accounts = new Map(roster.data?.entries.map(({ person, account }) => [person.personId, account]));
  return (people, line = nameOf) =>
    people.map((one) => [one.personId, [line(one), ...wordsOf(accounts.get(one.personId))].join('. ')]);
}
