import type { Instant } from '../calendar/danish-time';
import { momentOf, type Moment } from './standing';

/** The present in a state: a clock that is behind the one that wrote the newest entry is not believed. */
export const present = ({ lastAt }: { lastAt: Instant | null }, now: Instant): Moment =>
  momentOf(lastAt !== null && lastAt > now ? lastAt : now);
