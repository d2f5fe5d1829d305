import { caseDa } from './da-case';
import { firstDa } from './da-first';
import { laterDa } from './da-later';
import { oversightDa } from './da-oversight';
import { settingsDa } from './da-settings';

/** Every Danish string of the tab. */
export const da = { ...firstDa, ...laterDa, ...caseDa, ...oversightDa, ...settingsDa };

/** The shape that every other language fills; a missing or an extra key does not compile. */
export type Words = typeof da;
