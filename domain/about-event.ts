import type { Audience } from './access/group';
import { AUDIENCES } from './access/group';
import { EVENTS, type LedgerEvent } from './event';

/** What an event is about, in ids and numbers: what its feature's table says. */
export const subjectOf = (event: LedgerEvent): string =>
  EVENTS[event.type].subject.map((field) => fieldOf(event, field)).join(' ');

/** The audience that an event is about beside its subject; null: it is not about one. */
export function aboutAudience(event: LedgerEvent): Audience | null {
  const about = EVENTS[event.type];
  if (!('audience' in about)) return null;
  const audience = fieldOf(event, about.audience);
  return AUDIENCES.find((one) => one === audience) ?? null;
}

function fieldOf({ data }: LedgerEvent, field: string): string {
  const value = new Map<string, unknown>(Object.entries(data)).get(field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
