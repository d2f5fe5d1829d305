import type { FieldAnswer } from './fields';

/** What was filled in in one field of the reports; null takes the answer away again. */
export type FilledField = { fieldId: string; answer: FieldAnswer };
