import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import {
  getRejectedRows,
  type ImportStatus,
  type ParticipantPreview,
} from '../../../../../contracts/imports/imports';
import { Failure } from '../../../components/Failure';
import { ImportResult } from '../../../components/imports/ImportResult';
import { Said } from '../../../components/Said';
import { useDownload } from '../../../components/useDownload';

const useStyles = makeStyles({
  progress: { marginBottom: tokens.spacingVerticalM },
  actions: { display: 'flex', gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalL },
});

type Props = {
  status: ImportStatus;
  preview: ParticipantPreview;
  failure: Error | null;
  onStop: () => void;
  onResume: () => void;
  onStartOver: () => void;
};

/** How far the writing is, until it ends by itself; then what was written, and the rows that were not as a file. */
export function ImportProgress({ status, preview, failure, onStop, onResume, onStartOver }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const file = useDownload();
  const { importId, state, done, written, counts, stalled, problem } = status;
  const hasLeft = counts.rejected + counts.choose > 0 || (state === 'done' && written < counts.new);
  return (
    <>
      {failure && <Failure error={failure} title={t('form.refused')} />}
      {file.error && <Failure error={file.error} title={t('form.refused')} />}
      {state !== 'done' && (
        <Said about={stalled ? 'stalled' : state} className={styles.progress}>
          {state === 'stopped' && <p>{t('import.stopped')}</p>}
          {state === 'failed' && <p>{`${t('import.failed')} ${problem?.sentence ?? ''}`}</p>}
          {stalled && <p>{t('import.stalled')}</p>}
          <p>{t('import.progress', { done, total: counts.new })}</p>
          <ProgressBar value={done} max={Math.max(1, counts.new)} aria-label={t('import.title')} />
        </Said>
      )}
      <div className={styles.actions}>
        {state === 'running' && !stalled && <Button onClick={onStop}>{t('import.stop')}</Button>}
        {(state === 'stopped' || state === 'failed' || stalled) && (
          <Button appearance="primary" onClick={onResume}>
            {t('import.resume')}
          </Button>
        )}
        {state !== 'running' && hasLeft && (
          <Button
            onClick={() => {
              file.mutate({
                endpoint: getRejectedRows,
                params: { importId },
                fileName: t('import.rejectedFileName'),
              });
            }}
          >
            {t('import.rejectedFile')}
          </Button>
        )}
      </div>
      {state !== 'running' && <ImportResult result={{ ...preview, written }} onStartOver={onStartOver} />}
    </>
  );
}
