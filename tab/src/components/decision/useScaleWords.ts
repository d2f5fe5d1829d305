import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../../../domain/decision/content';
import { bandIndexOf, gateOf, scoreOf, type Level } from '../../../../domain/decision/scale';
import type { RiskScaleView } from '../../../../contracts/access/governance';

type Labels = { label: string; of: string };

/** A scale in words: its own labels, or the ordinary words where it has none. */
export type ScaleWords = {
  consequence: (level: number) => Labels;
  likelihood: (level: number) => Labels;
  /** The band of a risk with its score, such as "høj (12 af 25 point)". */
  score: (risk: RiskLevel) => string;
  band: (index: number) => string;
  withinAppetite: (risk: RiskLevel) => boolean;
  /** The lowest level that may accept the residual risk. */
  gate: (residual: RiskLevel) => Level;
};

const ORDINARY_LEVELS = ['l1', 'l2', 'l3', 'l4', 'l5'] as const;
const ORDINARY_BANDS = ['b1', 'b2', 'b3', 'b4'] as const;

/** Gives the words of any scale in the reader's language. */
export function useScaleWords(): (scale: RiskScaleView) => ScaleWords {
  const { t } = useTranslation();
  return useCallback(
    (scale) => {
      const labels = (own: readonly string[]) => (level: number) => {
        const ordinary = own.length === ORDINARY_LEVELS.length ? ORDINARY_LEVELS[level - 1] : undefined;
        const written = own[level - 1]?.trim() ?? '';
        const word = ordinary === undefined ? t('scale.step', { level }) : t(`scale.levels.${ordinary}`);
        const label = written === '' ? word : written;
        return { label, of: t('scale.of', { label, level, of: own.length }) };
      };
      const band = (index: number) => {
        const own = scale.bands[index]?.name.trim() ?? '';
        if (own !== '') return own;
        const ordinary = scale.bands.length === ORDINARY_BANDS.length ? ORDINARY_BANDS[index] : undefined;
        return ordinary === undefined ? t('scale.step', { level: index + 1 }) : t(`scale.bands.${ordinary}`);
      };
      return {
        consequence: labels(scale.consequence),
        likelihood: labels(scale.likelihood),
        band,
        score: (risk) =>
          t('scale.score', {
            band: band(bandIndexOf(scale, risk)),
            score: scoreOf(risk),
            most: scale.consequence.length * scale.likelihood.length,
          }),
        withinAppetite: (risk) => scale.bands[bandIndexOf(scale, risk)]?.withinAppetite ?? false,
        gate: (residual) => gateOf(scale, residual),
      };
    },
    [t],
  );
}
