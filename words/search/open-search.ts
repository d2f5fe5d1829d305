import type { Text } from '../language';

/** What the way into the search is called. */
export const OPEN_SEARCH: Text = { da: 'Søg overalt', en: 'Search everywhere' };
