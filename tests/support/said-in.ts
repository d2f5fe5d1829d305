import type { LedgerLine } from '../../contracts/ledger/ledger';

/** The sentence of a line of the audit trail. */
export const saidIn = (line: LedgerLine): string =>
  line.kind === 'entry' ? line.sentence.map(({ text }) => text).join('') : '';

/** Whether a line is about a thing, by its id. */
export const isAbout = (line: LedgerLine | undefined, id: string): boolean =>
  line?.things.some((thing) => thing.id === id) === true;
