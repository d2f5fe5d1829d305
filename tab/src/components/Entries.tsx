import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    breakInside: 'avoid',
    overflowWrap: 'anywhere',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** Several things of one sort below each other, with a line between. */
export function Entries({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

/** One of them: what it is called, how it stands, and more about it. */
export function EntryLine({
  title,
  state,
  children,
}: {
  title: ReactNode;
  state?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        {state !== undefined && <span>{state}</span>}
      </div>
      {children}
    </li>
  );
}
