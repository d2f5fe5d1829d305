import { Outlet } from 'react-router';
import { SettingsMenu } from './SettingsMenu';
import { useSettingsLayoutStyles } from './SettingsLayout.styles';

/** A page of the settings beside their menu. */
export function SettingsLayout() {
  const styles = useSettingsLayoutStyles();
  return (
    <div className={styles.layout}>
      <SettingsMenu />
      <div className={styles.page}>
        <Outlet />
      </div>
    </div>
  );
}
