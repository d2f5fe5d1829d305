import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import type { DanishDate } from '../../../../../domain/calendar/danish-time';
import { getTrainingExport } from '../../../../../contracts/training/training-export';
import type { PaperLanguage } from '../../../../../contracts/values';
import { AUDIENCE_WORDS } from '../../../../../words/access/audience-words';
import { PAPER_FILES } from '../../../../../words/paper-files';
import { FileChoices } from '../../../components/FileChoices';
import { Section } from '../../../components/Section';

/** The training of an audience on a day, to be kept or sent on. */
export function ExportTraining({ on, audience }: { on: DanishDate; audience: Audience }) {
  const { t } = useTranslation();
  const named = (language: PaperLanguage) => {
    const group = AUDIENCE_WORDS[audience][language].toLowerCase().replaceAll(' ', '-');
    return `${PAPER_FILES[language].trainingOverview}-${group}-${on}`;
  };
  return (
    <Section small screenOnly title={t('training.export')} lead={t('training.exportLead')}>
      <FileChoices
        endpoint={getTrainingExport}
        query={{ on, audience }}
        formats={[
          ['pdf', t('paper.pdf')],
          ['xlsx', t('paper.xlsx')],
          ['csv', t('paper.csv')],
        ]}
        named={named}
      />
    </Section>
  );
}
