import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountMark } from '../../../../contracts/values';

/** What is to be known of an account before its person is chosen, in a sentence each; a guess is never among them. */
export function useAccountWords(): (account: readonly AccountMark[] | undefined) => readonly string[] {
  const { t } = useTranslation();
  return useCallback((account = []) => account.map((mark) => t(`people.account.${mark}`)), [t]);
}
