import type { Instant } from '../calendar/danish-time';

type Row = { setAt: Instant; retired: unknown };

/** What is in use in a list and was last said at or before an instant: it waits to be looked at. Nothing where none is asked about. */
export const waitingIn = <Id extends string>(
  list: ReadonlyMap<Id, Row>,
  since: Instant | undefined,
): Set<Id> =>
  new Set(
    since === undefined
      ? []
      : [...list].filter(([, { retired, setAt }]) => retired === null && setAt <= since).map(([id]) => id),
  );

/** Whether somebody has said anew what holds of everything in use; of a list with nothing in use nobody has. */
export const isGoneThrough = (list: ReadonlyMap<string, Row>, since: Instant): boolean =>
  [...list.values()].some(({ retired }) => retired === null) && waitingIn(list, since).size === 0;
