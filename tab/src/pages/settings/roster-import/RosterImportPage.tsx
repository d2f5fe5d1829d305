import { useTranslation } from 'react-i18next';
import { Allowed } from '../../../session/Allowed';
import { PageFrame } from '../../../components/PageFrame';
import { ImportRoster } from './ImportRoster';

/** Takes in the executive management and the other roles from a file. */
export function RosterImportPage() {
  const { t } = useTranslation();
  return (
    <PageFrame
      title={t('rosterImport.title')}
      lead={t('rosterImport.lead')}
      back={{ to: '/indstillinger/personer', text: t('settings.roster') }}
    >
      <Allowed ability="manageRoster">
        <ImportRoster />
      </Allowed>
    </PageFrame>
  );
}
