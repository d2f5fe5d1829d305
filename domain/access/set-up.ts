/**
 * How a change of who decides, or how, came to count, kept with the fact: `setUp` before the first decision item was
 * put forward, when there was nothing yet to decide. Absent: a member confirmed it, or it was recorded before that had
 * to be.
 */
export type SetUp = { confirmation?: 'setUp' };
