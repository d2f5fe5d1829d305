import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEvent } from '../../../domain/event';
import type { MeasureAsked } from '../../../domain/measure/commands';
import { toldStageRefusal } from '../../../domain/measure/measure-stage';
import { measureTextRefusal } from '../../../domain/measure/measure-text';
import { OBLIGATIONS, PROGRESS } from '../../../domain/measure/registered-measure';
import { knownMeasures, setMeasures } from '../../../domain/measure/set-measures';
import { PERFORMERS } from '../../../domain/decision/content';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  aMeasureText,
  IN_OPERATION,
  measureRegistered,
  measureRetired,
  underWay,
} from '../../support/measure-facts';
import { aRoster, member, OUTSIDER } from '../../support/people';

const registered = measureRegistered();
const asked = (
  changes: Partial<MeasureAsked['measure']> = {},
  { measureId = null, note = null }: Partial<MeasureAsked> = {},
): MeasureAsked => ({ measureId, note, measure: { ...aMeasureText(), ...IN_OPERATION, ...changes } });
const set = (history: readonly LedgerEvent[], ...list: MeasureAsked[]) =>
  setMeasures(aLedgerOf(...aRoster(), ...history).state, list, { now: NOW });
const eventsOf = (...args: Parameters<typeof set>) => {
  const done = set(...args);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.value;
};
const code = (...args: Parameters<typeof set>) => {
  const done = set(...args);
  return done.ok ? 'allowed' : done.refusal.code;
};

describe('A list of measures', () => {
  it('registers what is new by the next numbers, changes what differs, and tells how far it is', () => {
    const events = eventsOf(
      [registered],
      asked({ title: 'Logning' }),
      asked({ title: 'Ny titel', ...underWay() }, { measureId: 'FO-001', note: ' Skal flyttes ' }),
      asked({ ownerId: member(2), title: 'Kryptering', code: 'h' }),
    );
    expect(events).toMatchObject([
      { type: 'MeasureRegistered', data: { measureId: 'FO-002', title: 'Logning' } },
      { type: 'MeasureRevised', data: { measureId: 'FO-001', version: 2, title: 'Ny titel' } },
      { type: 'MeasureStageTold', data: { measureId: 'FO-001', progress: 'underWay', note: 'Skal flyttes' } },
      { type: 'MeasureRegistered', data: { measureId: 'FO-003', code: 'h' } },
    ]);
  });

  it('changes the version for what the body approves alone', () => {
    const care = asked({ ownerId: member(2) }, { measureId: 'FO-001' });
    expect(eventsOf([registered], care)).toMatchObject([{ type: 'MeasureRevised', data: { version: 1 } }]);
  });

  it.each([
    ['a measure that is not there', asked({}, { measureId: 'FO-009' }), 'unknown-measure'],
    ['somebody who is not of the municipality', asked({ title: 'Ny', ownerId: OUTSIDER }), 'unknown-person'],
    ['the name of one that is there, with other words', asked({ summary: 'Andet' }), 'already-listed'],
    ['out of operation and not why', asked({ ...underWay() }, { measureId: 'FO-001' }), 'text-missing'],
    ['a plan without a day', asked({ title: 'Ny', progress: 'planned' }), 'text-missing'],
    ['nobody by name', asked({ title: 'Ny', performer: 'other' }), 'text-missing'],
  ])('is refused whole for %s', (_what, wrong, refusal) => {
    expect(code([registered], asked({ title: 'Rigtig' }), wrong)).toBe(refusal);
  });

  it('leaves what is taken out as it is', () => {
    const history = [registered, measureRetired('FO-001')];
    expect(code(history, asked({ title: 'Ny' }, { measureId: 'FO-001' }))).toBe('measure-retired');
    // What has its name is another measure.
    expect(eventsOf(history, asked())).toMatchObject([{ data: { measureId: 'FO-002' } }]);
  });

  it('that is taken in twice writes nothing the second time, whatever it says', () => {
    const row = fc.record({
      title: fc.constantFrom('Backup', ' Backup ', 'Logning', 'Kryptering'),
      performer: fc.constantFrom(...PERFORMERS),
      performerName: fc.constantFrom(null, 'Hosting A/S'),
      obligation: fc.constantFrom(...OBLIGATIONS),
      progress: fc.constantFrom(...PROGRESS),
      dueOn: fc.constantFrom('2027-01-01', '2027-06-01'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ title }) => title.trim(), maxLength: 3 }), (rows) => {
        const list = rows
          .filter(({ performer, performerName }) => performer !== 'other' || performerName !== null)
          .map((one) => asked(one));
        const events = eventsOf([], ...list);
        expect(events).toHaveLength(list.length);
        const { state } = aLedgerOf(...aRoster(), ...events);
        expect(eventsOf(events, ...list)).toEqual([]);
        const byId = [...knownMeasures(state.measures)].map(([measureId, measure]): MeasureAsked => ({
          measureId,
          measure,
          note: null,
        }));
        expect(eventsOf(events, ...byId)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('asks of a row what the forms ask', () => {
    const { access } = aLedgerOf(...aRoster()).state;
    expect(measureTextRefusal(access, aMeasureText(), TODAY)).toBeUndefined();
    expect(measureTextRefusal(access, aMeasureText({ title: ' ' }), TODAY)).toMatchObject({ field: 'title' });
    expect(toldStageRefusal(IN_OPERATION, underWay(), null, TODAY)).toMatchObject({ field: 'note' });
    expect(toldStageRefusal(IN_OPERATION, underWay(), 'Nyt system', TODAY)).toBeUndefined();
  });
});
