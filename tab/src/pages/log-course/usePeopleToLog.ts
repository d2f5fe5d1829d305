import { useDeferredValue, useState } from 'react';
import { AUDIENCES } from '../../../../domain/access/group';
import { getRoster } from '../../../../functions/contracts/roster';
import { getTraining } from '../../../../functions/contracts/training';
import type { PersonView } from '../../../../functions/contracts/values';
import { useAnswer } from '../../api/useAnswer';
import { usePersonName } from '../../components/usePersonName';

/** From whom to choose: an audience, or everybody with a role in the program. */
export const SOURCES = [...AUDIENCES, 'roster'] as const;
export type Source = (typeof SOURCES)[number];

/** More people than this are found by writing a part of the name. */
export const MOST_SHOWN = 100;

/** The people of a source, found by name where there are many. */
export function usePeopleToLog() {
  const nameOf = usePersonName();
  const [source, setSource] = useState<Source>('managementBody');
  const [search, setSearch] = useState('');
  const fromRoster = source === 'roster';
  const roster = useAnswer(getRoster, {}, { enabled: fromRoster });
  const group = useAnswer(
    getTraining,
    { query: { audience: fromRoster ? undefined : source } },
    { enabled: !fromRoster },
  );
  const entries: readonly { person: PersonView }[] | undefined = fromRoster
    ? roster.data?.entries
    : group.data?.members;
  const words = useDeferredValue(search).trim().toLocaleLowerCase('da');
  const people = (entries ?? []).map(({ person }) => person);
  const found = people
    .filter((one) => words === '' || nameOf(one).toLocaleLowerCase('da').includes(words))
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'da'));
  return {
    ...{ source, setSource, search, setSearch, people },
    found: found.length,
    shown: found.slice(0, MOST_SHOWN),
    query: fromRoster ? roster : group,
  };
}
