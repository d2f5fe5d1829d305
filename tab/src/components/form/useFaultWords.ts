import { useTranslation } from 'react-i18next';
import type { DateFault } from './checks';

/** What is said at a field that is not as it should be. */
export type FaultWords = {
  missing: (field: string, written: string) => string | undefined;
  date: (field: string, fault: DateFault | undefined) => string | undefined;
};

/** The sentences for the faults that every form can have. */
export function useFaultWords(): FaultWords {
  const { t } = useTranslation();
  return {
    missing: (field, written) => (written.trim() === '' ? t('form.missing', { field }) : undefined),
    date: (field, fault) => (fault === undefined ? undefined : t(`form.${fault}`, { field })),
  };
}
