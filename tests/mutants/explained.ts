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

export type Explanations = {
  /** Why no test can notice a fault, or need not; nothing for one that `explained.json` gives no reason for. */
  readonly reasonFor: (fault: Fault, context: FaultInContext) => string | undefined;
  /** Reasons for what is no fault of these: the lines have changed, and the reason goes with them. */
  readonly stale: (contexts: readonly FaultInContext[]) => readonly FaultInContext[];
};

const keyOf = ({ file, was, became }: FaultInContext): string => [file, was, became].join('\n');

export function openExplanations(): Explanations {
  const { ownNumbers, faults } = explained.parse(
    JSON.parse(readFileSync(path.join(__dirname, 'explained.json'), 'utf8')),
  );
  const reasons = new Map(faults.map((one) => [keyOf(one), one.why]));
  return {
    reasonFor: (fault, context) =>
      reasons.get(keyOf(context)) ??
      (fault.isNumber && ownNumbers.files.includes(fault.file) ? ownNumbers.why : undefined),
    stale: (contexts) => {
      const known = new Set(contexts.map(keyOf));
      return faults.filter((one) => !known.has(keyOf(one)));
    },
  };
}
