import { useTranslation } from 'react-i18next';
import { Allowed } from '../../components/Allowed';
import { ImportForm } from '../../components/ImportForm';
import { ImportResult } from '../../components/ImportResult';
import { PageFrame } from '../../components/PageFrame';
import { ParticipantsPreview } from './ParticipantsPreview';
import { useParticipantImport } from './useParticipantImport';

/** A participant list in three steps: choose the file, see what becomes of every row, write the new ones. */
export function ParticipantsPage() {
  const { t } = useTranslation();
  const { step, read, write, startOver } = useParticipantImport();
  return (
    <PageFrame
      title={t('import.title')}
      lead={t('import.lead')}
      back={{ to: '/uddannelse', text: t('import.back') }}
    >
      <Allowed ability="logCompletions">
        {step.name === 'choose' && (
          <ImportForm
            label={t('import.file')}
            hint={t('import.fileHint')}
            submit={t('import.preview')}
            busy={step.busy}
            failure={step.failure}
            onFile={read}
          />
        )}
        {step.name === 'look' && (
          <ParticipantsPreview
            preview={step.preview}
            busy={step.busy}
            failure={step.failure}
            onWrite={write}
            onStartOver={startOver}
          />
        )}
        {step.name === 'done' && <ImportResult result={step.result} onStartOver={startOver} />}
      </Allowed>
    </PageFrame>
  );
}
