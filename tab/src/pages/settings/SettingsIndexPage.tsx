import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { AppLink } from '../../components/AppLink';
import { Entries, EntryLine } from '../../components/Entries';
import { PageFrame } from '../../components/PageFrame';
import { useSameDay } from '../../day/day-shown';
import { Allowed } from '../../session/Allowed';
import { useMe } from '../../session/session-context';
import { FirstRun } from './first-run/FirstRun';
import { SETTINGS, movedTo, settingsPagesFor } from './settings-pages';

const useStyles = makeStyles({ firstRun: { marginBottom: tokens.spacingVerticalXXXL } });

/** What there is to set up, and for those who do it how far they have come. */
export function SettingsIndexPage() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { abilities } = useMe();
  const pages = settingsPagesFor(abilities);
  const moved = movedTo(useLocation().hash);
  const address = useSameDay(moved ?? '');
  if (moved !== undefined) return <Navigate to={address} replace />;
  return (
    <PageFrame title={t('settings.title')} lead={t('settings.lead')}>
      <Allowed ability={pages[0]?.ability ?? 'viewRoster'}>
        {abilities.manageRoster && (
          <div className={styles.firstRun}>
            <FirstRun />
          </div>
        )}
        <nav aria-label={t('settings.title')}>
          <Entries>
            {pages.map(({ path, title, about }) => (
              <EntryLine key={path} title={<AppLink to={`${SETTINGS}/${path}`}>{t(title)}</AppLink>}>
                <div>{t(about)}</div>
              </EntryLine>
            ))}
          </Entries>
        </nav>
      </Allowed>
    </PageFrame>
  );
}
