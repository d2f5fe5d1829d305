import { expect } from '@jest/globals';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import type { LedgerEvent } from '../../domain/event';
import type { Refusal, RefusalCode } from '../../domain/refusal';
import { NOW } from './instants';
import { aLedgerOf, answerOf, type Asker, type Stamped } from './ledger';

/** The facts of a refusal beside its code. */
type Facts<Code extends RefusalCode> = Partial<Omit<Extract<Refusal, { code: Code }>, 'code'>>;

/**
 * Reads as a sentence: `given(history).when(command, by(person)).then(events)` or `.thenRefused('code')`. Every use
 * also checks that deciding has left the state as it was.
 */
export function given(...history: readonly (LedgerEvent | Stamped)[]) {
  return {
    when(command: Command, asker: Asker, now: Instant = NOW) {
      const { state } = aLedgerOf(...history);
      const before = structuredClone(state);
      const result = answerOf(state, command, asker, now);
      expect(state).toEqual(before);
      return {
        then: (...events: LedgerEvent[]) => expect(result).toEqual({ ok: true, value: events }),
        /** What was asked for is so already: neither an event nor an error. */
        thenNothing: () => expect(result).toEqual({ ok: true, value: [] }),
        /** Which kinds of events it gives, where their content is another test's matter. */
        thenTypes: (...types: LedgerEvent['type'][]) =>
          expect(result.ok ? result.value.map((event) => event.type) : result.refusal).toEqual(types),
        thenRefused: <Code extends RefusalCode>(code: Code, facts?: Facts<Code>) =>
          expect(result).toEqual({ ok: false, refusal: expect.objectContaining({ code, ...facts }) }),
        /** The answer itself: `allowed` or the code of the refusal, for tables. */
        answer: result.ok ? ('allowed' as const) : result.refusal.code,
        result,
      };
    },
  };
}
