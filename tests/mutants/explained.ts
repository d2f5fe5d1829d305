import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Fault, FaultInContext } from './fault';

const why = z.string().min(20);
const explained = z.strictObject({
  /** Files whose numbers are the app's own and stand nowhere else. */
  ownNumbers: z.strictObject({ files: z.array(z.string()), why }),
  faults: z.array(z.strictObject({ file: z.string(), was: z.string(), became: z.string(), why })),
});

/** Why no test can notice a fault, or need not; nothing for one that `explained.json` gives no reason for. */
export function explanations(): (fault: Fault, context: FaultInContext) => string | undefined {
  const { ownNumbers, faults } = explained.parse(
    JSON.parse(readFileSync(path.join(__dirname, 'explained.json'), 'utf8')),
  );
  const keyOf = ({ file, was, became }: FaultInContext) => [file, was, became].join('\n');
  const reasons = new Map(faults.map((one) => [keyOf(one), one.why]));
  return (fault, context) =>
    reasons.get(keyOf(context)) ??
    (fault.isNumber && ownNumbers.files.includes(fault.file) ? ownNumbers.why : undefined);
}
