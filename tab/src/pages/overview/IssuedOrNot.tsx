import { useTranslation } from 'react-i18next';
import { AppLink } from '../../components/AppLink';
import { useFormat } from '../../words/useFormat';

/** Whether the month's status is out, with the way to it. */
export function IssuedOrNot({ month, issued }: { month: string; issued: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = { month: format.month(month) };
  return (
    <p>
      {issued ? t('overview.issued', words) : t('overview.notIssued', words)}{' '}
      <AppLink to={issued ? `/maanedsstatus/${month}` : '/maanedsstatus'}>{t('overview.seeReport')}</AppLink>
    </p>
  );
}
