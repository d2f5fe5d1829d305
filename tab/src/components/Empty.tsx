import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalM} 0` },
});

/** Says that there is nothing, in words. */
export function Empty({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.empty} data-state="empty">
      {children}
    </p>
  );
}
