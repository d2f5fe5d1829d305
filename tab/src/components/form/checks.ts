import { isDanishDate } from '../../../../domain/calendar/danish-time';
import type { Errors } from './useForm';

/** The largest file that may be sent, as the server has it. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** What is wrong with a text that must be a date: nothing there, no such date, or outside the limits. */
export type DateFault = 'missing' | 'dateInvalid' | 'dateInPast' | 'dateInFuture';

/** Checks a date; empty is a fault only where it is required. */
export function dateFault(
  written: string,
  limits: { required?: boolean; notBefore?: string; notAfter?: string },
): DateFault | undefined {
  if (written === '') return limits.required === true ? 'missing' : undefined;
  if (!isDanishDate(written)) return 'dateInvalid';
  if (limits.notBefore !== undefined && written < limits.notBefore) return 'dateInPast';
  if (limits.notAfter !== undefined && written > limits.notAfter) return 'dateInFuture';
  return undefined;
}

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
