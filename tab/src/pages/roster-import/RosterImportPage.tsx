import { useTranslation } from 'react-i18next';
import { importRoster } from '../../../../functions/contracts/roster';
import { Allowed } from '../../components/Allowed';
import { ImportAtOnce } from '../../components/ImportAtOnce';
import { PageFrame } from '../../components/PageFrame';

/** Takes in the executive management and the other roles from a file. */
export function RosterImportPage() {
  const { t } = useTranslation();
  return (
    <PageFrame
      title={t('rosterImport.title')}
      lead={t('rosterImport.lead')}
      back={{ to: '/indstillinger', text: t('rosterImport.back') }}
    >
      <Allowed ability="manageRoster">
        <ImportAtOnce
          endpoint={importRoster}
          label={t('rosterImport.file')}
          hint={t('rosterImport.fileHint')}
          submit={t('rosterImport.submit')}
        />
      </Allowed>
    </PageFrame>
  );
}
