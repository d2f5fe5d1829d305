import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoteView } from '../../../../../contracts/decision/decision';

/** An answer in a word as it was given: an approval on conditions is read as one. */
export function useGivenText(): (answer: Pick<VoteView, 'choice' | 'withConditions'>) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ choice, withConditions }) => (withConditions ? t('answeredWithConditions') : t(`answered.${choice}`)),
    [t],
  );
}
