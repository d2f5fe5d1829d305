import { FIELDS } from '../../../../words/field-names';
import type { paper as danish } from '../da/paper';

export const paper: typeof danish = {
  paper: {
    position: 'Up to and including entry',
    language: FIELDS.language.en,
    da: 'Danish',
    en: 'English (translation)',
    pdf: 'Download as PDF',
    xlsx: 'Download as Excel',
    csv: 'Download as CSV',
    data: 'Download as data (JSON)',
  },
};
