import { READ_HIDDEN } from '../../../contracts/list-source';
import type { Layout } from './lay-out';

/** A list's layout with what its query says of where in the file it lies (see `SOURCE_QUERY`), whatever kind it is. */
export const sourceAsked = (
  layout: Pick<Layout, 'header' | 'known'>,
  query: (name: string) => string,
): Layout => ({
  ...layout,
  sheet: query('sheet'),
  withHidden: query('hidden') === READ_HIDDEN.hidden,
});
