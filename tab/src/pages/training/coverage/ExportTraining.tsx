import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import type { DanishDate } from '../../../../../domain/calendar/danish-time';
import { getTrainingExport } from '../../../../../contracts/training/training-export';
import type { PaperLanguage } from '../../../../../contracts/values';
import { AUDIENCE_WORDS } from '../../../../../words/access/audience-words';
import { PAPER_FILES } from '../../../../../words/paper-files';
import { Failure } from '../../../components/Failure';
import { PaperLanguageField } from '../../../components/PaperLanguageField';
import { Section } from '../../../components/Section';
import { useDownload } from '../../../components/useDownload';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const FORMATS = [
  ['pdf', 'paper.pdf'],
  ['xlsx', 'training.exportXlsx'],
  ['csv', 'training.exportCsv'],
] as const;

/** The training of an audience on a day, to be kept or sent on. */
export function ExportTraining({ on, audience }: { on: DanishDate; audience: Audience }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
  const [language, setLanguage] = useState<PaperLanguage>('da');
  const group = AUDIENCE_WORDS[audience][language].toLowerCase().replaceAll(' ', '-');
  const name = `${PAPER_FILES[language].trainingOverview}-${group}-${on}`;
  return (
    <Section small screenOnly title={t('training.export')} lead={t('training.exportLead')}>
      <PaperLanguageField value={language} onChange={setLanguage} />
      <div className={styles.actions}>
        {FORMATS.map(([format, text]) => (
          <Button
            key={format}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={download.isPending}
            onClick={() => {
              const query = { format, on, audience, language };
              download.mutate({ endpoint: getTrainingExport, query, fileName: `${name}.${format}` });
            }}
          >
            {t(text)}
          </Button>
        ))}
      </div>
      {download.isError && <Failure error={download.error} />}
    </Section>
  );
}
