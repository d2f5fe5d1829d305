import type { Abilities, Ability } from '../../../../domain/access/abilities';

/** Where the settings begin. */
export const SETTINGS = '/indstillinger';

/** The pages of the settings, each with the ability that opens it, in the order of their menu. */
const SETTINGS_PAGES = [
  { path: 'personer', title: 'settings.roster', about: 'settings.pages.roster', ability: 'viewRoster' },
  { path: 'grupper', title: 'groups.title', about: 'settings.pages.groups', ability: 'viewRoster' },
  {
    path: 'beslutninger',
    title: 'governance.title',
    about: 'settings.pages.governance',
    ability: 'viewRoster',
  },
  {
    path: 'bekraeftelser',
    title: 'confirmations.title',
    about: 'settings.pages.confirmations',
    ability: 'viewRoster',
  },
  {
    path: 'uddannelse',
    title: 'trainingPolicy.title',
    about: 'settings.pages.trainingPolicy',
    ability: 'viewTraining',
  },
  {
    path: 'status',
    title: 'statusPolicy.title',
    about: 'settings.pages.statusPolicy',
    ability: 'viewReports',
  },
  { path: 'datakilder', title: 'feeds.title', about: 'settings.pages.feeds', ability: 'keepRegisters' },
  {
    path: 'udsendelser',
    title: 'deliveries.title',
    about: 'settings.pages.deliveries',
    ability: 'viewDeliveries',
  },
  { path: 'opbevaring', title: 'retention.title', about: 'settings.pages.retention', ability: 'erasePeople' },
  { path: 'om', title: 'settings.about', about: 'settings.pages.about', ability: 'viewRoster' },
] as const satisfies readonly { path: string; title: string; about: string; ability: Ability }[];

/** Those of the pages that somebody may open. */
export const settingsPagesFor = (abilities: Abilities): readonly (typeof SETTINGS_PAGES)[number][] =>
  SETTINGS_PAGES.filter(({ ability }) => abilities[ability]);

/** What is done on a page of its own and belongs under one of the menu. */
const BELONGS_TO: Readonly<Record<string, string>> = { import: 'personer' };

/** The page of the settings' menu under which an address lies. */
export function settingsPageOf(pathname: string): string {
  const [, , second = ''] = pathname.split('/');
  return BELONGS_TO[second] ?? second;
}

/** Where each part is now that was a part of one long page; links to it stand in chats and mails. */
const MOVED: Readonly<Record<string, string>> = {
  '#uddannelsespolitik': 'uddannelse',
  '#statuspolitik': 'status',
  '#personer': 'personer',
  '#entra-grupper': 'grupper#entra-grupper',
  '#fungerende-formand': 'beslutninger#fungerende-formand',
  '#fuldmagter': 'beslutninger#fuldmagter',
  '#delegationer': 'beslutninger#delegationer',
  '#beslutningspolitik': 'beslutninger#beslutningspolitik',
};

/** The address that an old one with an anchor leads to now; nothing when the anchor was none. */
export function movedTo(hash: string): string | undefined {
  const page = Object.hasOwn(MOVED, hash) ? MOVED[hash] : undefined;
  return page === undefined ? undefined : `${SETTINGS}/${page}`;
}
