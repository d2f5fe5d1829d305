import { useTranslation } from 'react-i18next';
import type { MeasureLine } from '../../../../contracts/measure/measure';

/** Who carries a measure out, by name where that is none of the known ones. */
export function usePerformerName(): (measure: Pick<MeasureLine, 'performer' | 'performerName'>) => string {
  const { t } = useTranslation();
  return ({ performer, performerName }) => performerName ?? t(`performer.${performer}`);
}
