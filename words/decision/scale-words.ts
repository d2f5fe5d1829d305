import type { RiskLevel } from '../../domain/decision/scale';
import { bandIndexOf, isWithinAppetite, scoreOf, type RiskScale } from '../../domain/decision/scale';
import type { Language } from '../language';

const LEVELS = {
  da: ['meget lille', 'lille', 'middel', 'stor', 'meget stor'],
  en: ['very low', 'low', 'medium', 'high', 'very high'],
} satisfies Record<Language, readonly string[]>;

const BANDS = {
  da: ['lav', 'middel', 'høj', 'meget høj'],
  en: ['low', 'medium', 'high', 'very high'],
} satisfies Record<Language, readonly string[]>;

const STEP = { da: 'trin', en: 'step' } satisfies Record<Language, string>;

/** The municipality's own word, the ordinary word on a scale of the ordinary size, or else the number of the step. */
function label(
  own: readonly string[],
  index: number,
  ordinary: readonly string[],
  language: Language,
): string {
  const written = own[index]?.trim() ?? '';
  if (written !== '') return written;
  return (own.length === ordinary.length ? ordinary[index] : undefined) ?? `${STEP[language]} ${index + 1}`;
}

/** What a level of consequence is called on a scale, from 1 up. */
export const consequenceLabel = (scale: RiskScale, level: number, language: Language): string =>
  label(scale.consequence, level - 1, LEVELS[language], language);

/** What a level of likelihood is called on a scale, from 1 up. */
export const likelihoodLabel = (scale: RiskScale, level: number, language: Language): string =>
  label(scale.likelihood, level - 1, LEVELS[language], language);

/** What a band of scores is called, from 0 up. */
export const bandLabel = (scale: RiskScale, index: number, language: Language): string =>
  label(
    scale.bands.map((band) => band.name),
    index,
    BANDS[language],
    language,
  );

/** A level with its place on the scale: `meget stor (5 af 5)`. */
export const levelInWords = (label: string, level: number, most: number, language: Language): string =>
  `${label} (${level} ${language === 'da' ? 'af' : 'of'} ${most})`;

/** A risk as it reads on the scale on which it was assessed. The words may be the municipality's own. */
export type RiskWords = {
  consequence: string;
  likelihood: string;
  band: string;
  score: number;
  mostScore: number;
  isWithinAppetite: boolean;
  /** Whether it is in the highest band of its scale. */
  isHighest: boolean;
};

/** A risk in the words of its scale: `meget stor (5 af 5)`, the band, and whether it is inside the risk appetite. */
export function riskWords(scale: RiskScale, risk: RiskLevel, language: Language): RiskWords {
  const { consequence, likelihood } = risk;
  const sizes = { consequence: scale.consequence.length, likelihood: scale.likelihood.length };
  const band = bandIndexOf(scale, risk);
  return {
    consequence: levelInWords(
      consequenceLabel(scale, consequence, language),
      consequence,
      sizes.consequence,
      language,
    ),
    likelihood: levelInWords(
      likelihoodLabel(scale, likelihood, language),
      likelihood,
      sizes.likelihood,
      language,
    ),
    band: bandLabel(scale, band, language),
    score: scoreOf(risk),
    mostScore: sizes.consequence * sizes.likelihood,
    isWithinAppetite: isWithinAppetite(scale, risk),
    isHighest: band === scale.bands.length - 1,
  };
}
