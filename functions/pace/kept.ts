/** A row with the mark that a later change must name, so that it changes only what was read. */
export type Kept<Value> = { value: Value; etag: string };
