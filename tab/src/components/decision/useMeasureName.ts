import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { MEASURE_CODES, type MeasureCode } from '../../../../domain/decision/content';

/** The number and the short name of a minimum measure in the Act. */
export function useMeasureName(): (code: MeasureCode) => string {
  const { t } = useTranslation();
  return useCallback(
    (code) =>
      t('measureUnder', {
        number: MEASURE_CODES.indexOf(code) + 1,
        measure: t(`measure.${code}`),
      }),
    [t],
  );
}
