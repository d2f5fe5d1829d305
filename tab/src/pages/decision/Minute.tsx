import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { getMinuteJson, getMinutePdf } from '../../../../functions/contracts/decision';
import { Failure } from '../../components/Failure';
import { Section } from '../../components/Section';
import { useDownload } from '../../components/useDownload';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The formal minute of a concluded decision, to be read and to be filed. */
export function Minute({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
  const fileName = t('record.minuteFile', { decisionId });
  return (
    <Section small screenOnly title={t('record.minute')} lead={t('record.minuteLead')}>
      <div className={styles.actions}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={download.isPending}
          onClick={() => {
            download.mutate({
              endpoint: getMinutePdf,
              params: { decisionId },
              fileName: `${fileName}.pdf`,
            });
          }}
        >
          {t('record.minutePdf')}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={download.isPending}
          onClick={() => {
            download.mutate({
              endpoint: getMinuteJson,
              params: { decisionId },
              fileName: `${fileName}.json`,
            });
          }}
        >
          {t('record.minuteJson')}
        </Button>
      </div>
      {download.isError && <Failure error={download.error} />}
    </Section>
  );
}
