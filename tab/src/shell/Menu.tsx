import { Button, mergeClasses } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useNarrow } from '../appearance/useNarrow';
import { useSameDay } from '../day/day-shown';
import { useMe } from '../session/session-context';
import { PAGES, menuPageOf } from './pages';
import { useMenuStyles } from './Shell.styles';

/** The pages that the reader may see; behind one button on a phone. */
export function Menu() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const styles = useMenuStyles();
  const narrow = useNarrow();
  const { pathname } = useLocation();
  const current = menuPageOf(pathname);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <nav aria-label={t('app.navigation')}>
      {narrow && (
        <Button
          appearance="subtle"
          icon={<NavigationRegular />}
          className={styles.toggle}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t('app.menu')}
        </Button>
      )}
      {(!narrow || open) && (
        <ul className={styles.list}>
          {PAGES.filter((page) => abilities[page.ability] || ('or' in page && abilities[page.or])).map(
            ({ path, word }) => (
              <li key={path}>
                <MenuLink path={path} isCurrent={path === current} onFollow={close}>
                  {t(word)}
                </MenuLink>
              </li>
            ),
          )}
        </ul>
      )}
    </nav>
  );
}

type MenuLinkProps = { path: string; isCurrent: boolean; onFollow: () => void; children: ReactNode };

function MenuLink({ path, isCurrent, onFollow, children }: MenuLinkProps) {
  const styles = useMenuStyles();
  return (
    <Link
      to={useSameDay(path)}
      onClick={onFollow}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
      className={mergeClasses(styles.link, isCurrent && styles.current)}
    >
      {children}
    </Link>
  );
}
