import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evolve } from '../../../domain/evolve';
import { emptyOversight } from '../../../domain/oversight';
import { snapshotText, stateOfSnapshot } from '../../../functions/ledger/snapshot';
import { plan, play } from '../../support/random-history';

describe('A snapshot', () => {
  it('of whatever has happened holds exactly the state', () => {
    fc.assert(
      fc.property(plan, (some) => {
        const { state } = play(some).ledger;
        expect(stateOfSnapshot(snapshotText(state))).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });

  it('may be taken anywhere: what comes after leads to the same state', () => {
    fc.assert(
      fc.property(plan, fc.double({ min: 0, max: 1, noNaN: true }), (some, where) => {
        const { entries, state } = play(some).ledger;
        const cut = Math.floor(entries.length * where);
        const early = emptyOversight();
        for (const entry of entries.slice(0, cut)) evolve(early, entry);
        const later = stateOfSnapshot(snapshotText(early));
        if (later === undefined) throw new Error('Expected a state');
        for (const entry of entries.slice(cut)) evolve(later, entry);
        expect(later).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });

  it('of an empty ledger is one as well', () => {
    expect(stateOfSnapshot(snapshotText(emptyOversight()))).toEqual(emptyOversight());
  });

  it('with one character changed, added or lost counts as none', () => {
    fc.assert(
      fc.property(plan, fc.nat(), fc.constantFrom('replace', 'add', 'remove'), (some, at, how) => {
        const text = snapshotText(play({ ...some, steps: some.steps.slice(0, 5) }).ledger.state);
        const index = at % text.length;
        const other = text[index] === 'x' ? 'y' : 'x';
        const tail = text.slice(how === 'add' ? index : index + 1);
        const spoilt = text.slice(0, index) + (how === 'remove' ? '' : other) + tail;
        // Losing one of two equal neighbours is no change.
        fc.pre(spoilt !== text);
        expect(stateOfSnapshot(spoilt)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it.each(['', '\n', '1', '1 \n{}', '{}'])('is not %j', (text) => {
    expect(stateOfSnapshot(text)).toBeUndefined();
  });

  it('of another shape counts as none', () => {
    expect(stateOfSnapshot(snapshotText(emptyOversight()).replace(/^\d+/, '0'))).toBeUndefined();
  });
});
