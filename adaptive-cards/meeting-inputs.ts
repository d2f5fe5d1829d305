/** The places of the items on a confirmation card; more items than these are confirmed in the tab. */
export const ITEM_PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
type Place = (typeof ITEM_PLACES)[number];

export type MeetingInput = `choice${Place}` | `reason${Place}` | `until${Place}`;

/** The ids of the inputs of one item. */
export const inputsOf = (place: Place) =>
  ({ choice: `choice${place}`, reason: `reason${place}`, until: `until${place}` }) as const;

/** The ids of all inputs that a confirmation card can have. */
export const MEETING_INPUTS: readonly MeetingInput[] = ITEM_PLACES.flatMap((place) =>
  Object.values(inputsOf(place)),
);
