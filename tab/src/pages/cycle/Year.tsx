import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CycleView } from '../../../../contracts/cycle/cycle';
import { Section } from '../../components/Section';
import { useMe } from '../../session/session-context';
import { useDayShown } from '../../day/day-shown';
import { monthsOf } from './month-lines';
import { YearMonth } from './YearMonth';
import { YearProposals } from './YearProposals';
import { useYearStyles } from './Year.styles';

/** Twelve months with what falls in each; the years beside it can be turned to. */
export function Year({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation();
  const styles = useYearStyles();
  const { abilities } = useMe();
  const { today: now, past } = useDayShown();
  const today = past ?? now;
  const [turned, setTurned] = useState(0);
  const year = Number(today.slice(0, 4)) + turned;
  const leftOver = cycle.items.filter(
    ({ doneOn, dueOn }) => doneOn === null && Number(dueOn.slice(0, 4)) < Number(today.slice(0, 4)),
  ).length;
  const proposed = cycle.proposed.find((one) => one.year === year);
  return (
    <Section
      title={t('cycle.year', { year })}
      aside={
        <div className={styles.years}>
          {[-1, 1].map((step) => (
            <Button
              key={step}
              size="small"
              appearance="subtle"
              // As far as the dates go that are read: the year before, this one and the next.
              disabledFocusable={Math.abs(turned + step) > 1}
              aria-label={t('cycle.showYear', { year: year + step })}
              onClick={() => {
                setTurned(turned + step);
              }}
            >
              {t(step < 0 ? 'cycle.earlier' : 'cycle.later', { year: year + step })}
            </Button>
          ))}
        </div>
      }
    >
      {leftOver > 0 && <p>{t('cycle.leftOver', { count: leftOver })}</p>}
      <ol className={styles.months}>
        {monthsOf(year).map((month) => (
          <YearMonth key={month} month={month} cycle={cycle} today={today} />
        ))}
      </ol>
      {abilities.recordIndicators && proposed !== undefined && (
        <YearProposals key={year} proposed={proposed} />
      )}
    </Section>
  );
}
