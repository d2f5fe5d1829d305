import { describe, expect, it } from '@jest/globals';
import type { BaselineText } from '../../../domain/baseline/baseline';
import type { BaselineEvent } from '../../../domain/baseline/events';
import { moveOf, resultBefore } from '../../../domain/baseline/since-last-time';
import { EVERY_ROLE } from '../../support/every-role';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW } from '../../support/instants';
import { aLedgerOf, answerOf, by } from '../../support/ledger';
import {
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  OUTSIDER,
  aRoster,
  delegated,
  mandated,
  member,
} from '../../support/people';
import { aBaseline, aPace, anExhibit } from '../../support/register-facts';

const ID = 'BL-001';
const coordinator = by(COORDINATOR);
const recorded = (changes: Partial<BaselineText> = {}, resultId = ID): BaselineEvent => ({
  type: 'BaselineRecorded',
  data: { resultId, ...aBaseline(changes) },
});
const record = (changes: Partial<BaselineText> = {}) =>
  ({ type: 'RecordBaseline', result: aBaseline(changes) }) as const;
const correct = (changes: Partial<BaselineText> = {}, reason = 'Tastefejl') =>
  ({ type: 'CorrectBaseline', resultId: ID, result: aBaseline(changes), reason }) as const;
const annul = (reason = 'Forkert kommune') => ({ type: 'AnnulBaseline', resultId: ID, reason }) as const;
const annulled: BaselineEvent = { type: 'BaselineAnnulled', data: { resultId: ID, reason: 'Fejl' } };
const [iso, cyber] = aBaseline().areas as [BaselineText['areas'][number], BaselineText['areas'][number]];
const after = (...events: BaselineEvent[]) => aLedgerOf(...aRoster(), ...events).state.baseline;

describe('a measurement', () => {
  it('is recorded as it is known, tidied, and numbered in order', () => {
    given(...aRoster(), recorded({ on: '2025-05-01' }))
      .when(
        record({ name: ' KL’s  Baseline ', areas: [{ ...cyber, area: ' Cyber  sikkerhed ' }] }),
        coordinator,
      )
      .then(recorded({ areas: [{ ...cyber, area: 'Cyber sikkerhed' }] }, 'BL-002'));
  });

  it('is there once, however often it is sent', () => {
    given(...aRoster(), recorded())
      .when(record(), coordinator)
      .thenNothing();
    given(...aRoster(), recorded(), annulled)
      .when(record(), coordinator)
      .thenTypes('BaselineRecorded');
  });

  it.each<
    [
      string,
      Partial<BaselineText>,
      Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefused']>[0],
    ]
  >([
    ['of a day to come', { on: TOMORROW }, 'date-in-future'],
    ['without a name', { name: ' ' }, 'text-missing'],
    ['made by nobody', { madeBy: '' }, 'text-missing'],
    ['of no area', { areas: [] }, 'areas-missing'],
    ['of more areas than there can be', { areas: Array.from({ length: 26 }, (_, at) => ({ ...cyber, area: String(at) })) }, 'list-too-long'], // prettier-ignore
    ['of one area twice', { areas: [iso, { ...cyber, area: 'iso  27001-2' }] }, 'area-invalid'],
    ['off its scale', { areas: [{ ...iso, score: 5.1 }] }, 'area-invalid'],
    ['on a scale that ends where it begins', { areas: [{ ...iso, scaleMin: 5 }] }, 'area-invalid'],
    [
      'beside a benchmark off the scale',
      { areas: [{ ...iso, benchmark: { value: 0, source: 'KL' } }] },
      'area-invalid',
    ],
    [
      'beside a benchmark of nobody',
      { areas: [{ ...iso, benchmark: { value: 3, source: ' ' } }] },
      'text-missing',
    ],
    ['with a number that is none', { areas: [{ ...iso, score: Number.NaN }] }, 'area-invalid'],
    ['that nothing shows', { exhibit: anExhibit({ says: '' }) }, 'text-missing'],
    ['for nobody known to do again', { ownerId: OUTSIDER }, 'unknown-person'],
  ])('%s is refused', (_what, changes, code) => {
    given(...aRoster())
      .when(record(changes), coordinator)
      .thenRefused(code);
    given(...aRoster(), recorded())
      .when(correct(changes), coordinator)
      .thenRefused(code);
  });

  it('is put right with a reason, and what stood before is kept', () => {
    given(...aRoster(), recorded())
      .when(correct({ madeBy: 'KL' }, ' '), coordinator)
      .thenRefused('text-missing');
    given(...aRoster(), recorded())
      .when(correct(), coordinator)
      .thenNothing();
    given(...aRoster(), recorded())
      .when(correct({ madeBy: 'KL' }), coordinator)
      .thenTypes('BaselineCorrected');
    const data = { resultId: ID, reason: 'Tastefejl', ...aBaseline({ madeBy: 'KL' }) };
    const one = after(recorded(), { type: 'BaselineCorrected', data }).results.get(ID);
    expect(one).toMatchObject({ madeBy: 'KL', corrections: [{ reason: 'Tastefejl', was: aBaseline() }] });
  });

  it('that was annulled stays with its reason, and is not put right any more', () => {
    given(...aRoster(), recorded())
      .when(annul(), coordinator)
      .thenTypes('BaselineAnnulled');
    given(...aRoster(), recorded())
      .when(annul(''), coordinator)
      .thenRefused('text-missing');
    given(...aRoster(), recorded(), annulled)
      .when(annul(), coordinator)
      .thenNothing();
    given(...aRoster(), recorded(), annulled)
      .when(correct({ madeBy: 'KL' }), coordinator)
      .thenRefused('unknown-baseline-result');
    expect(after(recorded(), annulled).results.get(ID)?.annulled).toMatchObject({ reason: 'Fejl' });
  });

  it('comes again as often as the municipality has decided, in a case and on a day', () => {
    const set = (pace: ReturnType<typeof aPace>) => ({ type: 'SetBaselinePace', pace }) as const;
    given(...aRoster())
      .when(set(aPace(18)), coordinator)
      .thenTypes('BaselinePaceSet');
    given(...aRoster(), { type: 'BaselinePaceSet', data: aPace(18) })
      .when(set(aPace(18)), coordinator)
      .thenNothing();
    for (const months of [0, 61, 1.5])
      given(...aRoster())
        .when(set(aPace(months)), coordinator)
        .thenRefused('policy-invalid');
    const { adopted } = aPace();
    given(...aRoster())
      .when(set({ months: 12, adopted: { ...adopted, caseNumber: ' ' } }), coordinator)
      .thenRefused('text-missing');
    given(...aRoster())
      .when(set({ months: 12, adopted: { ...adopted, decidedOn: TOMORROW } }), coordinator)
      .thenRefused('date-in-future');
  });
});

describe('who may say something of measurements', () => {
  it('is the coordinator alone, in every state of one', () => {
    const pace = { type: 'SetBaselinePace', pace: aPace(13) } as const;
    for (const history of [[recorded()], [recorded(), annulled]])
      for (const command of [record({ name: 'CIS18' }), correct({ name: 'CIS18' }), annul(), pace]) {
        const { state } = aLedgerOf(
          ...aRoster(),
          mandated(DEPUTY, member(2)),
          delegated(DELEGATE),
          ...history,
        );
        const allowed = EVERY_ROLE.filter((who) => {
          const answer = answerOf(state, command, by(who), NOW);
          return answer.ok || answer.refusal.code !== 'not-allowed';
        });
        expect(allowed).toEqual([COORDINATOR]);
      }
  });
});

describe('beside the measurement before', () => {
  const beside = (before: readonly BaselineEvent[], area = iso) => {
    const baseline = after(...before, recorded({ on: TODAY, areas: [area] }, 'BL-009'));
    const result = baseline.results.get('BL-009')!;
    return moveOf(result.areas[0]!, resultBefore(baseline, result));
  };
  const then = (changes: object, more: Partial<BaselineText> = {}) =>
    recorded({ on: '2025-05-01', areas: [{ ...iso, ...changes }], ...more });

  it.each([
    ['a lower score', [then({ score: 3.1 })], 'better'],
    ['a higher score', [then({ score: 3.3 })], 'worse'],
    ['the same score', [then({})], 'unchanged'],
    ['the same score beside another benchmark', [then({ benchmark: null })], 'unchanged'],
    ['another scale', [then({ score: 3, scaleMax: 6 })], 'otherScale'],
    ['no such area', [then({ area: 'Persondata' })], 'firstTime'],
    ['another measurement', [then({}, { name: 'CIS18' })], 'firstTime'],
    ['one that was annulled', [then({}), annulled], 'firstTime'],
    ['a later one', [then({}, { on: TODAY })], 'firstTime'],
    ['two before it', [then({ score: 1 }), { ...then({ score: 4 }, { on: '2026-02-01' }), data: { resultId: 'BL-002', ...aBaseline({ on: '2026-02-01', areas: [{ ...iso, score: 4 }] }) } }], 'worse'], // prettier-ignore
  ] as const)('with %s an area is said to be so', (_what, before, move) => {
    expect(beside(before as readonly BaselineEvent[])).toBe(move);
  });
});
