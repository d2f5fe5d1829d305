import { getRoster } from '../../../../contracts/access/roster';
import type { PersonView } from '../../../../contracts/values';
import { useAnswer } from '../../api/useAnswer';
import { useMe } from '../../session/session-context';

/** People to choose from: everybody on the roster for those who may see it, and otherwise those who are known already. */
export function usePeople(known: readonly PersonView[]): readonly PersonView[] {
  const { abilities } = useMe();
  const roster = useAnswer(getRoster, {}, { enabled: abilities.viewRoster });
  const all = [...(roster.data?.entries.map(({ person }) => person) ?? []), ...known];
  return [...new Map(all.map((person) => [person.personId, person])).values()];
}
