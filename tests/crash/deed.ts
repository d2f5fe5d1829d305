import type { LedgerEntry } from '../../domain/event';
import type { PersonId } from '../../domain/access/role';
import type { Endpoint } from '../../contracts/endpoint';
import type { Sent } from '../support/api-client';

/**
 * What came of one press. `yes`: the program said that it is done. `no`: it refused, with a code. `broke`: it answered
 * that something broke. `nothing`: no answer came.
 */
export type Answered = { kind: 'yes' } | { kind: 'no' | 'broke'; code: string } | { kind: 'nothing' };

/**
 * One thing that somebody wanted done, which they press for until they are told yes or no. `isFact` recognises it in
 * the ledger, by a text that nobody else writes or by what can be there once only.
 */
export type Deed = {
  name: string;
  personId: PersonId;
  endpoint: Endpoint;
  sent: Sent;
  isFact: (entry: LedgerEntry) => boolean;
  /**
   * Whether the same can be there without this press: somebody else, or the clock, may have done it. It is there once
   * all the same.
   */
  mayBeAnothers: boolean;
  answers: Answered[];
};

export const lastAnswer = ({ answers }: Deed): Answered => answers.at(-1) ?? { kind: 'nothing' };

/** Whether whoever wanted it knows how it ended. */
export const isSettled = (deed: Deed): boolean => {
  const { kind } = lastAnswer(deed);
  return kind === 'yes' || kind === 'no';
};
