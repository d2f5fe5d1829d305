import { useTranslation } from 'react-i18next';
import type {
  importSuppliers,
  importSystems,
  previewSuppliers,
  previewSystems,
} from '../../../../contracts/register/register-list';
import { ImportForm } from '../imports/ImportForm';
import { ImportPreviewFrame } from '../imports/ImportPreviewFrame';
import { ImportResult } from '../imports/ImportResult';
import { ImportTable } from '../imports/ImportTable';
import { SourceNotes } from '../imports/SourceNotes';
import { useListImport } from '../imports/useListImport';

type Props = {
  preview: typeof previewSuppliers | typeof previewSystems;
  write: typeof importSuppliers | typeof importSystems;
  label: string;
  hint: string;
};

/** A register from a list in three steps: choose the file, see what becomes of every row, write what is new or other. */
export function ImportRegister({ preview: previewing, write: writing, label, hint }: Props) {
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
  return (
    <ImportPreviewFrame
      count={preview.counts.new + preview.counts.replaces}
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
