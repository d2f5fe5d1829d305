import type { DanishDate } from './danish-time';

/** What can be wrong with a single date. */
export type DateRefusal =
  | { code: 'date-invalid'; field: string; value: string }
  | { code: 'date-in-past'; field: string; value: DanishDate }
  | { code: 'date-in-future'; field: string; value: DanishDate }
  | { code: 'date-too-early'; field: string; value: DanishDate; limit: DanishDate }
  | { code: 'date-too-far'; field: string; value: DanishDate; limit: DanishDate };
