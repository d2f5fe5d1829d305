import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getLedgerExport } from '../../../../contracts/ledger/ledger';
import type { PaperLanguage } from '../../../../contracts/values';
import { TRAIL_EXPORT_WORDS } from '../../../../words/ledger/trail-words';
import { PAPER_FILES } from '../../../../words/paper-files';
import { Failure } from '../../components/Failure';
import { PaperLanguageField } from '../../components/PaperLanguageField';
import { Reveal } from '../../components/Reveal';
import { useDownload } from '../../components/useDownload';
import type { TrailQuery } from './useTrailFilter';

const useStyles = makeStyles({
  lead: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const FORMATS = [
  ['xlsx', 'ledger.exportXlsx'],
  ['csv', 'ledger.exportCsv'],
  ['json', 'ledger.exportJson'],
] as const;

/** The entries that are chosen, to be kept, sent on or checked. */
export function TrailExport({ query, seq }: { query: TrailQuery; seq: number }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
  const [language, setLanguage] = useState<PaperLanguage>('da');
  const name = PAPER_FILES[language].at(TRAIL_EXPORT_WORDS[language].fileName, seq);
  return (
    <Reveal text={t('ledger.export')}>
      <p className={styles.lead}>{t('ledger.exportLead')}</p>
      <PaperLanguageField value={language} onChange={setLanguage} />
      <div className={styles.actions}>
        {FORMATS.map(([format, text]) => (
          <Button
            key={format}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={download.isPending}
            onClick={() => {
              download.mutate({
                endpoint: getLedgerExport,
                query: { ...query, format, language },
                fileName: `${name}.${format}`,
              });
            }}
          >
            {t(text)}
          </Button>
        ))}
      </div>
      {download.isError && <Failure error={download.error} />}
    </Reveal>
  );
}
