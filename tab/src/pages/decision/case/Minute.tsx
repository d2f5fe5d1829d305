import { useTranslation } from 'react-i18next';
import { getMinuteJson, getMinutePdf } from '../../../../../contracts/decision/decision';
import { PAPER_FILES } from '../../../../../words/paper-files';
import { PaperDownload } from '../../../components/PaperDownload';
import { Section } from '../../../components/Section';

/** The formal minute of a concluded decision, to be read and to be filed. */
export function Minute({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation();
  return (
    <Section small screenOnly title={t('record.minute')} lead={t('record.minuteLead')}>
      <PaperDownload
        params={{ decisionId }}
        pdf={getMinutePdf}
        data={getMinuteJson}
        named={(language) => PAPER_FILES[language].minute(decisionId)}
        positionHint={t('record.minutePositionHint')}
      />
    </Section>
  );
}
