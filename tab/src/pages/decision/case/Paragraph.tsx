import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '68ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  first: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxWidth: '68ch',
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
});

/** What somebody wrote, with its line breaks. */
export function Paragraph({ children, first = false }: { children: string; first?: boolean }) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.text, first && styles.first)}>{children}</p>;
}

/** Short lines, one below the other. */
export function Lines({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
