import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PlainPage } from '../session/PlainPage';

/** Stands in for a page that broke, or whose code could not be fetched. */
export function RouteFailure() {
  const { t } = useTranslation();
  return (
    <PlainPage title={t('state.failed')}>
      <p>{t('state.broken')}</p>
      <Button
        appearance="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {t('state.retry')}
      </Button>
    </PlainPage>
  );
}
