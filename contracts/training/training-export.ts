import { endpoint } from '../endpoint';

/**
 * Training of an audience on a day as a file: `format` is csv, xlsx or pdf; `on` is today unless given; `language` is one of
 * `paperLanguage`, and Danish unless given.
 */
export const getTrainingExport = endpoint('GET api/training/export', {
  answer: 'file',
  query: ['format', 'on', 'audience', 'language'],
});
