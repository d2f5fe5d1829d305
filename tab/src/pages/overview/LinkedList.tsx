import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AppLink } from '../../components/AppLink';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  more: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Several things below each other, each with the way to where it is. */
export function LinkedList({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

type Props = {
  title: string;
  /** Where it is; left out where the reader may not go there. */
  to?: string | undefined;
  /** What is to be said of it, a sentence a line. */
  more?: readonly string[];
  children?: ReactNode;
};

/** One of them. */
export function LinkedLine({ title, to, more = [], children }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {to === undefined ? <span className={styles.title}>{title}</span> : <AppLink to={to}>{title}</AppLink>}
      {more.map((sentence) => (
        <p key={sentence} className={styles.more}>
          {sentence}
        </p>
      ))}
      {children}
    </li>
  );
}
