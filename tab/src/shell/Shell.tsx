import { Button } from '@fluentui/react-components';
import { Suspense, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { LeaveGuard } from '../components/form/LeaveGuard';
import { Loading } from '../components/Loading';
import { SwitchPersonContext, useMe } from '../session/session-context';
import { Menu } from './Menu';
import { useShellStyles } from './Shell.styles';

/** What stands around every page: the skip link, where and who one is, and the menu. */
export function Shell() {
  const { t } = useTranslation();
  const me = useMe();
  const { pathname } = useLocation();
  const switchPerson = useContext(SwitchPersonContext);
  const styles = useShellStyles();
  return (
    <LeaveGuard>
      <a href="#content" className={styles.skip}>
        {t('app.skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <div className={styles.identity}>
            <span className={styles.name}>{t('app.name')}</span>
            <span className={styles.quiet}>{me.municipality}</span>
            <span className={styles.person}>
              <span className={styles.quiet}>{me.person.name ?? t('person.erased')}</span>
              {switchPerson && (
                <Button size="small" appearance="subtle" onClick={switchPerson}>
                  {t('app.switchPerson')}
                </Button>
              )}
            </span>
          </div>
          <Menu />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.content} key={pathname}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </LeaveGuard>
  );
}
