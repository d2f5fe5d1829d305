import { useTranslation } from 'react-i18next';
import { isDanishDate } from '../../../../domain/calendar/danish-time';
import { dateRefusal, type DateKind } from '../../../../domain/calendar/date-limits';
import { dateSentence, type DateFault } from '../../../../words/date-words';
import { useMe } from '../../session/session-context';
import { languageOf } from '../../../../words/language';
import { useFormat } from '../../words/useFormat';
import { LARGEST_FILE } from './checks';

/** What is said at a field that is not as it should be; nothing when it is. */
export type FaultWords = {
  /** For a text that must be there and may have no more than `most` characters. */
  text: (written: string, most?: number) => string | undefined;
  /** For a text that may be left out. */
  most: (written: string, most: number) => string | undefined;
  /** For a date that must be there, within the limits that the server has for its kind. */
  date: (kind: DateKind, written: string) => string | undefined;
  /** For a date that may be left out. */
  dateIfAny: (kind: DateKind, written: string) => string | undefined;
  /** For two dates that are each as they should be. */
  period: (from: string, to: string) => string | undefined;
  /** For an end that only comes earlier than the one that stands. */
  earlier: (written: string, standing: string) => string | undefined;
  /** For files of which at least one must be chosen. */
  files: (chosen: readonly File[]) => string | undefined;
};

/** The sentences for the faults that every form can have. */
export function useFaultWords(): FaultWords {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const tooLong = (written: string, most: number) =>
    written.length > most ? t('form.tooLong', { most }) : undefined;
  const say = (fault: DateFault) =>
    dateSentence(fault, languageOf(i18n.language), { date: format.date, field: null });
  const dateIfAny = (kind: DateKind, written: string) => {
    if (written === '') return undefined;
    const wrong = dateRefusal(kind, '', written, today);
    if (wrong === undefined) return undefined;
    return wrong.code === 'date-invalid' ? t('form.dateInvalid') : say(wrong);
  };
  return {
    text: (written, most = Infinity) => (written.trim() === '' ? t('form.missing') : tooLong(written, most)),
    most: tooLong,
    date: (kind, written) => (written === '' ? t('form.missing') : dateIfAny(kind, written)),
    dateIfAny,
    period: (from, to) =>
      isDanishDate(from) && isDanishDate(to) && to < from
        ? say({ code: 'period-reversed', from, to })
        : undefined,
    earlier: (written, standing) =>
      written > standing
        ? say({ code: 'date-too-far', field: '', value: written, limit: standing })
        : undefined,
    files: (chosen) => {
      if (chosen.length === 0) return t('form.fileMissing');
      return chosen.some(({ size }) => size > LARGEST_FILE)
        ? t('form.fileTooLarge', { most: format.bytes(LARGEST_FILE) })
        : undefined;
    },
  };
}
