import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MEASURE_CODES, type Measure } from '../../../domain/decision/content';
import type { MeasureEvent } from '../../../domain/measure/events';
import { sinceApproval, type ApprovedSet } from '../../../domain/measure/since-approval';
import { aLedgerOf } from '../../support/ledger';
import { drawn, measureRegistered, measureRetired, measureRevised } from '../../support/measure-facts';

const set = (measures: readonly Measure[], changes: Partial<ApprovedSet> = {}): ApprovedSet => ({
  decisionId: 'D-2026-001',
  approvedAt: '2026-05-01T10:00:00.000Z',
  isCarrying: true,
  measures,
  ...changes,
});
const later = { decisionId: 'D-2026-002', approvedAt: '2026-06-01T10:00:00.000Z' };
const typed = ({ measureId: _, ...measure }: Measure): Measure => measure;

const since = (events: readonly MeasureEvent[], ...sets: ApprovedSet[]) =>
  sinceApproval(aLedgerOf(...events).state.measures, sets).map((one) =>
    [
      one.kind,
      one.measureId,
      one.codes.join(''),
      ...(one.kind === 'changed' ? [one.fields.join(' ')] : []),
    ].join(' '),
  );

describe('what has changed since the body approved', () => {
  const one = measureRegistered();

  it('is nothing while the register is what was approved', () => {
    expect(since([one], set([drawn('FO-001')]))).toEqual([]);
  });

  it.each([
    [{ title: 'Backup' }, 'changed FO-001 c title'],
    [{ summary: 'Mindre' }, 'changed FO-001 c summary'],
    [{ performer: 'own' }, 'changed FO-001 c performer'],
    [{ code: 'd', title: 'Backup' }, 'changed FO-001 cd code title'],
  ] as const)('names the fields: %j', (changes, said) => {
    expect(since([one, measureRevised(changes)], set([drawn('FO-001')]))).toEqual([said]);
  });

  it('is not whose measure it is, nor how far it is', () => {
    const revised = measureRevised({ ownerId: 'somebody', nextReviewOn: null }, { version: 1 });
    expect(since([one, revised], set([drawn('FO-001')]))).toEqual([]);
  });

  it('tells one performer beyond the known from another by the version that was approved', () => {
    const other = { performer: 'other', performerName: 'Hosting A/S' } as const;
    const approved = set([drawn('FO-001', { performer: 'other' })]);
    expect(since([measureRegistered(other)], approved)).toEqual([]);
    const moved = measureRevised({ ...other, performerName: 'Drift ApS' });
    expect(since([measureRegistered(other), moved], approved)).toEqual(['changed FO-001 c performerName']);
  });

  it('goes by the name that was approved, where the approval tells it', () => {
    const other = { performer: 'other', performerName: 'Hosting A/S' } as const;
    const approved = set([drawn('FO-001', other)]);
    const changed = measureRevised({ ...other, performerName: 'Drift ApS' });
    expect(since([measureRegistered(other)], approved)).toEqual([]);
    expect(since([measureRegistered(other), changed], approved)).toEqual(['changed FO-001 c performerName']);
    // Whoever wrote another name in the case than stands in the register had that one approved.
    const rewritten = set([drawn('FO-001', { ...other, performerName: 'Drift ApS' })]);
    expect(since([measureRegistered(other)], rewritten)).toEqual(['changed FO-001 c performerName']);
    // A name beside a known performer says nothing.
    const known = set([drawn('FO-001', { performerName: 'Drift ApS' })]);
    expect(since([one], known)).toEqual([]);
  });

  it('is what was put differently before the body than it stands in the register', () => {
    expect(since([one], set([drawn('FO-001', { title: 'Noget andet' })]))).toEqual([
      'changed FO-001 c title',
    ]);
  });

  it('is a measure that came to a number the body approved from the register, and none elsewhere', () => {
    const another = measureRegistered({ measureId: 'FO-002' });
    const elsewhere = measureRegistered({ measureId: 'FO-003', code: 'a' });
    expect(since([one, another, elsewhere], set([drawn('FO-001')]))).toEqual(['notApproved FO-002 c']);
    expect(since([one, another], set([drawn('FO-001'), drawn('FO-002')]))).toEqual([]);
  });

  it('is a measure that was approved and is taken out, until a later set of its number does without it', () => {
    const two = [one, measureRegistered({ measureId: 'FO-002' }), measureRetired('FO-002')];
    const both = set([drawn('FO-001'), drawn('FO-002')]);
    expect(since(two, both)).toEqual(['gone FO-002 c']);
    expect(since(two, both, set([drawn('FO-001')], later))).toEqual([]);
    expect(since(two, set([drawn('FO-001')], later), both)).toEqual([]);
  });

  it('goes by the newest approval of a measure, in whatever order they are told', () => {
    const revised = [one, measureRevised({ title: 'Backup' })];
    const old = set([drawn('FO-001')]);
    const fresh = set([drawn('FO-001', { title: 'Backup', version: '2' })], later);
    expect(since(revised, old, fresh)).toEqual([]);
    expect(since(revised, fresh, old)).toEqual([]);
    expect(since([one], old, fresh)).toEqual(['changed FO-001 c title']);
  });

  it('is asked of nothing that was typed by hand, and no such set hides it', () => {
    expect(since([one], set([typed(drawn('FO-001'))]))).toEqual([]);
    const revised = [one, measureRevised({ title: 'Backup' })];
    const byHand = set([typed(drawn('FO-001', { title: 'Backup' }))], later);
    expect(since(revised, set([drawn('FO-001')]), byHand)).toEqual(['changed FO-001 c title']);
  });

  it('does not go away when the approval does', () => {
    const revoked = set([drawn('FO-001')], { isCarrying: false });
    expect(since([one], revoked)).toEqual(['notApproved FO-001 c']);
  });

  it('is the same in whatever order measures and approvals were recorded, and less of nothing approved', () => {
    const ids = ['FO-001', 'FO-002', 'FO-003'];
    const entry = fc.record({
      measureId: fc.constantFrom(...ids),
      code: fc.constantFrom(...MEASURE_CODES.slice(0, 2)),
      title: fc.constantFrom('Backup', 'Adgang'),
      isDrawn: fc.boolean(),
    });
    const sets = fc.array(
      fc.record({
        entries: fc.uniqueArray(entry, { maxLength: 3, selector: (one) => one.measureId }),
        isCarrying: fc.boolean(),
      }),
      { maxLength: 3 },
    );
    const register = fc.array(
      fc.record({
        code: fc.constantFrom(...MEASURE_CODES.slice(0, 2)),
        title: fc.constantFrom('Backup', 'Adgang'),
        isRetired: fc.boolean(),
      }),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(register, sets, (measures, approved) => {
        const known = measures.flatMap(({ code, title, isRetired }, index) => [
          measureRegistered({ measureId: ids[index]!, code, title }),
          ...(isRetired ? [measureRetired(ids[index])] : []),
        ]);
        const all = approved.map(({ entries, isCarrying }, index) =>
          set(
            entries.map(({ isDrawn, ...one }) =>
              isDrawn ? drawn(one.measureId, one) : typed(drawn(one.measureId, one)),
            ),
            {
              decisionId: `D-2026-00${String(index + 1)}`,
              approvedAt: `2026-05-0${String(index + 1)}T10:00:00.000Z`,
              isCarrying,
            },
          ),
        );
        const told = since(known, ...all);
        expect(since(known, ...all.toReversed())).toEqual(told);
        // An approval that carries no more never makes less to be told of the measures that are carried out.
        const open = (said: readonly string[]) =>
          said.filter((one) => !one.startsWith('gone')).map((one) => one.split(' ')[1]);
        for (const one of all) {
          const without = since(
            known,
            ...all.map((each) => (each === one ? { ...each, isCarrying: false } : each)),
          );
          const isOnly = (id: string | undefined) =>
            all.filter((each) => each.isCarrying && each.measures.some((m) => m.measureId === id)).length <=
            1;
          for (const id of open(told)) if (isOnly(id)) expect(open(without)).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });
});
