import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Month } from '../../../../../domain/calendar/danish-time';
import { getOversightRecordJson, getOversightRecordPdf } from '../../../../../contracts/status/report';
import { Failure } from '../../../components/Failure';
import { Section } from '../../../components/Section';
import { useDownload } from '../../../components/useDownload';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  position: { marginBottom: tokens.spacingVerticalM, maxWidth: '60ch' },
  number: { maxWidth: '12ch' },
});

/** What was shown in a month, who noted it and what was asked for, as one paper to be read and to be filed. */
export function OversightRecord({ month }: { month: Month }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
  const [written, setWritten] = useState('');
  const position = written.trim();
  const asked = { params: { month }, query: position === '' ? {} : { position } };
  const fileName =
    position === '' ? t('oversightRecord.file', { month }) : t('oversightRecord.fileAt', { month, position });
  return (
    <Section screenOnly title={t('oversightRecord.title')} lead={t('oversightRecord.lead')}>
      <Field
        className={styles.position}
        label={t('oversightRecord.position')}
        hint={t('oversightRecord.positionHint')}
      >
        <Input
          type="number"
          min="1"
          value={written}
          className={styles.number}
          onChange={(_, { value }) => {
            setWritten(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={download.isPending}
          onClick={() => {
            download.mutate({ endpoint: getOversightRecordPdf, ...asked, fileName: `${fileName}.pdf` });
          }}
        >
          {t('oversightRecord.pdf')}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={download.isPending}
          onClick={() => {
            download.mutate({ endpoint: getOversightRecordJson, ...asked, fileName: `${fileName}.json` });
          }}
        >
          {t('oversightRecord.json')}
        </Button>
      </div>
      {download.isError && <Failure error={download.error} />}
    </Section>
  );
}
