import { useTranslation } from 'react-i18next';
import type { ReportDraftView } from '../../../../../contracts/status/report-draft';
import { AppLink } from '../../../components/AppLink';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';

/** Follow-ups that nobody will answer until another is named, each with the way to where that is done. */
export function OwnersGone({ ownersGone }: Pick<ReportDraftView, 'ownersGone'>) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  if (ownersGone.length === 0) return null;
  return (
    <Section title={t('followUps.ownersGone')} lead={t('followUps.ownersGoneLead')} screenOnly>
      <ul>
        {ownersGone.map(({ followUpId, month, owner }) => (
          <li key={followUpId}>
            <AppLink to={`/maanedsstatus/${month}`}>{followUpId}</AppLink>{' '}
            {t('followUps.ownerLeft', { owner: nameOf(owner) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
