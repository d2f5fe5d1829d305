import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DecisionContentView } from '../../../../../contracts/decision/decision-content';
import { useMeasureName } from '../../../components/decision/useMeasureName';
import { performedBy } from '../../../../../words/decision/measure-words';
import { useLanguage } from '../../../words/useLanguage';
import { Paragraph } from './Paragraph';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  more: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});

type Measure = Extract<DecisionContentView, { kind: 'measureApproval' }>['measures'][number];

/** The set of measures that is to be approved. */
export function Measures({ measures }: { measures: readonly Measure[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const measureName = useMeasureName();
  return (
    <ul className={styles.list}>
      {measures.map((measure) => (
        <li key={`${measure.code} ${measure.title}`} className={styles.item}>
          <p className={styles.title}>{measure.title}</p>
          <p className={styles.more}>
            {measureName(measure.code)}.{' '}
            {t('decision.measureVersion', {
              version: measure.version,
              performer: performedBy(measure, language),
            })}
          </p>
          <Paragraph>{measure.summary}</Paragraph>
        </li>
      ))}
    </ul>
  );
}
