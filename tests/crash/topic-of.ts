/**
 * What a card is about, told from its links alone: the month of a status, else the number of a decision. A status may
 * link to a decision as well, so its month is looked for first.
 */
export function topicOf(card: unknown): string {
  const text = JSON.stringify(card);
  const month = /\/tab\/maanedsstatus\/(\d{4}-\d{2})/.exec(text)?.[1];
  return month ?? /\/tab\/beslutninger\/(D-\d{4}-\d{3,})/.exec(text)?.[1] ?? 'other';
}
