import type { TabAddress } from './config';

/** The tab's name in the manifest. */
const ENTITY = 'ledelsestilsyn';

/**
 * The link to a page of the tab, such as `beslutninger/D-2026-001`: a Teams deep link that carries the page as the
 * sub-page, or the plain address where there is no Teams. Only an id goes into it, never content: Teams cuts long links.
 */
export function tabLink({ url, teamsAppId }: TabAddress, page: string): string {
  const webUrl = page === '' ? url : `${url}/${page}`;
  if (teamsAppId === null) return webUrl;
  const query = new URLSearchParams({ webUrl, label: 'Ledelsestilsyn' });
  if (page !== '') query.set('context', JSON.stringify({ subEntityId: page }));
  // Teams wants %20 and not the plus sign of a form.
  return `https://teams.microsoft.com/l/entity/${teamsAppId}/${ENTITY}?${query.toString().replaceAll('+', '%20')}`;
}
