import type { Language } from './language';

/** What a list that is cut says of the rest: `… og 3 flere. Se dem alle i fanen.` */
export const moreInTab = (count: number, language: Language): string =>
  language === 'da'
    ? `… og ${count} flere. Se dem alle i fanen.`
    : `… and ${count} more. See them all in the tab.`;
