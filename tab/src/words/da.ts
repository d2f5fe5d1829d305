import { firstDa } from './da-first';
import { laterDa } from './da-later';

/** Every Danish string of the tab. */
export const da = { ...firstDa, ...laterDa };

/** The shape that every other language fills; a missing or an extra key does not compile. */
export type Words = typeof da;
