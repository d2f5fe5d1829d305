import { FIELDS } from '../../../../words/field-names';

export const paper = {
  paper: {
    position: 'Til og med post',
    language: FIELDS.language.da,
    da: 'Dansk',
    en: 'Engelsk (oversættelse)',
    pdf: 'Hent som PDF',
    xlsx: 'Hent som Excel',
    csv: 'Hent som CSV',
    data: 'Hent som data (JSON)',
  },
};
