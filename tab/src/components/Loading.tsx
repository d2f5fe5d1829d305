import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({ loading: { padding: tokens.spacingVerticalXXL } });

/** Says that something is on its way; what stands below it on the page waits for it (`Shell.styles`). */
export function Loading() {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div role="status" data-state="arriving" className={styles.loading}>
      <Spinner size="small" label={t('state.loading')} />
    </div>
  );
}
