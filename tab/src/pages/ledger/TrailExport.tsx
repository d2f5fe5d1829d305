import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { getLedgerExport } from '../../../../contracts/ledger/ledger';
import { TRAIL_EXPORT_WORDS } from '../../../../words/ledger/trail-words';
import { PAPER_FILES } from '../../../../words/paper-files';
import { FileChoices } from '../../components/FileChoices';
import { Reveal } from '../../components/Reveal';
import type { TrailQuery } from './useTrailFilter';

const useStyles = makeStyles({
  lead: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});

/** The entries that are chosen, to be kept, sent on or checked. */
export function TrailExport({ query, seq }: { query: TrailQuery; seq: number }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Reveal text={t('ledger.export')}>
      <p className={styles.lead}>{t('ledger.exportLead')}</p>
      <FileChoices
        endpoint={getLedgerExport}
        query={query}
        formats={[
          ['xlsx', t('ledger.exportXlsx')],
          ['csv', t('ledger.exportCsv')],
          ['json', t('ledger.exportJson')],
        ]}
        named={(language) => PAPER_FILES[language].at(TRAIL_EXPORT_WORDS[language].fileName, seq)}
      />
    </Reveal>
  );
}
