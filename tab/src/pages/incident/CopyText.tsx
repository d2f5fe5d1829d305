import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { Said } from '../../components/Said';
import { Success } from '../../components/Success';
import { useTold } from '../../components/useTold';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalS, maxWidth: '640px', justifyItems: 'start' },
  text: { width: '100%' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A text to be pasted elsewhere; it stands in sight, for Teams may keep the clipboard from a tab. */
export function CopyText({ text }: { text: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [copied, tellCopied] = useTold<boolean>();
  const tell = (is: boolean) => () => {
    tellCopied(is);
  };
  return (
    <div className={styles.parts}>
      <Textarea
        className={styles.text}
        aria-label={t('incident.copyText')}
        readOnly
        rows={Math.min(12, text.split('\n').length + 1)}
        value={text}
      />
      <Button
        icon={<CopyRegular />}
        onClick={() => {
          navigator.clipboard.writeText(text).then(tell(true), tell(false));
        }}
      >
        {t('incident.copy')}
      </Button>
      <Said about={copied?.time}>
        {copied?.what === true && <Success>{t('incident.copied')}</Success>}
        {copied?.what === false && <p className={styles.note}>{t('incident.copyFailed')}</p>}
      </Said>
    </div>
  );
}
