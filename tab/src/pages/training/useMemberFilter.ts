import { useDeferredValue, useMemo, useState } from 'react';
import type { MemberStanding } from '../../../../domain/training/coverage';
import type { TrainingView } from '../../../../functions/contracts/training';

export type TrainingMember = TrainingView['members'][number];

/** Those of an audience that the reader asks for by name, title or standing. */
export function useMemberFilter(members: readonly TrainingMember[]) {
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<MemberStanding>();
  const words = useDeferredValue(search).trim().toLocaleLowerCase('da');
  const found = useMemo(
    () =>
      members.filter(
        (one) =>
          (standing === undefined || one.standing === standing) &&
          (words === '' ||
            `${one.person.name ?? ''} ${one.person.title ?? ''}`.toLocaleLowerCase('da').includes(words)),
      ),
    [members, standing, words],
  );
  return { search, setSearch, standing, setStanding, found };
}
