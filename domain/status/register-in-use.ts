import type { Topic } from '../indicator/topic';
import type { StatusState } from './status-state';

/** The lists of the app that give a section of the status its figures, where something is listed. */
export const REGISTERS = ['suppliers', 'systems'] as const satisfies readonly Topic[];
export type Register = (typeof REGISTERS)[number];

/** The list that a topic goes by in place of the figures that are entered; nothing where nothing is listed and in use. */
export function registerInUse(state: Pick<StatusState, Register>, topic: Topic): Register | undefined {
  const register = REGISTERS.find((one) => one === topic);
  if (register === undefined) return undefined;
  return [...state[register].values()].some(({ retired }) => retired === null) ? register : undefined;
}
