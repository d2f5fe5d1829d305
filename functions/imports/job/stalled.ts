import type { Instant } from '../../../domain/calendar/danish-time';
import type { StoredImport } from './import-store';

/** A running import notes its progress every second or so; after this it has been lost. */
const STALLED_MS = 2 * 60_000;

/** Whether an import runs and nothing has come of it for so long that somebody must take it up. */
export const isStalled = ({ state, changedAt }: StoredImport, now: Instant): boolean =>
  state === 'running' && Date.parse(now) - Date.parse(changedAt) > STALLED_MS;
