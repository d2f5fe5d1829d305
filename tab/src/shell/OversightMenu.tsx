import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { FoldedMenu } from '../components/FoldedMenu';
import { useMe } from '../session/session-context';
import { firstPartOf, isOfOversight, oversightPagesFor } from './pages';
import { useOversightMenuStyles } from './Shell.styles';

/** The pages of oversight beside each other, above the one that is shown; nothing where there is none to choose. */
export function OversightMenu() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const { pathname } = useLocation();
  const styles = useOversightMenuStyles();
  const pages = oversightPagesFor(abilities);
  if (!isOfOversight(pathname) || pages.length < 2) return null;
  return (
    <FoldedMenu
      label={t('app.oversight')}
      isFolded={false}
      button={t('app.menu')}
      pages={pages.map(({ path, word }) => ({
        to: path,
        text: t(word),
        isCurrent: path === firstPartOf(pathname),
      }))}
      styles={styles}
    />
  );
}
