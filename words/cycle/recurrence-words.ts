import type { Recurrence } from '../../domain/cycle/recurrence';
import type { Text } from '../language';

/** How often a task of the annual cycle comes again. */
export const RECURRENCE_WORDS = {
  monthly: { da: 'Hver måned', en: 'Every month' },
  quarterly: { da: 'Hvert kvartal', en: 'Every quarter' },
  halfYearly: { da: 'Hvert halve år', en: 'Every half year' },
  yearly: { da: 'Hvert år', en: 'Every year' },
} satisfies Record<Recurrence, Text>;
