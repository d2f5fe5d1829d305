import type { Case } from './world';

/** Everything wrong that can be done with suppliers. */
export const SUPPLIERS: readonly Case[] = [];
