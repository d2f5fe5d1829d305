import { Button, mergeClasses } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { NO_ROOM_BESIDE, useNarrow } from '../../appearance/useNarrow';
import { DAY_IN_ADDRESS, usePastDay } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useSettingsLayoutStyles } from './SettingsLayout.styles';
import { SETTINGS, settingsPageOf, settingsPagesFor } from './settings-pages';

/** The pages of the settings that the reader may open; behind one button where there is no room beside the page. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const styles = useSettingsLayoutStyles();
  const isNarrow = useNarrow(NO_ROOM_BESIDE);
  const current = settingsPageOf(useLocation().pathname);
  const past = usePastDay();
  const search = past === undefined ? '' : `?${DAY_IN_ADDRESS}=${past}`;
  const [open, setOpen] = useState(false);
  const pages = settingsPagesFor(abilities);
  // Whoever may open none of them is told so by the page.
  if (pages.length === 0) return <div />;
  return (
    <nav aria-label={t('settings.title')} className={styles.nav}>
      {isNarrow && (
        <Button
          appearance="subtle"
          icon={<NavigationRegular />}
          className={styles.toggle}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t('settings.menu')}
        </Button>
      )}
      {(!isNarrow || open) && (
        <ul className={styles.list}>
          {pages.map(({ path, title }) => (
            <li key={path}>
              <Link
                to={`${SETTINGS}/${path}${search}`}
                {...(path === current ? { 'aria-current': 'page' } : {})}
                className={mergeClasses(styles.link, path === current && styles.current)}
              >
                {t(title)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
