import { useCallback, useMemo } from 'react';
import type { PersonView } from '../../../../../contracts/values';
import { usePersonName } from '../../../components/people/usePersonName';

/** The name for a person's id, among the people that are known; otherwise the id. */
export function useNames(people: readonly PersonView[]): (personId: string) => string {
  const nameOf = usePersonName();
  const known = useMemo(() => new Map(people.map((person) => [person.personId, person])), [people]);
  return useCallback(
    (personId) => {
      const person = known.get(personId);
      return person === undefined ? personId : nameOf(person);
    },
    [known, nameOf],
  );
}
