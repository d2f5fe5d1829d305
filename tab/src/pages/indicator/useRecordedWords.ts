import { useTranslation } from 'react-i18next';
import { figuresOf, type Topic } from '../../../../domain/indicator/topic';
import type { RecordedFigures } from '../../../../contracts/indicator/indicators';
import { usePersonName } from '../../components/people/usePersonName';
import { useFormat } from '../../words/useFormat';

/** What is said of recorded figures in running text. */
export function useRecordedWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  return {
    /** Where they come from and who answers for them. */
    about: ({ source, responsible }: RecordedFigures) =>
      [
        t('report.source', { source }),
        ...(responsible === null ? [] : [t('report.responsible', { name: nameOf(responsible) })]),
      ].join(' · '),
    /** Who recorded them, and when. */
    recorded: ({ recordedAt, recordedBy }: RecordedFigures) =>
      recordedBy === null
        ? t('indicators.recordedAt', { at: format.instant(recordedAt) })
        : t('indicators.recordedBy', { name: nameOf(recordedBy), at: format.instant(recordedAt) }),
    /** Each figure with its name. */
    figures: (topic: Topic, { figures }: RecordedFigures) =>
      figuresOf(topic)
        .flatMap((figure) => {
          const value = figures[figure];
          return value === undefined ? [] : [`${t(`figure.${figure}`)}: ${format.number(value)}`];
        })
        .join(' · '),
  };
}
