import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { NO_ROOM_BESIDE, useNarrow } from '../../appearance/useNarrow';
import { FoldedMenu } from '../../components/FoldedMenu';
import { useMe } from '../../session/session-context';
import { useSettingsLayoutStyles } from './SettingsLayout.styles';
import { SETTINGS, settingsPageOf, settingsPagesFor } from './settings-pages';

/** The pages of the settings that the reader may open; behind one button where there is no room beside the page. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const styles = useSettingsLayoutStyles();
  const isFolded = useNarrow(NO_ROOM_BESIDE);
  const current = settingsPageOf(useLocation().pathname);
  const pages = settingsPagesFor(abilities);
  // Whoever may open none of them is told so by the page.
  if (pages.length === 0) return <div />;
  return (
    <FoldedMenu
      label={t('settings.title')}
      isFolded={isFolded}
      button={t('settings.menu')}
      pages={pages.map(({ path, title }) => ({
        to: `${SETTINGS}/${path}`,
        text: t(title),
        isCurrent: path === current,
      }))}
      styles={styles}
    />
  );
}
