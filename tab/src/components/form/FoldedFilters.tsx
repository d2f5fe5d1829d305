import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { NARROW } from '../../appearance/useNarrow';

const useStyles = makeStyles({
  unfold: {
    display: 'none',
    marginBottom: tokens.spacingVerticalM,
    [`@media ${NARROW}`]: { display: 'inline-flex' },
    '@media print': { display: 'none' },
  },
  folded: { [`@media ${NARROW}`]: { display: 'none' } },
});

type Props = {
  label: string;
  /** Whether something is chosen already, which is then seen. */
  open: boolean;
  children: ReactNode;
};

/** What a list is chosen by. On a phone the list comes first: the fields are behind a button. */
export function FoldedFilters({ label, open: openAtFirst, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <search aria-label={label}>
      <Button
        className={styles.unfold}
        icon={<FilterRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </Button>
      <div id={id} className={mergeClasses(!open && styles.folded)}>
        {children}
      </div>
    </search>
  );
}
