import { useTranslation } from 'react-i18next';
import type {
  importMeasures,
  importSuppliers,
  importSystems,
  previewMeasures,
  previewSuppliers,
  previewSystems,
} from '../../../../contracts/register/register-list';
import type { importCourses, previewCourses } from '../../../../contracts/training/training';
import { ImportForm } from './ImportForm';
import { ImportPreviewFrame } from './ImportPreviewFrame';
import { ImportResult } from './ImportResult';
import { ImportTable } from './ImportTable';
import { SourceNotes } from './SourceNotes';
import { useListImport } from './useListImport';

type Props = {
  preview: typeof previewCourses | typeof previewMeasures | typeof previewSuppliers | typeof previewSystems;
  write: typeof importCourses | typeof importMeasures | typeof importSuppliers | typeof importSystems;
  label: string;
  hint: string;
};

/** A list of the app from a file in three steps: choose the file, see what becomes of every row, write what is new or other. */
export function ImportList({ preview: previewing, write: writing, label, hint }: Props) {
  const { t } = useTranslation();
  const { preview, result, source, busy, failure, read, write, startOver } = useListImport({
    preview: previewing,
    write: writing,
  });
  if (result !== undefined) return <ImportResult result={result} onStartOver={startOver} />;
  if (preview === undefined)
    return (
      <ImportForm
        label={label}
        hint={hint}
        submit={t('import.preview')}
        busy={busy}
        failure={failure}
        onFile={read}
        onReadHidden={source.withHidden ? undefined : source.onReadHidden}
      />
    );
  // Not every list is one whose rows are put right by a file.
  const replaced = 'replaces' in preview.counts ? preview.counts.replaces : 0;
  return (
    <ImportPreviewFrame
      count={preview.counts.new + replaced}
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
