import { Button, mergeClasses } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Link } from 'react-router';
import { onDay, usePastDay } from '../day/day-shown';

type Props = {
  label: string;
  /** Whether the pages are behind one button, which says `button`. */
  isFolded: boolean;
  button: string;
  pages: readonly { to: string; text: string; isCurrent: boolean }[];
  styles: Readonly<Record<'toggle' | 'list' | 'link' | 'current', string>> & { readonly nav?: string };
};

/** Pages to choose among, each on the day that is shown; behind one button where there is no room for them. */
export function FoldedMenu({ label, isFolded, button, pages, styles }: Props) {
  const past = usePastDay();
  const [open, setOpen] = useState(false);
  return (
    <nav aria-label={label} className={styles.nav}>
      {isFolded && (
        <Button
          appearance="subtle"
          icon={<NavigationRegular />}
          className={styles.toggle}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {button}
        </Button>
      )}
      {(!isFolded || open) && (
        <ul className={styles.list}>
          {pages.map(({ to, text, isCurrent }) => (
            <li key={to}>
              <Link
                to={onDay(to, past)}
                onClick={() => {
                  setOpen(false);
                }}
                {...(isCurrent ? { 'aria-current': 'page' } : {})}
                className={mergeClasses(styles.link, isCurrent && styles.current)}
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
