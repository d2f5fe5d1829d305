import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useAnchor } from './useAnchor';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL, minWidth: 0, ':first-child': { marginTop: 0 } },
  screenOnly: { '@media print': { display: 'none' } },
  smallSection: { marginTop: tokens.spacingVerticalXL },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    breakAfter: 'avoid',
  },
  smallHead: { marginBottom: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  smallTitle: { ...typographyStyles.subtitle2 },
  lead: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    maxWidth: '72ch',
    color: tokens.colorNeutralForeground2,
    breakAfter: 'avoid',
  },
});

type Props = {
  title: string;
  lead?: string;
  aside?: ReactNode;
  /** Whether it is one of many short parts. */
  small?: boolean;
  /** Where a link on the page leads to. */
  anchor?: string;
  /** Whether it is only for the screen. */
  screenOnly?: boolean;
  children: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({ title, lead, aside, small = false, children, ...props }: Props) {
  const styles = useStyles();
  const id = useId();
  const heading = useAnchor(props.anchor);
  return (
    <section
      className={mergeClasses(
        styles.section,
        small && styles.smallSection,
        props.screenOnly === true && styles.screenOnly,
      )}
      aria-labelledby={id}
      {...(props.anchor === undefined ? {} : { id: props.anchor })}
    >
      <div className={mergeClasses(styles.head, small && styles.smallHead)}>
        <h2
          id={id}
          ref={heading}
          {...(props.anchor === undefined ? {} : { tabIndex: -1 })}
          className={mergeClasses(styles.title, small && styles.smallTitle)}
        >
          {title}
        </h2>
        {aside}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
