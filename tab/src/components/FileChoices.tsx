import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Endpoint } from '../../../contracts/endpoint';
import type { PaperLanguage } from '../../../contracts/values';
import { DownloadState } from './DownloadState';
import { FileButtons } from './FileButtons';
import { PaperLanguageField } from './PaperLanguageField';
import { useDownload } from './useDownload';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props<Format extends string> = {
  endpoint: Endpoint<'none', 'file'>;
  /** What is asked for, but for the format and the language. */
  query: Readonly<Record<string, string | undefined>>;
  /** Each format with what its button says. */
  formats: readonly (readonly [format: Format, text: string])[];
  /** What the file is called, without its extension. */
  named: (language: PaperLanguage) => string;
};

/** The same content as files of several kinds, in a language that is chosen. */
export function FileChoices<Format extends string>({ endpoint, query, formats, named }: Props<Format>) {
  const styles = useStyles();
  const download = useDownload();
  const [language, setLanguage] = useState<PaperLanguage>('da');
  return (
    <>
      <PaperLanguageField value={language} onChange={setLanguage} />
      <div className={styles.actions}>
        <FileButtons
          formats={formats}
          busy={download.isPending}
          onChoose={(format) => {
            download.mutate({
              endpoint,
              query: { ...query, format, language },
              fileName: `${named(language)}.${format}`,
            });
          }}
        />
      </div>
      <DownloadState download={download} />
    </>
  );
}
