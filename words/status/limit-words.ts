import { limitOf } from '../../domain/status/limit';
import type { Light } from '../../domain/status/light';
import type { Language } from '../language';
import { LABEL_WORDS } from './light-words';

const LIMIT_WORDS = {
  da: {
    limit: (amount: string, whose: string) => `grænse: ${amount} (${whose})`,
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dage`),
    months: (count: number) => (count === 1 ? '1 måned' : `${count} måneder`),
  },
  en: {
    limit: (amount: string, whose: string) => `limit: ${amount} (${whose})`,
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
  },
} satisfies Record<Language, unknown>;

/** The number that a light went by and whose it is, such as "grænse: 30 dage (appens standard)"; nothing where it went by none. */
export function limitSentence(light: Light, language: Language): string | undefined {
  const limit = limitOf(light);
  if (limit === undefined) return undefined;
  const words = LIMIT_WORDS[language];
  const whose = LABEL_WORDS[limit.source][language];
  return words.limit(words[limit.unit](limit.amount), whose.charAt(0).toLowerCase() + whose.slice(1));
}
