/** Milliseconds that one call to Teams or its keys may take; Teams gives up on a press after about 15 seconds. */
export const DEADLINE = 10_000;

/** The result of some work, or an error when it takes too long. The work itself cannot be stopped. */
export async function withinDeadline<Value>(work: Promise<Value>, milliseconds = DEADLINE): Promise<Value> {
  const timer: { id?: ReturnType<typeof setTimeout> } = {};
  const late = new Promise<never>((_, reject) => {
    timer.id = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer.id);
  }
}
