import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '../../../../domain/decision/scale';
import {
  bandIndexOf,
  gateOf,
  isWithinAppetite,
  scoreOf,
  type Level,
} from '../../../../domain/decision/scale';
import {
  bandLabel,
  consequenceLabel,
  levelInWords,
  likelihoodLabel,
} from '../../../../words/decision/scale-words';
import { languageOf } from '../../../../words/language';
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

/** Gives the words of any scale in the reader's language. */
export function useScaleWords(): (scale: RiskScaleView) => ScaleWords {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  return useCallback(
    (scale) => {
      const labels = (label: string, level: number, most: number): Labels => ({
        label,
        of: levelInWords(label, level, most, language),
      });
      return {
        consequence: (level) =>
          labels(consequenceLabel(scale, level, language), level, scale.consequence.length),
        likelihood: (level) =>
          labels(likelihoodLabel(scale, level, language), level, scale.likelihood.length),
        band: (index) => bandLabel(scale, index, language),
        score: (risk) =>
          t('scale.score', {
            band: bandLabel(scale, bandIndexOf(scale, risk), language),
            score: scoreOf(risk),
            most: scale.consequence.length * scale.likelihood.length,
          }),
        withinAppetite: (risk) => isWithinAppetite(scale, risk),
        gate: (residual) => gateOf(scale, residual),
      };
    },
    [t, language],
  );
}
