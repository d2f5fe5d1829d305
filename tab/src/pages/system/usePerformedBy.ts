import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemRow } from '../../../../contracts/system/system';
import { PERFORMER_WORDS } from '../../../../words/decision/measure-words';
import { capitalised } from '../../../../words/written-values';
import { useLanguage } from '../../words/useLanguage';

/** Who runs a system, by kind and name. */
export function usePerformedBy(): (system: Pick<SystemRow, 'performer' | 'performerName'>) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    ({ performer, performerName }) => {
      const said = [
        performer === null ? '' : capitalised(PERFORMER_WORDS[performer][language]),
        performerName,
      ];
      return said.filter((one) => one !== '').join(', ') || t('systems.notSaid');
    },
    [t, language],
  );
}
