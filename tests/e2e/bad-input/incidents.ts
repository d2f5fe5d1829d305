import type { Case } from './world';

/** Everything wrong that can be done with incidents. */
export const INCIDENTS: readonly Case[] = [];
