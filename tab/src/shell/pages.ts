import type { Ability } from '../../../domain/access/abilities';

/** The pages of the menu, each with the ability that opens it; `or` opens only the reader's own part of it. */
export const PAGES = [
  { path: '/', word: 'nav.overview', ability: 'viewOverview' },
  { path: '/beslutninger', word: 'nav.decisions', ability: 'viewDecisions' },
  { path: '/uddannelse', word: 'nav.training', ability: 'viewTraining', or: 'reportOwnCourse' },
  { path: '/maanedsstatus', word: 'nav.reports', ability: 'viewReports' },
  { path: '/krav', word: 'nav.requirements', ability: 'viewLedger' },
  { path: '/revisionsspor', word: 'nav.ledger', ability: 'viewLedger' },
  { path: '/indstillinger', word: 'nav.settings', ability: 'viewRoster' },
] as const satisfies readonly { path: string; word: string; ability: Ability; or?: Ability }[];

/** Pages that belong to one of the menu by what they are about, and not by their address. */
const BELONGS_TO: Readonly<Record<string, string>> = {
  '/moeder': '/beslutninger',
  '/noegletal': '/maanedsstatus',
  '/aarshjul': '/maanedsstatus',
};

/** The page of the menu under which an address lies. */
export function menuPageOf(pathname: string): string {
  const [, first = ''] = pathname.split('/');
  return BELONGS_TO[`/${first}`] ?? `/${first}`;
}
