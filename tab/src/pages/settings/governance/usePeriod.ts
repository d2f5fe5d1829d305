import { useTranslation } from 'react-i18next';
import { ACCESS_MOST } from '../../../../../domain/access/access-limits';
import { useFaultWords } from '../../../components/form/useFaultWords';

/** From when to when a right holds, and the case in which it was decided. */
export const EMPTY_PERIOD = { from: '', to: '', caseNumber: '' };
export type PeriodName = keyof typeof EMPTY_PERIOD;

/** The labels and the faults of a right's period. */
export function usePeriod() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const labels: Record<PeriodName, string> = {
    from: t('governance.from'),
    to: t('governance.to'),
    caseNumber: t('governance.caseNumber'),
  };
  const faults = ({ from, to, caseNumber }: Readonly<Record<PeriodName, string>>) =>
    [
      ['from', words.date('right', from)],
      ['to', words.date('right', to) ?? words.period(from, to)],
      ['caseNumber', words.text(caseNumber, ACCESS_MOST.caseNumber)],
    ] as const;
  return { labels, faults };
}
