import { inLanguage } from '../../../../words/in-language';
import { SEARCH_WORDS } from '../../../../words/search/search-words';

export const search = { search: inLanguage(SEARCH_WORDS, 'da') };
