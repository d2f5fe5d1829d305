type FieldOf<Event, Type> = Event extends { type: Type; data: infer Data } ? keyof Data & string : never;

/**
 * What is to be known of each type of a feature's events, beside its shape:
 * - `since`: the version of the shapes in which it first appeared
 * - `subject`: the fields of its data that say what it is about, as the audit trail shows it
 * - `audience`: the field that says for whom it is, where it is for one of several
 */
export type EventTable<Event extends { type: string; data: object }> = {
  [Type in Event['type']]: {
    since: number;
    subject: readonly FieldOf<Event, Type>[];
    audience?: FieldOf<Event, Type>;
  };
};
