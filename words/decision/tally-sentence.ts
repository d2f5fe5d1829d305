import { CHOICES, type Choice } from '../../domain/decision/terms';
import type { Language } from '../language';

const SAID = {
  da: { approve: 'godkendt af', reject: 'afvist af', return: 'sendt tilbage af', postpone: 'udsat af' },
  en: { approve: 'approved by', reject: 'rejected by', return: 'sent back by', postpone: 'postponed by' },
} satisfies Record<Language, Record<Choice, string>>;

/** Who answered what, by number; an answer that nobody gave is not mentioned. */
export function tallySentence(counts: Readonly<Record<Choice, number>>, language: Language): string {
  const said = CHOICES.filter((one) => counts[one] > 0).map((one) => `${SAID[language][one]} ${counts[one]}`);
  const text = said.join(', ');
  return text === '' ? '–' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
