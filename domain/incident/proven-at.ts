import type { Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import type { Dispatch } from './incident-facts';

/**
 * When something was sent, as far as a receipt shows it; nothing without one, whatever time somebody has written
 * (invariant 11). It was sent before its receipt was put on record, also where a later time was written by mistake.
 */
export const provenAt = ({ sentAt, receipt }: Pick<Dispatch, 'sentAt' | 'receipt'>): Instant | undefined =>
  receipt === null ? undefined : sentAt === null || sentAt > receipt.at ? receipt.at : sentAt;

/** Every instant at which something was sent with a receipt, the earliest first. */
export const allProvenAt = (dispatches: readonly Dispatch[]): readonly Instant[] =>
  dispatches.flatMap((dispatch) => provenAt(dispatch) ?? []).sort(compare);
