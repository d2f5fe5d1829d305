/** The kinds of thing that an entry can be about and that have a page or a place of their own. */
export const THING_KINDS = [
  'decision',
  'person',
  'meeting',
  'month',
  'course',
  'followUp',
  'cycle',
  'measure',
  'supplier',
  'system',
  'baseline',
  'exercise',
  'incident',
  'registration',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** Something that an entry is about, by its number, its month or its opaque id. */
export type Thing = { kind: ThingKind; id: string };

/** A thing as one text, as an address and an index have it: `decision:D-2026-014`. */
export const thingKey = ({ kind, id }: Thing): string => `${kind}:${id}`;

/** The thing that such a text names; nothing if it names none. */
export function thingOf(key: string): Thing | undefined {
  const end = key.indexOf(':');
  const kind = THING_KINDS.find((one) => one === key.slice(0, end));
  const id = key.slice(end + 1);
  return kind === undefined || id === '' ? undefined : { kind, id };
}
