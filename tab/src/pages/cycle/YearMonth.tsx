import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../../../words/written-values';
import { monthOf } from '../../../../domain/calendar/danish-time';
import type { CycleView } from '../../../../contracts/cycle/cycle';
import { useFormat } from '../../words/useFormat';
import { YearLineItem } from './YearLineItem';
import { linesIn } from './month-lines';
import { useYearStyles } from './Year.styles';

/** One month of the year: what falls in it by day, with today marked where it is. */
export function YearMonth({ month, cycle, today }: { month: string; cycle: CycleView; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useYearStyles();
  const lines = linesIn(cycle, month, today);
  const isCurrent = monthOf(today) === month;
  const more = cycle.more.find((one) => one.month === month)?.count ?? 0;
  const isEmpty = lines.length === 0 && !isCurrent;
  const [before, after] = isCurrent
    ? [lines.filter(({ on }) => on < today), lines.filter(({ on }) => on >= today)]
    : [lines, []];
  return (
    <li
      className={mergeClasses(styles.month, isCurrent && styles.current, isEmpty && styles.empty)}
      {...(isCurrent ? { 'aria-current': 'date' } : {})}
    >
      <h3 className={styles.name}>{capitalised(format.month(month))}</h3>
      {isEmpty ? (
        <p className={styles.quiet}>{t('cycle.emptyMonth')}</p>
      ) : (
        <ul className={styles.lines}>
          {before.map((line, index) => (
            <YearLineItem key={`${line.on}-${String(index)}`} line={line} />
          ))}
          {isCurrent && <li className={styles.today}>{t('cycle.today', { date: format.date(today) })}</li>}
          {after.map((line, index) => (
            <YearLineItem key={`${line.on}-${String(index)}`} line={line} />
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.quiet}>{t('cycle.more', { count: more })}</p>}
    </li>
  );
}
