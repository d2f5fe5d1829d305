import { makeStyles, tokens } from '@fluentui/react-components';
import type { LedgerLine } from '../../../../contracts/ledger/ledger';
import { TrailRow } from './TrailRow';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = {
  label: string;
  lines: readonly LedgerLine[];
  /** The number of the entry that is open when the page is. */
  open: string;
  onAbout: (thing: string) => void;
};

/** Entries, each a sentence that opens to its fact. */
export function TrailList({ label, lines, open, onAbout }: Props) {
  const styles = useStyles();
  return (
    <ol reversed className={styles.list} aria-label={label}>
      {lines.map((line) => (
        <TrailRow key={line.seq} line={line} openAtFirst={String(line.seq) === open} onAbout={onAbout} />
      ))}
    </ol>
  );
}
