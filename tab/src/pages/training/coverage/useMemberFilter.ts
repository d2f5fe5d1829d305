import { useDeferredValue, useMemo, useState } from 'react';
import { textKey } from '../../../../../domain/ground/same-text';
import type { MemberStanding } from '../../../../../domain/training/coverage';
import type { TrainingView } from '../../../../../contracts/training/training';

export type TrainingMember = TrainingView['members'][number];

/** Those of an audience that the reader asks for by name, title or standing. */
export function useMemberFilter(members: readonly TrainingMember[]) {
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<MemberStanding>();
  const words = textKey(useDeferredValue(search));
  const found = useMemo(
    () =>
      members.filter(
        (one) =>
          (standing === undefined || one.standing === standing) &&
          (words === '' || textKey(`${one.person.name ?? ''} ${one.person.title ?? ''}`).includes(words)),
      ),
    [members, standing, words],
  );
  return { search, setSearch, standing, setStanding, found };
}
