import { makeStyles, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: '20px' },
});

/** A state as an icon and a word; the word alone says everything. */
export function StateMark({ icon: Icon, children }: { icon: FluentIcon; children: string }) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <Icon className={styles.icon} aria-hidden />
      {children}
    </span>
  );
}
