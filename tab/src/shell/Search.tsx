import { Button } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { laterWords } from '../words/start-words';
import { useSearchKey } from './useSearchKey';

// Most visits search for nothing.
const SearchDialog = lazy(async () => {
  const [{ SearchDialog }] = await Promise.all([import('./SearchDialog'), laterWords('settings')]);
  return { default: SearchDialog };
});

/** The button and the key that open the search of everything. */
export function Search() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<boolean>();
  useSearchKey(
    useCallback(() => {
      setOpen(true);
    }, []),
  );
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<SearchRegular />}
        aria-keyshortcuts="Control+K"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('app.search')}
      </Button>
      {open !== undefined && (
        <Suspense fallback={null}>
          <SearchDialog open={open} onOpen={setOpen} />
        </Suspense>
      )}
    </>
  );
}
