import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { changesIn, coloursOf, overallColour, type ReportChange } from '../../../../domain/status/overall';
import type { StatusReportView } from '../../../../contracts/status/report';
import { useFormat } from '../../words/useFormat';
import { AppLink } from '../AppLink';
import { ColourMark } from './ColourMark';
import { usePersonName } from '../people/usePersonName';

const useStyles = makeStyles({
  overall: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
  },
  part: { marginTop: tokens.spacingVerticalM, maxWidth: '72ch' },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: 'inherit' },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-line' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  subtle: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

const SHOWN_CHANGES = 3;

const OUTCOME_KEYS = {
  approved: 'outcome.approved',
  rejected: 'outcome.rejected',
  returned: 'outcome.returned',
  postponed: 'outcome.postponed',
  withdrawn: 'standing.withdrawn',
} as const;

/** A status in ten seconds: the whole, what has changed since the report before, the coordinator's words, and what is asked. */
export function StatusSummary({ report }: { report: StatusReportView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const nameOf = usePersonName();
  const changeText = useChangeText();
  const { sections, assessment } = report;
  const counts = coloursOf(sections);
  const changes = changesIn(sections).slice(0, SHOWN_CHANGES);
  return (
    <>
      <div className={styles.overall} data-overall={overallColour(sections)}>
        <ColourMark colour={overallColour(sections)} />
        {counts.grey > 0 && <span>{t('report.notAssessed', { count: counts.grey })}</span>}
        <span className={styles.subtle}>{t('report.counts', counts)}</span>
      </div>
      {changes.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.name}>{t('report.changes')}</h3>
          <ul className={styles.list}>
            {changes.map((one) => (
              <li key={JSON.stringify(one)}>{changeText(one)}</li>
            ))}
          </ul>
        </div>
      )}
      {assessment !== null && (
        <div className={styles.part}>
          <h3 className={styles.name}>{t('report.assessedBy', { name: nameOf(assessment.by) })}</h3>
          <p className={styles.text}>{assessment.text}</p>
        </div>
      )}
      {assessment !== null && assessment.wish !== null && (
        <div className={styles.part}>
          <h3 className={styles.name}>
            {assessment.wishOutcome === null
              ? t('report.asked')
              : t('report.askedSettled', { outcome: t(OUTCOME_KEYS[assessment.wishOutcome]) })}
          </h3>
          <p className={styles.text}>
            <AppLink to={`/beslutninger/${assessment.wish}`}>
              {t('report.wish', { decisionId: assessment.wish })}
            </AppLink>
          </p>
        </div>
      )}
    </>
  );
}

function useChangeText(): (change: ReportChange) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (change) => {
    const section = t(`section.${change.section}`);
    return change.kind === 'colour'
      ? t('report.changedColour', {
          section,
          from: t(`colour.${change.from}`).toLocaleLowerCase('da'),
          to: t(`colour.${change.to}`).toLocaleLowerCase('da'),
        })
      : t('report.changedFigure', {
          section,
          figure: t(`figure.${change.figure}`),
          from: format.number(change.from),
          to: format.number(change.to),
        });
  };
}
