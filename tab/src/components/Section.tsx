import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  title: { margin: 0 },
  lead: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    maxWidth: '72ch',
    color: tokens.colorNeutralForeground2,
  },
});

type Props = { title: string; lead?: string; aside?: ReactNode; children: ReactNode };

/** A part of a page under its own heading. */
export function Section({ title, lead, aside, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle1 as="h2" id={id} className={styles.title}>
          {title}
        </Subtitle1>
        {aside}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
