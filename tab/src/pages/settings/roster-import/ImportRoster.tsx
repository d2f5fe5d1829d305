import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { importRoster, previewRoster } from '../../../../../contracts/access/roster';
import { ImportForm } from '../../../components/imports/ImportForm';
import { ImportResult } from '../../../components/imports/ImportResult';
import { useListImport } from '../../../components/imports/useListImport';
import { RosterPreview } from './RosterPreview';

const choicesIn = z.record(z.string(), z.string());

/** The roster from a list in three steps: choose the file, see what becomes of every row, write. */
export function ImportRoster() {
  const { t } = useTranslation();
  const { said, preview, result, source, busy, failure, read, readAs, write, startOver } = useListImport({
    preview: previewRoster,
    write: importRoster,
  });
  if (result !== undefined)
    return (
      <ImportResult
        result={result}
        also={result.renamed > 0 && <p>{t('rosterImport.renamed', { count: result.renamed })}</p>}
        onStartOver={startOver}
      />
    );
  if (preview === undefined)
    return (
      <ImportForm
        label={t('rosterImport.file')}
        hint={t('rosterImport.fileHint')}
        submit={t('import.preview')}
        busy={busy}
        failure={failure}
        onFile={read}
        onReadHidden={source.withHidden ? undefined : source.onReadHidden}
      />
    );
  return (
    <RosterPreview
      preview={preview}
      source={source}
      choices={choicesIn.parse(JSON.parse(said['choices'] || '{}'))}
      busy={busy}
      failure={failure}
      onChoose={(choices) => {
        readAs({ choices: JSON.stringify(choices) });
      }}
      onWrite={(renames) => {
        write({ renames: JSON.stringify(renames) });
      }}
      onStartOver={startOver}
    />
  );
}
