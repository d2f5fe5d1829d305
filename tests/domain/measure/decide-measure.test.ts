import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MeasureCommand } from '../../../domain/measure/commands';
import {
  EFFECTS,
  PROGRESS,
  type MeasureText,
  type MeasureStage,
} from '../../../domain/measure/registered-measure';
import { isSetBack } from '../../../domain/measure/is-set-back';
import { fold } from '../../../domain/evolve';
import { evolveMeasure } from '../../../domain/measure/evolve-measure';
import { given } from '../../support/given';
import { TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, anEmptyLedger, ask, by, byTheClock } from '../../support/ledger';
import {
  IN_OPERATION,
  aMeasureText,
  anEvaluation,
  exhibitAdded,
  exhibitWithdrawn,
  measureEvaluated,
  measureRegistered,
  measureRetired,
  measureRevised,
  stageTold,
  underWay,
} from '../../support/measure-facts';
import { anExhibit } from '../../support/register-facts';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  member,
} from '../../support/people';

const [OWNER, OTHER] = [member(1), member(2)];
const register = (changes: Partial<MeasureText & MeasureStage> = {}): MeasureCommand => ({
  type: 'RegisterMeasure',
  measure: { ...aMeasureText(), ...IN_OPERATION, ...changes },
});
const revise = (changes: Partial<MeasureText> = {}): MeasureCommand => ({
  type: 'ReviseMeasure',
  measureId: 'FO-001',
  measure: aMeasureText(changes),
});
const tell = (stage: MeasureStage, note: string | null = null): MeasureCommand => ({
  type: 'TellMeasureStage',
  measureId: 'FO-001',
  stage,
  note,
});
const show = (exhibit = anExhibit()): MeasureCommand => ({
  type: 'AddMeasureExhibit',
  measureId: 'FO-001',
  exhibit,
});
const withdraw = (reason = 'Det var et andet system', exhibitId = 'B1'): MeasureCommand => ({
  type: 'WithdrawMeasureExhibit',
  measureId: 'FO-001',
  exhibitId,
  reason,
});
const evaluate = (evaluation = anEvaluation(), nextReviewOn = '2027-11-01'): MeasureCommand => ({
  type: 'EvaluateMeasure',
  measureId: 'FO-001',
  evaluation,
  nextReviewOn,
});
const retire = (reason = 'Slået sammen med en anden'): MeasureCommand => ({
  type: 'RetireMeasure',
  measureId: 'FO-001',
  reason,
});
const known = [...aRoster(), measureRegistered()] as const;

describe('a measure of the register', () => {
  it('is registered once with a number of its own, without space around what was typed', () => {
    given(...aRoster())
      .when(register({ title: ' Afprøvet backup ' }), by(COORDINATOR))
      .then(measureRegistered());
    given(...known)
      .when(register(), by(COORDINATOR))
      .thenNothing();
    given(...known, measureRetired())
      .when(register(), by(COORDINATOR))
      .then(measureRegistered({ measureId: 'FO-002' }));
  });

  it('says who carries it out where that is none of the known ones, and nothing more where it is one', () => {
    given(...aRoster())
      .when(register({ performer: 'other', performerName: ' ' }), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'performerName' });
    given(...aRoster())
      .when(register({ performer: 'own', performerName: 'Hosting A/S' }), by(COORDINATOR))
      .then(measureRegistered({ performer: 'own', performerName: null }));
  });

  it('has a day by which it is to be in operation until it is, and that day may have passed', () => {
    given(...aRoster())
      .when(register({ progress: 'planned', dueOn: null }), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'dueOn' });
    given(...aRoster())
      .when(register(underWay(YESTERDAY)), by(COORDINATOR))
      .then(measureRegistered(underWay(YESTERDAY)));
    given(...aRoster())
      .when(register({ progress: 'inOperation', dueOn: TOMORROW }), by(COORDINATOR))
      .then(measureRegistered());
  });

  it('is owned by somebody on the roster', () => {
    given(...aRoster())
      .when(register({ ownerId: OUTSIDER }), by(COORDINATOR))
      .thenRefused('unknown-person');
  });

  it('is another version when what the body approves of it is another, and the same when only its care is', () => {
    for (const changes of [
      { code: 'd' },
      { title: 'Backup' },
      { summary: 'Mindre' },
      { performer: 'own' },
      { performer: 'other', performerName: 'Hosting A/S' },
    ] satisfies Partial<MeasureText>[])
      given(...known)
        .when(revise(changes), by(COORDINATOR))
        .then(measureRevised(changes));
    for (const changes of [
      { ownerId: OTHER },
      { obligation: 'should' },
      { obligationSource: 'Vejledning' },
      { nextReviewOn: '2027-08-01' },
    ] satisfies Partial<MeasureText>[])
      given(...known)
        .when(revise(changes), by(COORDINATOR))
        .then(measureRevised(changes, { version: 1 }));
    given(...known)
      .when(revise(), by(COORDINATOR))
      .thenNothing();
  });

  it('keeps a day of review that has passed while something else is changed', () => {
    given(...aRoster(), measureRegistered({ nextReviewOn: '2024-01-01' }))
      .when(revise({ nextReviewOn: '2024-01-01', title: 'Backup' }), by(COORDINATOR))
      .then(measureRevised({ nextReviewOn: '2024-01-01', title: 'Backup' }));
    given(...known)
      .when(revise({ nextReviewOn: '2024-01-01' }), by(COORDINATOR))
      .thenRefused('date-too-early');
  });
});

describe('how far a measure is', () => {
  const late = [...aRoster(), measureRegistered(underWay('2026-10-01'))] as const;

  it('is told once, and asks why where it is put off or goes out of operation again', () => {
    given(...late)
      .when(tell(IN_OPERATION), by(COORDINATOR))
      .then(stageTold(IN_OPERATION));
    given(...late)
      .when(tell(underWay('2026-10-01')), by(COORDINATOR))
      .thenNothing();
    given(...late)
      .when(tell(underWay()), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'note' });
    given(...late)
      .when(tell(underWay(), ' Leverandøren er forsinket '), by(COORDINATOR))
      .then(stageTold(underWay(), 'Leverandøren er forsinket'));
    given(...known)
      .when(tell(underWay()), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'note' });
    // Moving it forward, or going on improving it, is no setback.
    given(...late)
      .when(tell(underWay('2026-09-15')), by(COORDINATOR))
      .then(stageTold(underWay('2026-09-15')));
    given(...known)
      .when(tell({ progress: 'beingImproved', dueOn: '2027-03-01' }), by(COORDINATOR))
      .then(stageTold({ progress: 'beingImproved', dueOn: '2027-03-01' }));
  });

  it('is set back by a later day and by going out of operation, and by nothing else', () => {
    expect(isSetBack(underWay('2027-03-01'), underWay('2027-03-02'))).toBe(true);
    expect(isSetBack(IN_OPERATION, underWay())).toBe(true);
    expect(isSetBack(underWay('2027-03-01'), underWay('2027-03-01'))).toBe(false);
    expect(isSetBack(IN_OPERATION, { progress: 'beingImproved', dueOn: '2027-03-01' })).toBe(false);
  });

  it('is told and shown by its owner too, of their own measure and of nothing else', () => {
    given(...late)
      .when(tell(IN_OPERATION), by(OWNER))
      .then(stageTold(IN_OPERATION));
    given(...late)
      .when(show(), by(OWNER))
      .then(exhibitAdded());
    for (const command of [
      revise({ title: 'Backup' }),
      evaluate(),
      retire(),
      withdraw(),
      register({ code: 'a' }),
    ])
      given(...late, exhibitAdded())
        .when(command, by(OWNER))
        .thenRefused('not-allowed', { ability: 'keepRegisters' });
    for (const somebody of [OTHER, CHAIR, AUDITOR, SECRETARY, DIRECTOR, ADMINISTRATOR, OUTSIDER])
      for (const command of [tell(IN_OPERATION), show()])
        given(...late)
          .when(command, by(somebody))
          .thenRefused('not-allowed', { ability: 'keepRegisters' });
    given(...late)
      .when(tell(IN_OPERATION), byTheClock)
      .thenRefused('not-allowed');
  });
});

describe('what shows that a measure is carried out', () => {
  it('is added once, and is of a day that has been', () => {
    given(...known)
      .when(show(), by(COORDINATOR))
      .then(exhibitAdded());
    given(...known, exhibitAdded())
      .when(show(), by(COORDINATOR))
      .thenNothing();
    given(...known)
      .when(show(anExhibit({ on: TOMORROW })), by(COORDINATOR))
      .thenRefused('date-in-future');
    given(...known)
      .when(show(anExhibit({ kept: { kind: 'link', url: 'http://intra' } })), by(COORDINATOR))
      .thenRefused('body-invalid', { field: 'url' });
  });

  it('is withdrawn for a reason, stays to be seen, and may be added again under a new number', () => {
    const shown = [...known, exhibitAdded()] as const;
    given(...shown)
      .when(withdraw(' '), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...shown)
      .when(withdraw(), by(COORDINATOR))
      .then(exhibitWithdrawn());
    given(...shown, exhibitWithdrawn())
      .when(withdraw(), by(COORDINATOR))
      .thenNothing();
    given(...shown, exhibitWithdrawn())
      .when(show(), by(COORDINATOR))
      .then(exhibitAdded({}, { exhibitId: 'B2' }));
    given(...shown)
      .when(withdraw('Forkert', 'B9'), by(COORDINATOR))
      .thenRefused('unknown-exhibit');
    const [measure] = aLedgerOf(...shown, exhibitWithdrawn()).state.measures.values();
    expect(measure?.exhibits).toMatchObject([
      { exhibitId: 'B1', withdrawn: { reason: 'Det var et andet system' } },
    ]);
  });
});

describe('the effect of a measure', () => {
  it('is evaluated in words, with the day on which it is looked at next', () => {
    given(...known)
      .when(evaluate(anEvaluation({ says: ' Virker ' })), by(COORDINATOR))
      .then(measureEvaluated({ says: 'Virker' }));
    given(...known)
      .when(evaluate(anEvaluation({ says: '' })), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'says' });
    given(...known)
      .when(evaluate(anEvaluation({ on: TOMORROW })), by(COORDINATOR))
      .thenRefused('date-in-future');
    given(...known)
      .when(evaluate(anEvaluation(), YESTERDAY), by(COORDINATOR))
      .thenRefused('date-in-past', { field: 'nextReviewOn' });
    given(...known, measureEvaluated())
      .when(evaluate(), by(COORDINATOR))
      .thenNothing();
  });
});

describe('a measure that is taken out of the register', () => {
  it('is taken out for a reason, once, and is changed no more', () => {
    given(...known)
      .when(retire(''), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...known)
      .when(retire(), by(COORDINATOR))
      .then(measureRetired());
    given(...known, measureRetired())
      .when(retire(), by(COORDINATOR))
      .thenNothing();
    for (const command of [
      revise({ title: 'Backup' }),
      tell(underWay(), 'x'),
      show(),
      evaluate(),
      withdraw(),
    ])
      given(...known, exhibitAdded(), measureRetired())
        .when(command, by(COORDINATOR))
        .thenRefused('measure-retired', { measureId: 'FO-001' });
  });
});

/** Anything that anybody may ask of a few measures. */
const asked = fc.oneof(
  fc.record({
    type: fc.constant('RegisterMeasure' as const),
    measure: fc.record({
      title: fc.constantFrom('Backup', 'Adgang', 'Øvelse'),
      progress: fc.constantFrom(...PROGRESS),
      dueOn: fc.constantFrom(null, YESTERDAY, '2027-03-01'),
    }),
  }),
  fc.record({
    type: fc.constantFrom('ReviseMeasure' as const, 'RetireMeasure' as const, 'AddMeasureExhibit' as const),
    title: fc.constantFrom('Backup', 'Adgang', 'Øvelse'),
  }),
  fc.record({
    type: fc.constant('TellMeasureStage' as const),
    progress: fc.constantFrom(...PROGRESS),
    dueOn: fc.constantFrom(null, YESTERDAY, '2027-03-01'),
  }),
  fc.record({ type: fc.constant('WithdrawMeasureExhibit' as const), exhibitId: fc.constantFrom('B1', 'B2') }),
  fc.record({ type: fc.constant('EvaluateMeasure' as const), effect: fc.constantFrom(...EFFECTS) }),
);
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

function commandOf(one: Asked, measureId: string): MeasureCommand {
  switch (one.type) {
    case 'RegisterMeasure':
      return { type: one.type, measure: { ...aMeasureText(), ...one.measure } };
    case 'ReviseMeasure':
      return { type: one.type, measureId, measure: aMeasureText({ title: one.title }) };
    case 'RetireMeasure':
      return { type: one.type, measureId, reason: one.title };
    case 'AddMeasureExhibit':
      return { type: one.type, measureId, exhibit: anExhibit({ says: one.title }) };
    case 'TellMeasureStage':
      return {
        type: one.type,
        measureId,
        stage: { progress: one.progress, dueOn: one.dueOn },
        note: 'Derfor',
      };
    case 'WithdrawMeasureExhibit':
      return { type: one.type, measureId, exhibitId: one.exhibitId, reason: 'Forkert' };
    case 'EvaluateMeasure':
      return {
        type: one.type,
        measureId,
        evaluation: anEvaluation({ effect: one.effect }),
        nextReviewOn: '2027-11-01',
      };
  }
}

describe('the fold of the register', () => {
  it('is broken by what happens to a measure that was never registered', () => {
    for (const event of [stageTold(IN_OPERATION), exhibitAdded(), measureEvaluated(), measureRetired()])
      expect(() => {
        evolveMeasure(new Map(), event, { at: inDays(0), by: null });
      }).toThrow('measure "FO-001" was never registered');
  });
});

describe('the register, whatever is asked of it', () => {
  const steps = fc.array(
    fc.record({
      what: asked,
      of: fc.constantFrom('FO-001', 'FO-002'),
      who: fc.constantFrom(COORDINATOR, OWNER, OTHER),
    }),
    { minLength: 1, maxLength: 25 },
  );

  it('is what its entries say, loses nothing, and counts versions and numbers up by one', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const ledger = anEmptyLedger();
        for (const event of aLedgerOf(...aRoster()).entries) ledger.entries.push(event);
        ledger.state = fold(ledger.entries);
        for (const [index, { what, of, who }] of all.entries())
          ask(ledger, commandOf(what, of), by(who), inDays(index));
        expect(fold(ledger.entries)).toEqual(ledger.state);
        const count = (type: string) => ledger.entries.filter((one) => one.type === type).length;
        const measures = [...ledger.state.measures.values()];
        expect(measures.map((one) => one.measureId)).toEqual(
          measures.map((_, index) => `FO-00${String(index + 1)}`),
        );
        const sum = (of: (one: (typeof measures)[number]) => number) =>
          measures.reduce((all, one) => all + of(one), 0);
        expect(sum((one) => one.exhibits.length)).toBe(count('MeasureExhibitAdded'));
        expect(sum((one) => one.evaluations.length)).toBe(count('MeasureEvaluated'));
        expect(sum((one) => one.stages.length)).toBe(measures.length + count('MeasureStageTold'));
        for (const one of measures) {
          expect(one.version).toBe(one.versions.length);
          expect(one.versions.map(({ version }) => version)).toEqual(
            one.versions.map((_, index) => index + 1),
          );
          expect(one.versions.at(-1)).toMatchObject({ title: one.title, code: one.code });
        }
      }),
      { numRuns: 60 },
    );
  });
});
