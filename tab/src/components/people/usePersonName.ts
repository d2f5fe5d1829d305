import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../../../contracts/values';

/** A person's name, or that it has been erased. */
export function usePersonName(): (person: PersonView) => string {
  const { t } = useTranslation();
  return useCallback((person) => person.name ?? t('person.erased'), [t]);
}
