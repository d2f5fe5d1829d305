import { makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular, LockClosedRegular } from '@fluentui/react-icons';
import type { ErasureAccount } from '../../../../../contracts/training/retention';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

type Props = { sentences: ErasureAccount['sentences']; goes: string; remains: string };

/** What goes and what remains, side by side. */
export function ErasureSentences({ sentences, goes, remains }: Props) {
  const styles = useStyles();
  const parts = [
    [goes, sentences.removed, DeleteRegular],
    [remains, sentences.remains, LockClosedRegular],
  ] as const;
  return (
    <div className={styles.parts}>
      {parts.map(([title, lines, Icon]) => (
        <div key={title}>
          <h3 className={styles.title}>
            <Icon className={styles.icon} aria-hidden />
            {title}
          </h3>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
