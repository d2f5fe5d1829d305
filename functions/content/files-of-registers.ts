import { filesAmong } from '../../domain/register/exhibit';
import type { Oversight } from '../../domain/oversight';

/** The hashes of all files that show something of a register, whatever became of it since. */
export function filesOfRegisters({ measures }: Pick<Oversight, 'measures'>): ReadonlySet<string> {
  const exhibits = [...measures.values()].flatMap((one) => one.exhibits.map(({ exhibit }) => exhibit));
  return new Set(filesAmong(exhibits));
}
