import { AsyncLocalStorage } from 'node:async_hooks';

/** What the host gives each request, timer tick and message: its number, and where its lines are written. */
export type Invocation = { readonly invocationId: string; error: (...line: unknown[]) => void };

const current = new AsyncLocalStorage<Invocation>();

/** Does the work of one invocation; every fault that is written meanwhile, however deep, bears its number. */
export const inInvocation = <Value>(invocation: Invocation, work: () => Promise<Value>): Promise<Value> =>
  current.run({ invocationId: invocation.invocationId, error: (...line) => invocation.error(...line) }, work);

/**
 * Writes a fault for those who run the app: what could not be done in plain English, and the error. The line ends with
 * the number of the invocation, or with `trace` where a person was shown another number for it.
 */
export function writeFault(what: string, error: unknown, trace?: string): void {
  const invocation = current.getStore();
  const number = trace ?? invocation?.invocationId;
  const line = number === undefined ? what : `${what} (trace ${number})`;
  // Before the first invocation, and in a command of the terminal, there is only the process itself.
  if (invocation === undefined) console.error(line, error);
  else invocation.error(line, error);
}
