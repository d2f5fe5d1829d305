import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import {
  getIndicatorTemplate,
  getRejectedIndicators,
  importIndicators,
  previewIndicators,
} from '../../../../contracts/indicator/indicators';
import { Failure } from '../../components/Failure';
import { ImportForm } from '../../components/imports/ImportForm';
import { ImportResult } from '../../components/imports/ImportResult';
import { useDownload } from '../../components/useDownload';
import { useListImport } from '../../components/imports/useListImport';
import { FiguresPreview } from './FiguresPreview';

const useStyles = makeStyles({
  download: { marginBlock: tokens.spacingVerticalM },
});

/** Figures from a list in three steps: choose the file, see what becomes of every row, write. */
export function ImportFigures() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { file, said, preview, result, source, busy, failure, read, write, startOver } = useListImport({
    preview: previewIndicators,
    write: importIndicators,
  });
  const download = useDownload();
  const rejected = (result ?? preview)?.counts.rejected ?? 0;
  const rejectedRows = file !== undefined && rejected > 0 && (
    <Button
      icon={<ArrowDownloadRegular />}
      disabledFocusable={download.isPending}
      onClick={() => {
        const fileName = t('import.rejectedFileName');
        download.mutate({ endpoint: getRejectedIndicators, query: said, body: file, fileName });
      }}
    >
      {t('import.rejectedFile')}
    </Button>
  );
  return (
    <>
      {download.error && <Failure error={download.error} title={t('form.refused')} />}
      {preview === undefined && (
        <>
          <Button
            className={styles.download}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={download.isPending}
            onClick={() => {
              download.mutate({ endpoint: getIndicatorTemplate, fileName: t('indicators.templateFile') });
            }}
          >
            {t('indicators.template')}
          </Button>
          <ImportForm
            label={t('indicators.importFile')}
            hint={t('indicators.importHint')}
            submit={t('import.preview')}
            busy={busy}
            failure={failure}
            onFile={read}
            onReadHidden={source.withHidden ? undefined : source.onReadHidden}
          />
        </>
      )}
      {preview !== undefined && result === undefined && (
        <FiguresPreview
          preview={preview}
          source={source}
          busy={busy}
          failure={failure}
          onWrite={() => {
            write();
          }}
          onStartOver={startOver}
        >
          {rejectedRows}
        </FiguresPreview>
      )}
      {result !== undefined && (
        <>
          <ImportResult result={result} onStartOver={startOver} />
          {rejectedRows}
        </>
      )}
    </>
  );
}
