import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingMember } from '../../../../../contracts/training/training';
import { Unbroken } from '../../../components/Unbroken';
import { AppLink } from '../../../components/AppLink';
import type { Column } from '../../../components/table/grid-props';
import { usePersonName } from '../../../components/people/usePersonName';
import { MemberStandingMark } from './MemberStandingMark';
import { useDueWords } from './useDueWords';

/** The columns that say who somebody is, with the way to their own page, and how they stand. */
export function useMemberColumns(): readonly Column<TrainingMember>[] {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const dueWords = useDueWords();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('coverage.name'),
        cell: ({ person }) => (
          <AppLink to={`/uddannelse/personer/${person.personId}`}>{nameOf(person)}</AppLink>
        ),
        weight: 1.5,
        acts: true,
        leads: true,
      },
      {
        id: 'standing',
        header: t('coverage.standing'),
        cell: ({ standing, dueOn }) => (
          <div>
            <MemberStandingMark standing={standing} />
            <div>
              <Unbroken text={dueWords(standing, dueOn) ?? ''} />
            </div>
          </div>
        ),
        weight: 1.7,
      },
    ],
    [t, nameOf, dueWords],
  );
}
