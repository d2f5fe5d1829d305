import type { DanishDate } from '../calendar/danish-time';
import { inForceOn } from '../calendar/in-force-on';
import type { Topic } from '../indicator/topic';
import type { Light, RuleId, Limit } from './light';
import type { StatusPolicy } from './status-policy';

/**
 * The app's own numbers, for as long as the municipality has recorded none. No law or guidance names them. Counts by the
 * month grow old within two of them, yearly measurements a good month after their year.
 */
export const APP_DEFAULTS = {
  /** The hour from which a month's draft and its report are due on their days, by the Danish clock. */
  dueHour: 8,
  /** How many days before a date it counts as near. */
  nearDays: 30,
  /** Days after which entered figures say nothing about today. */
  staleAfterDays: { incidents: 45, suppliers: 400, maturity: 400, systems: 200, exercises: 400 },
} as const satisfies {
  dueHour: number;
  nearDays: number;
  staleAfterDays: Readonly<Record<Topic, number>>;
};

type Policies = readonly StatusPolicy[];

/** The hour of a day from which what is due on it is due. */
export const dueHourOn = (policies: Policies, on: DanishDate): number =>
  inForceOn(policies, on)?.dueHour ?? APP_DEFAULTS.dueHour;

/** How many days before a date it counts as near on a day. */
export const nearOn = (policies: Policies, on: DanishDate): Limit =>
  limit(inForceOn(policies, on)?.nearDays, APP_DEFAULTS.nearDays);

/** After how many days the figures of a topic say nothing about a day. */
export const staleOn = (policies: Policies, topic: Topic, on: DanishDate): Limit =>
  limit(inForceOn(policies, on)?.staleAfterDays[topic], APP_DEFAULTS.staleAfterDays[topic]);

const limit = (recorded: number | null | undefined, appDefault: number): Limit =>
  recorded === null || recorded === undefined
    ? { amount: appDefault, unit: 'days', source: 'appDefault' }
    : { amount: recorded, unit: 'days', source: 'localPolicy' };

/** The limit that set a light; reports of earlier releases did not say it, and these were the numbers then. */
export const limitOf = ({
  rule,
  limit: said,
}: Pick<Light, 'rule'> & { limit?: Limit | undefined }): Limit | undefined =>
  said ?? BEFORE_IT_WAS_SAID[rule];

const days = (amount: number): Limit => ({ amount, unit: 'days', source: 'appDefault' });
const BEFORE_IT_WAS_SAID: Partial<Record<RuleId, Limit>> = {
  'training-stale': days(400),
  'deadlines-near': days(30),
  'deadlines-none-near': days(30),
};
