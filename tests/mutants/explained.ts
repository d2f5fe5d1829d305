import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { FaultInContext } from './fault';

const explained = z.array(
  z.strictObject({ file: z.string(), was: z.string(), became: z.string(), why: z.string().min(20) }),
);

/** Why no test can notice a fault, or need not; nothing for one that is not in `explained.json`. */
export function explanations(): (fault: FaultInContext) => string | undefined {
  const list = explained.parse(JSON.parse(readFileSync(path.join(__dirname, 'explained.json'), 'utf8')));
  const keyOf = ({ file, was, became }: FaultInContext) => [file, was, became].join('\n');
  const reasons = new Map(list.map((one) => [keyOf(one), one.why]));
  return (fault) => reasons.get(keyOf(fault));
}
