import type { Instant } from '../../domain/calendar/danish-time';
import type {
  SourceContract,
  SourceReport,
  SourceRow,
  SourceRows,
  SourceSystem,
  SourceThing,
} from '../../domain/feed/source-row';
import { mergeRows } from '../../domain/feed/merge-rows';
import { NOW, YESTERDAY } from './instants';

/** A system as a source has it. */
export const aSourceSystem = (changes: Partial<SourceSystem> = {}): SourceSystem => ({
  kind: 'system',
  name: 'Omsorgsjournalen',
  criticality: 'society',
  performer: null,
  supplier: null,
  kitosId: null,
  risk: null,
  isUsed: true,
  ...changes,
});

export const aSourceContract = (changes: Partial<SourceContract> = {}): SourceContract => ({
  kind: 'contract',
  reference: 'K-17',
  parties: [{ name: 'Nordlys Drift A/S', cvr: '12345678' }],
  systemIds: ['u-1'],
  ...changes,
});

export const aSourceReport = (changes: Partial<SourceReport> = {}): SourceReport => ({
  kind: 'report',
  title: 'ISAE 3402 for Nordlys Drift',
  on: YESTERDAY,
  link: 'https://dbs.example/tilsyn/41',
  supplier: { name: 'Nordlys Drift A/S', cvr: null },
  number: '41',
  ...changes,
});

/** A row as it was read at a moment. */
export const told = (
  sourceId: string,
  thing: SourceThing,
  { at = NOW, readAt = NOW, changedAt = at }: { at?: Instant; readAt?: Instant; changedAt?: Instant } = {},
): SourceRow => ({
  sourceId,
  said: { thing, unknown: [], at, readAt, changedAt },
  goneAt: null,
  foundAt: readAt,
});

export const deleted = (sourceId: string, goneAt: Instant = NOW): SourceRow => ({
  sourceId,
  said: null,
  goneAt,
  foundAt: goneAt,
});

export const rowsOf = (...rows: readonly SourceRow[]): SourceRows => mergeRows(new Map(), rows);
