import { Button, Dialog, makeStyles, DialogSurface } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchDialog } from './SearchDialog';
import { useSearchKey } from './useSearchKey';

const useStyles = makeStyles({
  surface: { maxWidth: '640px', '@media (max-width: 640px)': { maxWidth: '100vw' } },
});

/** The button and the key that open the search of everything. */
export function Search() {
  const { t } = useTranslation();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
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
        {t('search.open')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={(_, data) => {
          setOpen(data.open);
        }}
      >
        <DialogSurface className={styles.surface} aria-label={t('search.open')}>
          <SearchDialog
            onClose={() => {
              setOpen(false);
            }}
          />
        </DialogSurface>
      </Dialog>
    </>
  );
}
