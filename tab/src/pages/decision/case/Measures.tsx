import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DecisionContentView } from '../../../../../contracts/decision/decision-content';
import { useMeasureName } from '../../../components/decision/useMeasureName';
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
  const measureName = useMeasureName();
  return (
    <ul className={styles.list}>
      {measures.map(({ code, title, summary, version, performer }) => (
        <li key={`${code} ${title}`} className={styles.item}>
          <p className={styles.title}>{title}</p>
          <p className={styles.more}>
            {measureName(code)}.{' '}
            {t('decision.measureVersion', { version, performer: t(`performer.${performer}`) })}
          </p>
          <Paragraph>{summary}</Paragraph>
        </li>
      ))}
    </ul>
  );
}
