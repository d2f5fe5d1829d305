import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/Empty';
import { PageFrame } from '../../components/PageFrame';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('state.notFound')}>
      <Empty>{t('state.notFoundText')}</Empty>
    </PageFrame>
  );
}
