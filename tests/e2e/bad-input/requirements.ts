import type { Case } from './world';

/** Everything wrong that can be done with requirements. */
export const REQUIREMENTS: readonly Case[] = [];
