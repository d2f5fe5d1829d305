import type { Words } from './da';
import { firstEn } from './en-first';
import { laterEn } from './en-later';

/** Every English string of the tab. */
export const en: Words = { ...firstEn, ...laterEn };
