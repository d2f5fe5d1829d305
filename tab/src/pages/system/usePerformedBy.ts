import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemRow } from '../../../../contracts/system/system';
import { systemPerformer } from '../../../../words/system/system-performer';
import { capitalised } from '../../../../words/written-values';
import { useLanguage } from '../../words/useLanguage';

/** Who runs a system, by kind and name. */
export function usePerformedBy(): (system: Pick<SystemRow, 'performer' | 'performerName'>) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (system) => capitalised(systemPerformer(system, language)) || t('systems.notSaid'),
    [t, language],
  );
}
