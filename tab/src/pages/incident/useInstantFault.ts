import { useTranslation } from 'react-i18next';
import { danishDate } from '../../../../domain/calendar/danish-time';
import { instantOf } from '../../components/form/danish-moment';
import { useFaultWords } from '../../components/form/useFaultWords';

/** What is wrong with a date and time that somebody has written; whether it has come yet is for the server to say. */
export function useInstantFault(): {
  /** Of something that has happened. */
  happened: (written: string) => string | undefined;
  /** Of a time that an authority has set; it can be left out. */
  deadlineIfAny: (written: string) => string | undefined;
} {
  const { t } = useTranslation();
  const words = useFaultWords();
  const dayOf = (written: string): string | undefined => {
    const instant = instantOf(written);
    return instant === undefined ? undefined : danishDate(instant);
  };
  return {
    happened: (written) => {
      if (written === '') return t('form.missing');
      const day = dayOf(written);
      return day === undefined ? t('form.dateInvalid') : words.date('fact', day);
    },
    deadlineIfAny: (written) => {
      if (written === '') return undefined;
      const day = dayOf(written);
      return day === undefined ? t('form.dateInvalid') : words.date('cycle', day);
    },
  };
}
