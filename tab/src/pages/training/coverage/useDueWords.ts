import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../../domain/ground/unreachable';
import type { MemberStanding } from '../../../../../domain/training/coverage';
import { useFormat } from '../../../words/useFormat';

/** The date that belongs to somebody's standing, in words: until when it holds, by when it is due, since when it is not. */
export function useDueWords(): (standing: MemberStanding, dueOn: string | null) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (standing, dueOn) => {
      if (dueOn === null) return undefined;
      const date = format.shortDate(dueOn);
      switch (standing) {
        case 'inDate':
          return t('coverage.until', { date });
        case 'dueSoon':
          return t('coverage.by', { date });
        case 'missing':
          return t('coverage.passed', { date });
        case 'notAssessed':
        case 'onLeave':
          return undefined;
        default:
          return unreachable(standing);
      }
    },
    [t, format],
  );
}
