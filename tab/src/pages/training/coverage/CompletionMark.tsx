import { makeStyles, tokens } from '@fluentui/react-components';
import type { CompletionView } from '../../../../../contracts/training/training';
import { Evidence } from '../../../components/training/Evidence';
import { useFormat } from '../../../words/useFormat';

const useStyles = makeStyles({
  date: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', display: 'block' },
  evidence: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** The day a course was completed, and what shows it. */
export function CompletionMark({ completion }: { completion: CompletionView }) {
  const format = useFormat();
  const styles = useStyles();
  return (
    <>
      <span className={styles.date}>{format.shortDate(completion.completedOn)}</span>
      <span className={styles.evidence}>
        <Evidence evidence={completion.evidence} />
      </span>
    </>
  );
}
