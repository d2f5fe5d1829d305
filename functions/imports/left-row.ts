import type { Refusal } from '../../domain/refusal';

/** A row that is not written, and why; null: the reader did not say whom it means. */
export type LeftRow = { line: number; refusal: Refusal | null };
