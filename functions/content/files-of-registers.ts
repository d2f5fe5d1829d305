import type { Oversight } from '../../domain/oversight';

/** The hashes of all files that show something of a register, whatever became of it since. */
export function filesOfRegisters(_state: Oversight): ReadonlySet<string> {
  return new Set();
}
