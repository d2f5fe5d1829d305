import type { Known } from './incident-kind';

/**
 * What makes an incident significant (væsentlig), by NIS 2-loven § 12. Each asks for what has happened and for what still
 * can: "har forårsaget eller er i stand til at forårsage". The first two are nr. 1, the others nr. 2.
 */
export const SIGNIFICANCE_QUESTIONS = [
  'seriousDisruption',
  'financialLoss',
  'materialDamageToOthers',
  'otherDamageToOthers',
] as const;
export type SignificanceQuestion = (typeof SIGNIFICANCE_QUESTIONS)[number];

export const SIGNIFICANCES = ['significant', 'notSignificant', 'undetermined'] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

/** The questions answered so far; one that is left out is not known. */
export type SignificanceAnswers = Readonly<Partial<Record<SignificanceQuestion, Known>>>;

/**
 * What the answers come to. One yes is enough; only a no to every question makes an incident not significant. It is
 * computed and not chosen, and a named person confirms it.
 */
export function significanceOf(answers: SignificanceAnswers): Significance {
  const given = SIGNIFICANCE_QUESTIONS.map((question) => answers[question] ?? 'unknown');
  if (given.includes('yes')) return 'significant';
  return given.every((answer) => answer === 'no') ? 'notSignificant' : 'undetermined';
}
