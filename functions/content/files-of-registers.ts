import type { Oversight } from '../../domain/oversight';
import { filesAmong } from '../../domain/register/exhibit';

/** The hashes of all files that show something of a register, whatever became of it since. */
export function filesOfRegisters({ suppliers, systems }: Oversight): ReadonlySet<string> {
  return new Set([
    ...[...suppliers.values()].flatMap(({ statements }) => filesAmong(statements.map((one) => one.exhibit))),
    ...[...systems.values()].flatMap(({ tests }) => filesAmong(tests.map((one) => one.exhibit))),
  ]);
}
