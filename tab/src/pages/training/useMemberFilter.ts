import { useDeferredValue, useState } from 'react';
import type { MemberStanding } from '../../../../domain/training/coverage';
import type { TrainingView } from '../../../../functions/contracts/training';

export type TrainingMember = TrainingView['members'][number];

/** As many rows as are drawn before the reader asks for more; a group may have tens of thousands of people. */
const ROWS_AT_A_TIME = 100;

/** Those of an audience that the reader asks for by name or standing, a hundred at a time. */
export function useMemberFilter(members: readonly TrainingMember[]) {
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<MemberStanding>();
  const [most, setMost] = useState(ROWS_AT_A_TIME);
  const words = useDeferredValue(search).trim().toLocaleLowerCase('da');
  const found = members.filter(
    (one) =>
      (standing === undefined || one.standing === standing) &&
      (words === '' ||
        `${one.person.name ?? ''} ${one.person.title ?? ''}`.toLocaleLowerCase('da').includes(words)),
  );
  return {
    ...{ search, setSearch, standing, setStanding },
    found,
    shown: found.slice(0, most),
    showMore: () => {
      setMost(most + ROWS_AT_A_TIME);
    },
  };
}
