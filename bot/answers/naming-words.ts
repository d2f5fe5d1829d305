/** What stands before the number of a case. */
export const CASE_WORDS = [
  'sag',
  'sagen',
  'sagsnr',
  'sagsnummer',
  'beslutning',
  'beslutningen',
  'beslutningssag',
  'case',
  'decision',
];
/** What stands between that and the number. */
export const NUMBER_WORDS = ['nr', 'nummer', 'no', 'number', 'nummeret'];

/** The month before this one: one of the first words and one of the others after it. */
export const LAST_WORDS = ['sidste', 'forrige', 'last', 'previous'];
export const MONTH_WORDS = ['måned', 'måneds', 'måneden', 'month', 'months'];

/** A month's name that begins a question which is about none: `may i see the status`. */
export const NO_MONTH_FIRST = ['may'];
