import { inspect } from 'node:util';

/** One line about a fault: its name, its message, and where in our bundle it was thrown. */
export function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error, { breakLength: Infinity });
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('node:'));
  const place = frame === undefined ? '' : ` (${frame.trim()})`;
  return `${error.name}: ${error.message.replace(/\s*\n\s*/g, ' ')}${place}`;
}
