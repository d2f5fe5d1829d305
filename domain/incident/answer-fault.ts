import type { FieldType } from './fields';

/**
 * What is wrong with the answer to one field of the reports: it is no answer of the field's type, it is longer than an answer may
 * be, or it takes up most of answers that are too much together.
 */
export type AnswerFault = { fieldId: string; fault: FieldType | 'long' | 'longTogether' };
