import type { Words } from './da';
import { caseEn } from './en-case';
import { firstEn } from './en-first';
import { laterEn } from './en-later';
import { oversightEn } from './en-oversight';
import { settingsEn } from './en-settings';

/** Every English string of the tab. */
export const en: Words = { ...firstEn, ...laterEn, ...caseEn, ...oversightEn, ...settingsEn };
