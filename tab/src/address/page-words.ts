import type { WordPart } from '../words/start-words';
import type { PagePath } from './page-paths';

/** What a path begins with: the menu that its page stands under. */
type Menu = PagePath extends infer Path ? (Path extends `${infer First}/${string}` ? First : Path) : never;

/** The words that the pages under a menu say besides those that come to every page (`later`). */
const WORDS_OF: Readonly<Record<Menu, readonly WordPart[]>> = {
  '': [],
  beslutninger: ['case', 'oversight'],
  moeder: ['case'],
  uddannelse: [],
  maanedsstatus: ['case'],
  noegletal: [],
  aarshjul: [],
  krav: [],
  leverandoerer: ['oversight'],
  systemer: ['oversight'],
  registrering: ['oversight'],
  baseline: ['oversight'],
  oevelser: ['oversight'],
  foranstaltninger: ['oversight'],
  haendelser: ['oversight'],
  revisionsspor: ['settings', 'case'],
  indstillinger: ['settings', 'case'],
};

/** Which words a page needs before it is shown. */
export const wordPartsOf = (path: PagePath): readonly WordPart[] => WORDS_OF[path.split('/')[0] as Menu];
