import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Endpoint } from '../../../contracts/endpoint';
import type { PaperLanguage } from '../../../contracts/values';
import { PAPER_FILES } from '../../../words/paper-files';
import { DownloadState } from './DownloadState';
import { PaperLanguageField } from './PaperLanguageField';
import { useDownload } from './useDownload';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  position: { marginBottom: tokens.spacingVerticalM, maxWidth: '60ch' },
  number: { maxWidth: '12ch' },
});

type Props = {
  params: Readonly<Record<string, string>>;
  pdf: Endpoint<'none', 'file'>;
  data: Endpoint<'none', 'file'>;
  /** What the file is called, without the entry that it is as of and its extension. */
  named: (language: PaperLanguage) => string;
  positionHint: string;
};

/** Gets a paper of the audit trail to be read and filed, as of now or of an entry, and the same as data. */
export function PaperDownload({ params, pdf, data, named, positionHint }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
  const [written, setWritten] = useState('');
  const [language, setLanguage] = useState<PaperLanguage>('da');
  const position = written.trim();
  const query = position === '' ? {} : { position };
  const fileName = (inLanguage: PaperLanguage) =>
    position === '' ? named(inLanguage) : PAPER_FILES[inLanguage].at(named(inLanguage), position);
  return (
    <>
      <Field className={styles.position} label={t('paper.position')} hint={positionHint}>
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
      <PaperLanguageField value={language} onChange={setLanguage} />
      <div className={styles.actions}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={download.isPending}
          onClick={() => {
            const asked = { params, query: { ...query, language } };
            download.mutate({ endpoint: pdf, ...asked, fileName: `${fileName(language)}.pdf` });
          }}
        >
          {t('paper.pdf')}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={download.isPending}
          onClick={() => {
            // The data are the same in every language, and are called what the paper is.
            download.mutate({ endpoint: data, params, query, fileName: `${fileName('da')}.json` });
          }}
        >
          {t('paper.data')}
        </Button>
      </div>
      <DownloadState download={download} />
    </>
  );
}
