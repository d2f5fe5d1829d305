import { useTranslation } from 'react-i18next';
import { useFormat } from '../../words/useFormat';
import { LARGEST_FILE, type DateFault } from './checks';

/** What is said at a field that is not as it should be; nothing when it is. */
export type FaultWords = {
  /** For a text that must be there and may have no more than `most` characters. */
  text: (written: string, most?: number) => string | undefined;
  /** For a text that may be left out. */
  most: (written: string, most: number) => string | undefined;
  date: (fault: DateFault | undefined) => string | undefined;
  /** For files of which at least one must be chosen. */
  files: (chosen: readonly File[]) => string | undefined;
};

/** The sentences for the faults that every form can have. */
export function useFaultWords(): FaultWords {
  const { t } = useTranslation();
  const format = useFormat();
  const tooLong = (written: string, most: number) =>
    written.length > most ? t('form.tooLong', { most }) : undefined;
  return {
    text: (written, most = Infinity) => (written.trim() === '' ? t('form.missing') : tooLong(written, most)),
    most: tooLong,
    date: (fault) => (fault === undefined ? undefined : t(`form.${fault}`)),
    files: (chosen) => {
      if (chosen.length === 0) return t('form.fileMissing');
      return chosen.some(({ size }) => size > LARGEST_FILE)
        ? t('form.fileTooLarge', { most: format.bytes(LARGEST_FILE) })
        : undefined;
    },
  };
}
