import type { Abilities, Ability } from '../../../domain/access/abilities';

/** The pages of the menu, each with the ability that opens it; `or` opens only the reader's own part of it. */
export const PAGES = [
  { path: '/', word: 'nav.overview', ability: 'viewOverview' },
  { path: '/beslutninger', word: 'nav.decisions', ability: 'viewDecisions' },
  { path: '/uddannelse', word: 'nav.training', ability: 'viewTraining', or: 'reportOwnCourse' },
  { path: '/maanedsstatus', word: 'nav.reports', ability: 'viewReports' },
  { path: '/krav', word: 'nav.oversight', ability: 'viewLedger' },
  { path: '/revisionsspor', word: 'nav.ledger', ability: 'viewLedger' },
  { path: '/indstillinger', word: 'nav.settings', ability: 'viewRoster' },
] as const satisfies readonly { path: string; word: string; ability: Ability; or?: Ability }[];

/** What is overseen, each with a page of its own; they share one place in the menu, which opens the first. */
const OVERSIGHT_PAGES = [
  { path: '/krav', word: 'nav.requirements', ability: 'viewLedger' },
  { path: '/foranstaltninger', word: 'nav.measures', ability: 'viewRegisters' },
  { path: '/haendelser', word: 'nav.incidents', ability: 'viewIncidents' },
  { path: '/leverandoerer', word: 'nav.suppliers', ability: 'viewRegisters' },
  { path: '/systemer', word: 'nav.systems', ability: 'viewRegisters' },
  { path: '/registrering', word: 'nav.registration', ability: 'viewRegisters' },
  { path: '/baseline', word: 'nav.baseline', ability: 'viewRegisters' },
  { path: '/oevelser', word: 'nav.exercises', ability: 'viewRegisters' },
] as const satisfies readonly { path: string; word: string; ability: Ability }[];

/** Those of the pages of oversight that somebody may open. */
export const oversightPagesFor = (abilities: Abilities): readonly (typeof OVERSIGHT_PAGES)[number][] =>
  OVERSIGHT_PAGES.filter(({ ability }) => abilities[ability]);

/** Pages that belong to one of the menu by what they are about, and not by their address. */
const BELONGS_TO: Readonly<Record<string, string>> = {
  '/moeder': '/beslutninger',
  '/noegletal': '/maanedsstatus',
  '/aarshjul': '/maanedsstatus',
  ...Object.fromEntries(OVERSIGHT_PAGES.map(({ path }) => [path, OVERSIGHT_PAGES[0].path])),
};

/** The address at which a page begins, without what is below it. */
export function firstPartOf(pathname: string): string {
  const [, first = ''] = pathname.split('/');
  return `/${first}`;
}

/** The page of the menu under which an address lies. */
export function menuPageOf(pathname: string): string {
  const first = firstPartOf(pathname);
  return BELONGS_TO[first] ?? first;
}

/** Whether an address is one of the pages of oversight, or below one. */
export const isOfOversight = (pathname: string): boolean =>
  OVERSIGHT_PAGES.some(({ path }) => path === firstPartOf(pathname));
