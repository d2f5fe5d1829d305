import { useTranslation } from 'react-i18next';
import { importCourses, previewCourses } from '../../../../../contracts/training/training';
import { ImportForm } from '../../../components/imports/ImportForm';
import { ImportPreviewFrame } from '../../../components/imports/ImportPreviewFrame';
import { ImportResult } from '../../../components/imports/ImportResult';
import { ImportTable } from '../../../components/imports/ImportTable';
import { SourceNotes } from '../../../components/imports/SourceNotes';
import { useListImport } from '../../../components/imports/useListImport';

/** The catalogue from a list in three steps: choose the file, see what becomes of every row, write the new ones. */
export function ImportCatalogue() {
  const { t } = useTranslation();
  const { preview, result, source, busy, failure, read, write, startOver } = useListImport({
    preview: previewCourses,
    write: importCourses,
  });
  if (result !== undefined) return <ImportResult result={result} onStartOver={startOver} />;
  if (preview === undefined)
    return (
      <ImportForm
        label={t('catalogue.importFile')}
        hint={t('catalogue.importLead')}
        submit={t('import.preview')}
        busy={busy}
        failure={failure}
        onFile={read}
        onReadHidden={source.withHidden ? undefined : source.onReadHidden}
      />
    );
  return (
    <ImportPreviewFrame
      count={preview.counts.new}
      busy={busy}
      failure={failure}
      onWrite={() => {
        write();
      }}
      onStartOver={startOver}
    >
      <SourceNotes list={preview} source={source} />
      <ImportTable preview={preview} />
    </ImportPreviewFrame>
  );
}
