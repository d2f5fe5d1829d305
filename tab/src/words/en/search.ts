import { inLanguage } from '../../../../words/in-language';
import { SEARCH_WORDS } from '../../../../words/search/search-words';
import type { search as danish } from '../da/search';

export const search: typeof danish = { search: inLanguage(SEARCH_WORDS, 'en') };
