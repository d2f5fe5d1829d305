import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Month } from '../../../../domain/calendar/danish-time';
import { getOversightRecordJson, getOversightRecordPdf } from '../../../../functions/contracts/report';
import { Failure } from '../../components/Failure';
import { Section } from '../../components/Section';
import { useDownload } from '../../components/useDownload';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was shown in a month, who noted it and what was asked for, as one paper to be read and to be filed. */
export function OversightRecord({ month }: { month: Month }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
  const params = { month };
  const fileName = t('oversightRecord.file', params);
  return (
    <Section screenOnly title={t('oversightRecord.title')} lead={t('oversightRecord.lead')}>
      <div className={styles.actions}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={download.isPending}
          onClick={() => {
            download.mutate({ endpoint: getOversightRecordPdf, params, fileName: `${fileName}.pdf` });
          }}
        >
          {t('oversightRecord.pdf')}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={download.isPending}
          onClick={() => {
            download.mutate({ endpoint: getOversightRecordJson, params, fileName: `${fileName}.json` });
          }}
        >
          {t('oversightRecord.json')}
        </Button>
      </div>
      {download.isError && <Failure error={download.error} />}
    </Section>
  );
}
