import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { coloursOf, overallColour } from '../../../../domain/status/overall';
import { changesBeside } from '../../../../domain/status/whole-course';
import { SET_BY_HAND } from '../../../../words/status/status-labels';
import { changeLine, TOLD_AREAS, wholeSentence } from '../../../../words/status/whole-words';
import type { StatusReportView } from '../../../../contracts/status/report';
import { useLanguage } from '../../words/useLanguage';
import { AppLink } from '../AppLink';
import { ColourMark } from './ColourMark';
import { NeedsAttention } from './NeedsAttention';
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
  beside: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
  whole: { margin: `${tokens.spacingVerticalXS} 0 0`, maxWidth: '72ch' },
  part: { marginTop: tokens.spacingVerticalM, maxWidth: '72ch' },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: 'inherit' },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

const SHOWN_CHANGES = 3;

const OUTCOME_KEYS = {
  approved: 'outcome.approved',
  rejected: 'outcome.rejected',
  returned: 'outcome.returned',
  postponed: 'outcome.postponed',
  withdrawn: 'standing.withdrawn',
} as const;

/** A status in ten seconds, as its card says it: the whole and why, what needs attention, what else has changed, and what is asked. */
export function StatusSummary({ report }: { report: StatusReportView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const nameOf = usePersonName();
  const { sections, assessment } = report;
  const { grey } = coloursOf(sections);
  const byHand = sections.filter(({ override }) => override !== null).length;
  const changes = changesBeside(sections, TOLD_AREAS);
  const more = changes.length - SHOWN_CHANGES;
  return (
    <>
      <div className={styles.overall} data-overall={overallColour(sections)}>
        <ColourMark colour={overallColour(sections)} />
        {grey > 0 && <span className={styles.beside}>{t('report.notAssessed', { count: grey })}</span>}
        {byHand > 0 && <span className={styles.beside}>{SET_BY_HAND[language](byHand)}</span>}
      </div>
      <p className={styles.whole}>{wholeSentence(sections, language)}</p>
      <div className={styles.part}>
        <NeedsAttention sections={sections} />
      </div>
      {changes.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.name}>{t('report.changes')}</h3>
          <ul className={styles.list}>
            {changes.slice(0, SHOWN_CHANGES).map((one) => (
              <li key={one.section}>{changeLine(one, language)}</li>
            ))}
            {more > 0 && <li>{t('report.unlisted', { count: more })}</li>}
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
