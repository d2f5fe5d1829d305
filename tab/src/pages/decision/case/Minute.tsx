import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMinuteJson, getMinutePdf } from '../../../../../contracts/decision/decision';
import { Failure } from '../../../components/Failure';
import { Section } from '../../../components/Section';
import { useDownload } from '../../../components/useDownload';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  position: { marginBottom: tokens.spacingVerticalM, maxWidth: '60ch' },
  number: { maxWidth: '12ch' },
});

/** The formal minute of a concluded decision, to be read and to be filed. */
export function Minute({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
  const [written, setWritten] = useState('');
  const position = written.trim();
  const asked = { params: { decisionId }, query: position === '' ? {} : { position } };
  const fileName = t('record.minuteFile', { decisionId }) + (position === '' ? '' : `-post-${position}`);
  return (
    <Section small screenOnly title={t('record.minute')} lead={t('record.minuteLead')}>
      <Field
        className={styles.position}
        label={t('oversightRecord.position')}
        hint={t('record.minutePositionHint')}
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
            download.mutate({
              endpoint: getMinutePdf,
              ...asked,
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
              ...asked,
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
