import type { Case } from './world';

/** Everything wrong that can be done with feeds. */
export const FEEDS: readonly Case[] = [];
