import type { Errors } from './useForm';

/** The largest file that may be sent, as the server has it. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** The faults that are there, without the fields that are fine. */
export function faultsOf<Name extends string>(
  found: readonly (readonly [name: Name, fault: string | undefined])[],
): Errors<Name> {
  const faults = new Map<Name, string>();
  for (const [name, fault] of found) if (fault !== undefined) faults.set(name, fault);
  return faults;
}

/** The lines of a text, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
