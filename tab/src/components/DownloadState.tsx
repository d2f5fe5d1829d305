import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BrokenFile, type FileProgress } from '../api/read-file';
import { useFormat } from '../words/useFormat';
import { Failure } from './Failure';
import { Said } from './Said';
import type { Download } from './useDownload';

/** A file that is here sooner needs no bar. */
const SOON_MS = 400;

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    maxWidth: '360px',
  },
  told: { marginTop: tokens.spacingVerticalM, ':empty': { marginTop: 0 } },
  text: { margin: 0 },
});

/** How far a file is on its way, and the way to leave off; then why it did not come, if it did not. */
export function DownloadState({ download }: { download: Download }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  const { isPending, isStopped, error } = download;
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setTimeout(() => {
      setLong(true);
    }, SOON_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isPending]);
  return (
    <>
      {/* Told once by those who read aloud: what counts up below would be told again and again. */}
      <Said about={isStopped ? 'stopped' : undefined} className={styles.told}>
        {isPending && isLong && t('download.underWay')}
        {isStopped && t('download.stopped')}
      </Said>
      {isPending && isLong && <OnItsWay progress={download.progress} onStop={download.stop} />}
      {error !== null && (
        <Failure error={error} {...(error instanceof BrokenFile ? { title: t('download.broken') } : {})} />
      )}
    </>
  );
}

function OnItsWay({ progress, onStop }: { progress: FileProgress | undefined; onStop: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const { got = 0, all } = progress ?? {};
  const sizes = { got: format.bytes(got), all: format.bytes(all ?? 0) };
  return (
    <div className={styles.state}>
      <ProgressBar
        aria-label={t('download.underWay')}
        {...(all === undefined ? {} : { value: got, max: all })}
      />
      <p className={styles.text}>
        {progress === undefined
          ? t('download.making')
          : t(all === undefined ? 'download.got' : 'download.gotOf', sizes)}
      </p>
      <Button size="small" onClick={onStop}>
        {t('download.stop')}
      </Button>
    </div>
  );
}
