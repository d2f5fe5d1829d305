import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useNarrow } from '../appearance/useNarrow';
import { FoldedMenu } from '../components/FoldedMenu';
import { useMe } from '../session/session-context';
import { PAGES, menuPageOf } from './pages';
import { useMenuStyles } from './Shell.styles';

/** The pages that the reader may see; behind one button on a phone. */
export function Menu() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const current = menuPageOf(useLocation().pathname);
  const pages = PAGES.filter((page) => abilities[page.ability] || ('or' in page && abilities[page.or]));
  return (
    <FoldedMenu
      label={t('app.navigation')}
      isFolded={useNarrow()}
      button={t('app.menu')}
      pages={pages.map(({ path, word }) => ({ to: path, text: t(word), isCurrent: path === current }))}
      styles={useMenuStyles()}
    />
  );
}
