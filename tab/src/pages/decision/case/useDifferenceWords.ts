import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isDanishDate } from '../../../../../domain/calendar/danish-time';
import { MEASURE_CODES, PERFORMERS, TREATMENTS } from '../../../../../domain/decision/content';
import { LEVELS } from '../../../../../domain/decision/scale';
import type { DifferenceView } from '../../../../../contracts/decision/decision';
import type { Words } from '../../../words/da';
import { useFormat } from '../../../words/useFormat';

type Field = keyof Words['field'];

/** Parts of an annex that say nothing to a reader once its name is there. */
const TECHNICAL = /\.(contentHash|mediaType|bytes|conditionId|actionId)$/;

export const isReadable = ({ path }: DifferenceView): boolean => !TECHNICAL.test(path);

/** Names a field that differs as the reader knows it, and its values. */
export function useDifferenceWords() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const label = useCallback(
    (path: string) => {
      const isField = (name: string): name is Field => i18n.exists(`field.${name}`);
      return path
        .split('.')
        .map((part) => (isField(part) ? t(`field.${part}`) : /^[0-9a-f]{64}$/.test(part) ? '' : part))
        .filter((part) => part !== '')
        .join(' · ');
    },
    [t, i18n],
  );
  const value = useCallback(
    (path: string, written: string | null) => {
      if (written === null) return t('record.nothing');
      const name = path.split('.').at(-1) ?? '';
      const treatment = name === 'treatment' ? TREATMENTS.find((one) => one === written) : undefined;
      if (treatment !== undefined) return t(`treatment.${treatment}`);
      const level = name === 'level' ? LEVELS.find((one) => one === written) : undefined;
      if (level !== undefined) return t(`level.${level}`);
      const performer = name === 'performer' ? PERFORMERS.find((one) => one === written) : undefined;
      if (performer !== undefined) return t(`performer.${performer}`);
      const measure =
        name === 'measureCode' ? MEASURE_CODES.find((measureCode) => measureCode === written) : undefined;
      if (measure !== undefined) return t(`measure.${measure}`);
      const place = name === 'code' ? MEASURE_CODES.findIndex((code) => code === written) : -1;
      if (place >= 0) return String(place + 1);
      if (name === 'confidential') return t(written === 'true' ? 'record.yes' : 'record.no');
      return isDanishDate(written) ? format.date(written) : written;
    },
    [t, format],
  );
  return { label, value };
}
