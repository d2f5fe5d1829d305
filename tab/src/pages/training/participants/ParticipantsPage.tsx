import { useTranslation } from 'react-i18next';
import { Allowed } from '../../../session/Allowed';
import { ImportForm } from '../../../components/imports/ImportForm';
import { PageFrame } from '../../../components/PageFrame';
import { ColumnsAsked } from './ColumnsAsked';
import { ImportProgress } from './ImportProgress';
import { ParticipantsPreview } from './ParticipantsPreview';
import { useParticipantImport } from './useParticipantImport';

/** A participant list in three steps: choose the file, see what becomes of every row, write the new ones. */
export function ParticipantsPage() {
  const { t } = useTranslation();
  const { step, reading, read, readAs, readHidden, write, stop, resume, startOver } = useParticipantImport();
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
            onReadHidden={reading.withHidden ? undefined : readHidden}
          />
        )}
        {step.name === 'columns' && (
          <ColumnsAsked
            step={step}
            reading={reading}
            readAs={readAs}
            readHidden={readHidden}
            startOver={startOver}
          />
        )}
        {step.name === 'look' && (
          <ParticipantsPreview
            preview={step.preview}
            busy={step.busy}
            failure={step.failure}
            reading={reading}
            onReadAs={readAs}
            onReadHidden={readHidden}
            onWrite={write}
            onStartOver={startOver}
          />
        )}
        {step.name === 'write' && (
          <ImportProgress
            status={step.status}
            preview={step.preview}
            failure={step.failure}
            onStop={stop}
            onResume={resume}
            onStartOver={startOver}
          />
        )}
      </Allowed>
    </PageFrame>
  );
}
