import { useTranslation } from 'react-i18next';
import { ACCESS_MOST } from '../../../../../domain/access/access-limits';
import { dateFault } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useMe } from '../../../session/session-context';

/** From when to when a right holds, and the case in which it was decided. */
export const EMPTY_PERIOD = { from: '', to: '', caseNumber: '' };
export type PeriodName = keyof typeof EMPTY_PERIOD;

/** The labels and the faults of a right's period. */
export function usePeriod() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const labels: Record<PeriodName, string> = {
    from: t('governance.from'),
    to: t('governance.to'),
    caseNumber: t('governance.caseNumber'),
  };
  const faults = ({ from, to, caseNumber }: Readonly<Record<PeriodName, string>>) =>
    [
      ['from', words.date(dateFault(from, { required: true, notBefore: today }))],
      ['to', words.date(dateFault(to, { required: true, notBefore: from < today ? today : from }))],
      ['caseNumber', words.text(caseNumber, ACCESS_MOST.caseNumber)],
    ] as const;
  return { labels, faults };
}
