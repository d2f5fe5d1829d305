import { TOPICS } from '../../../../../domain/indicator/topic';
import { APP_DEFAULTS } from '../../../../../domain/status/limit';
import { STATUS_POLICY_BOUNDS } from '../../../../../domain/status/status-policy';

/** The fields of the numbers that colours and days go by; an empty one is the app's default. */
export const LIMIT_FIELDS = ['dueHour', 'nearDays', ...TOPICS] as const;
type LimitField = (typeof LIMIT_FIELDS)[number];

const isOwn = (name: LimitField): name is 'dueHour' | 'nearDays' => name === 'dueHour' || name === 'nearDays';

/** What may be written in a field: the same as the API takes. */
export const boundsOf = (name: LimitField): { least: number; most: number } =>
  isOwn(name) ? STATUS_POLICY_BOUNDS[name] : STATUS_POLICY_BOUNDS.staleAfterDays;

/** What counts while the field is empty. */
export const defaultOf = (name: LimitField): number =>
  isOwn(name) ? APP_DEFAULTS[name] : APP_DEFAULTS.staleAfterDays[name];
