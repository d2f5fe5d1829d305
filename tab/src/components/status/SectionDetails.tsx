import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DetailView } from '../../../../contracts/status/report';
import { useFormat } from '../../words/useFormat';
import { AppLink } from '../AppLink';
import { DeadlineText } from '../decision/DeadlineText';
import { Reveal } from '../Reveal';
import { ScoreFigure } from '../decision/ScoreFigure';
import { useMeasureName } from '../decision/useMeasureName';
import { usePersonName } from '../people/usePersonName';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** So many lines are read at once; the rest are unfolded. */
const SHOWN = 5;

/** What stands behind a section's figures: areas, measures, decisions, dates and follow-ups. */
export function SectionDetails({ details }: { details: readonly DetailView[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const lineOf = useDetailLine();
  const lacking = details.flatMap((one) =>
    one.kind === 'area' && !one.isCarried ? [t(`competence.${one.competence}`)] : [],
  );
  // Where nothing at all is recorded the rule says so; ten lines of the same would say no more.
  const isNothingApproved = details.every((one) => one.kind !== 'measure' || one.state === 'missing');
  const listed = details.filter(
    (one) => lineOf(one) !== null && !(one.kind === 'measure' && isNothingApproved),
  );
  return (
    <>
      {lacking.length > 0 && (
        <p className={styles.text}>{t('report.areasMissing', { areas: lacking.join(', ') })}</p>
      )}
      <ScoreFigure scores={details.filter((one) => one.kind === 'measured')} />
      <Lines details={listed.slice(0, SHOWN)} />
      {listed.length > SHOWN && (
        <Reveal text={t('report.more', { count: listed.length - SHOWN })} reading>
          <Lines details={listed.slice(SHOWN)} />
        </Reveal>
      )}
    </>
  );
}

function Lines({ details }: { details: readonly DetailView[] }) {
  const styles = useStyles();
  const lineOf = useDetailLine();
  if (details.length === 0) return null;
  return (
    <ul className={styles.list}>
      {details.map((one) => (
        <li key={JSON.stringify(one)}>{lineOf(one)}</li>
      ))}
    </ul>
  );
}

function useDetailLine(): (detail: DetailView) => ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const measureName = useMeasureName();
  return (detail) => {
    switch (detail.kind) {
      case 'area':
      case 'measured':
        // Shown together, above the others.
        return null;
      case 'measure':
        // What is in force is counted above; only what asks for something is named.
        return detail.state === 'inForce'
          ? null
          : t(`report.measure.${detail.state}`, { measure: measureName(detail.code) });
      case 'delegated':
        return (
          <AppLink to={`/beslutninger/${detail.decisionId}`}>
            {t('report.delegatedOne', { decisionId: detail.decisionId })}
          </AppLink>
        );
      case 'deadline':
        return <DeadlineText deadline={detail.deadline} />;
      case 'more':
        return t('report.unlisted', { count: detail.count });
      case 'followUp':
        return t('report.followUp', {
          text: detail.text,
          name: nameOf(detail.owner),
          date: format.date(detail.dueOn),
        });
    }
  };
}
