import type { Case } from './world';

/** Everything wrong that can be done with measures. */
export const MEASURES: readonly Case[] = [];
