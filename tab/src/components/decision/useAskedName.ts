import { useTranslation } from 'react-i18next';
import type { CaseCardView } from '../../../../contracts/decision/case-draft';
import { usePersonName } from '../people/usePersonName';

/** Somebody who is asked for an answer by name, with those whom they may answer for. */
export function useAskedName(): (asked: CaseCardView['asked'][number]) => string {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  return ({ person, onBehalfOf }) =>
    onBehalfOf.length === 0
      ? nameOf(person)
      : t('putForward.deputy', { name: nameOf(person), members: onBehalfOf.map(nameOf).join(', ') });
}
