import type { PersonId } from '../access/role';
import type { Instant, Month } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import type { Override, SectionId } from './section';

/** The coordinator's own words about the month, and the one decision that leadership is asked for, if any. */
export type Assessment = { text: string; wish: DecisionId | null; by: PersonId; at: Instant };

/** What coordinators have added to a month's status. Everything else in it is computed. */
export type Draft = {
  assessment: Assessment | null;
  overrides: Readonly<Partial<Record<SectionId, Override>>>;
};

export type Drafts = Map<Month, Draft>;

/** A month to which nobody has added anything. */
export const noDraft = (): Draft => ({ assessment: null, overrides: {} });
