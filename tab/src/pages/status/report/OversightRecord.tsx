import { useTranslation } from 'react-i18next';
import type { Month } from '../../../../../domain/calendar/danish-time';
import { getOversightRecordJson, getOversightRecordPdf } from '../../../../../contracts/status/report';
import { PAPER_FILES } from '../../../../../words/paper-files';
import { PaperDownload } from '../../../components/PaperDownload';
import { Section } from '../../../components/Section';

/** What was shown in a month, who noted it and what was asked for, as one paper to be read and to be filed. */
export function OversightRecord({ month }: { month: Month }) {
  const { t } = useTranslation();
  return (
    <Section
      screenOnly
      anchor="tilsynsreferat"
      title={t('oversightRecord.title')}
      lead={t('oversightRecord.lead')}
    >
      <PaperDownload
        params={{ month }}
        pdf={getOversightRecordPdf}
        data={getOversightRecordJson}
        named={(language) => PAPER_FILES[language].oversightRecord(month)}
        positionHint={t('oversightRecord.positionHint')}
      />
    </Section>
  );
}
