import { Button } from '@fluentui/react-components';
import { Suspense, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useSearchParams } from 'react-router';
import { isDanishDate } from '../../../domain/calendar/danish-time';
import { lookingOnly } from '../../../domain/access/abilities';
import { useNarrow } from '../appearance/useNarrow';
import { LeaveGuard } from '../components/form/LeaveGuard';
import { Loading } from '../components/Loading';
import { MeContext, SwitchPersonContext, useMe } from '../session/session-context';
import { DAY_IN_ADDRESS, DayShownContext } from '../day/day-shown';
import { Menu } from './Menu';
import { OversightMenu } from './OversightMenu';
import { Search } from './Search';
import { useShellStyles } from './Shell.styles';

/** What stands around every page: the skip link, where and who one is, and the menu. */
export function Shell() {
  const { t } = useTranslation();
  const me = useMe();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const asked = params.get(DAY_IN_ADDRESS) ?? '';
  const past = isDanishDate(asked) && asked < me.today ? asked : undefined;
  const day = useMemo(() => ({ today: me.today, past }), [me.today, past]);
  // On a day that is over there is nothing to press, whoever looks.
  const shown = useMemo(
    () => (past === undefined ? me : { ...me, abilities: lookingOnly(me.abilities) }),
    [me, past],
  );
  const switchPerson = useContext(SwitchPersonContext);
  const styles = useShellStyles();
  const narrow = useNarrow();
  const tools = (
    <span className={styles.tools}>
      {me.abilities.viewOverview && <Search />}
      <span className={styles.quiet}>{me.person.name ?? t('person.erased')}</span>
      {switchPerson && (
        <Button size="small" appearance="subtle" onClick={switchPerson}>
          {t('app.switchPerson')}
        </Button>
      )}
    </span>
  );
  return (
    <DayShownContext.Provider value={day}>
      <LeaveGuard>
        <a href="#content" className={styles.skip}>
          {t('app.skip')}
        </a>
        <header className={styles.header}>
          <div className={styles.bar}>
            <div className={styles.identity}>
              <span className={styles.name}>{t('app.name')}</span>
              <span className={styles.quiet}>{me.municipality}</span>
              {!narrow && tools}
            </div>
            {narrow ? (
              <div className={styles.row}>
                <Menu />
                {tools}
              </div>
            ) : (
              <Menu />
            )}
          </div>
        </header>
        <main id="content" tabIndex={-1} className={styles.content} key={pathname}>
          <Suspense fallback={<Loading />}>
            <MeContext.Provider value={shown}>
              <OversightMenu />
              <Outlet />
            </MeContext.Provider>
          </Suspense>
        </main>
      </LeaveGuard>
    </DayShownContext.Provider>
  );
}
