/** A test of whether something is of one of the types that a table lists. */
export const isOneOf =
  <Type extends string>(table: Readonly<Record<Type, unknown>>) =>
  <Thing extends { type: string }>(thing: Thing): thing is Extract<Thing, { type: Type }> =>
    Object.hasOwn(table, thing.type);
