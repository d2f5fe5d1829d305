import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MEMBER_STANDINGS } from '../../../../../domain/training/coverage';
import { AppLink } from '../../../components/AppLink';
import type { Column } from '../../../components/table/grid-props';
import { usePersonName } from '../../../components/people/usePersonName';
import { MemberStandingMark } from './MemberStandingMark';
import { useDueWords } from './useDueWords';
import type { TrainingMember } from './useMemberFilter';

const NAMES = new Intl.Collator('da');
const urgency = ({ standing }: TrainingMember) => -MEMBER_STANDINGS.indexOf(standing);

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
        compare: (a, b) => NAMES.compare(nameOf(a.person), nameOf(b.person)),
        weight: 2,
        acts: true,
      },
      {
        id: 'standing',
        header: t('coverage.standing'),
        cell: ({ standing, dueOn }) => (
          <div>
            <MemberStandingMark standing={standing} />
            <div>{dueWords(standing, dueOn)}</div>
          </div>
        ),
        compare: (a, b) => urgency(a) - urgency(b),
        weight: 1.4,
      },
    ],
    [t, nameOf, dueWords],
  );
}
