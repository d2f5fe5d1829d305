import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { annulIndicator, getIndicators, recordIndicator } from '../../../../contracts/indicator/indicators';
import {
  addCycleItem,
  changeCycleItem,
  dropCycleItem,
  finishCycleItem,
  getCycle,
  takeProposals,
} from '../../../../contracts/cycle/cycle';
import { getOverview } from '../../../../contracts/overview/overview';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { inDays, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const NAMES = ['Camilla', 'Mette', 'Lars', 'Henrik', 'Sofie', 'Birgit'] as const;

describe('What the ledger does not know by itself, through the API', () => {
  let api: RunningApi;
  let users: Record<(typeof NAMES)[number], ApiUser>;

  beforeAll(async () => {
    api = await startApi();
    const signedIn = await Promise.all(NAMES.map(async (name) => [name, await api.user(name)] as const));
    // The entries are exactly NAMES; Object.fromEntries widens the keys to string.
    users = Object.fromEntries(signedIn) as typeof users;
  });
  afterAll(() => api.stop());

  const length = async () => (await users.Camilla.call(getHealth)).ledger.length;
  const figures = (changes: object = {}) => ({
    topic: 'incidents',
    asOf: inDays(-1),
    source: 'Hændelsesloggen',
    responsible: api.idOf('Lars'),
    figures: { incidents: 2, notifiedLate: 0 },
    ...changes,
  });
  const date = (changes: object = {}) => ({
    title: 'Baseline-måling',
    dueOn: inDays(10),
    label: 'guidance',
    source: 'KL',
    recurrence: null,
    ownerId: null,
    template: null,
    ...changes,
  });

  it('has every topic from the first day, grey and without figures', async () => {
    const { topics } = await users.Birgit.call(getIndicators);
    expect(topics.map((one) => `${one.topic} ${one.light.rule} ${String(one.history.length)}`)).toEqual([
      'incidents indicator-no-data 0',
      'suppliers indicator-no-data 0',
      'maturity indicator-no-data 0',
      'systems indicator-no-data 0',
      'exercises indicator-no-data 0',
    ]);
    const { items, dates } = await users.Birgit.call(getCycle);
    expect(items).toEqual([]);
    // Only each month's status: nothing is decided and no meeting planned yet.
    expect(new Set(dates.map(({ kind }) => kind))).toEqual(new Set(['status']));
  });

  it('shows recorded figures with source, names and light, the newest first, and in the status at once', async () => {
    await users.Camilla.call(recordIndicator, { json: figures() });
    const older = figures({ asOf: inDays(-40), figures: { incidents: 1, notifiedLate: 1 } });
    const { topics } = await users.Camilla.call(recordIndicator, { json: older });
    expect(await users.Mette.call(getIndicators)).toEqual({ topics });
    expect(topics[0]).toMatchObject({
      topic: 'incidents',
      light: { colour: 'green', label: 'law', dataOn: inDays(-1) },
      age: { days: 1, isStale: false, staleFrom: inDays(45) },
      history: [
        {
          asOf: inDays(-1),
          figures: { incidents: 2, notifiedLate: 0 },
          source: 'Hændelsesloggen',
          responsible: { name: 'Lars Østergaard' },
          recordedBy: { name: 'Camilla Nørby' },
        },
        { asOf: inDays(-40), figures: { incidents: 1, notifiedLate: 1 } },
      ],
    });
    const { current } = await users.Mette.call(getOverview);
    const section = current?.sections.find((one) => one.section === 'incidents');
    expect(section).toMatchObject({ light: { rule: 'incidents-none-late' }, source: 'Hændelsesloggen' });
  });

  it('records the same twice once, and other figures of the day in their place', async () => {
    const before = await length();
    await users.Camilla.call(recordIndicator, { json: figures() });
    expect(await length()).toBe(before);
    const { topics } = await users.Camilla.call(recordIndicator, {
      json: figures({ figures: { incidents: 2, notifiedLate: 1 }, responsible: null }),
    });
    expect(topics[0]).toMatchObject({ light: { colour: 'red' } });
    expect(topics[0]?.history.map((one) => one.responsible?.name ?? null)).toEqual([null, 'Lars Østergaard']);
  });

  it('annuls with a reason, once, and shows what was there before', async () => {
    const sent = { params: { topic: 'incidents', asOf: inDays(-1) }, json: { reason: 'Talt to gange' } };
    const { topics } = await users.Camilla.call(annulIndicator, sent);
    expect(topics[0]?.history.map((one) => one.asOf)).toEqual([inDays(-40)]);
    const before = await length();
    await users.Camilla.call(annulIndicator, sent);
    expect(await length()).toBe(before);
  });

  it('sets, moves, finishes and drops a date of the year', async () => {
    const { items } = await users.Camilla.call(addCycleItem, { json: date() });
    const itemId = items[0]?.itemId ?? '';
    await users.Camilla.call(addCycleItem, { json: date() });
    await users.Camilla.call(addCycleItem, { json: date({ title: 'Øvelse', dueOn: inDays(5) }) });
    const all = await users.Birgit.call(getCycle);
    expect(all.items.map((one) => one.title)).toEqual(['Øvelse', 'Baseline-måling']);
    const params = { itemId };
    await users.Camilla.call(finishCycleItem, { params, json: { doneOn: today() } });
    const moved = await users.Camilla.call(changeCycleItem, { params, json: date({ dueOn: inDays(20) }) });
    expect(moved.items[1]).toMatchObject({ itemId, dueOn: inDays(20), label: 'guidance', doneOn: null });
    const done = await users.Camilla.call(finishCycleItem, { params, json: { doneOn: inDays(-1) } });
    expect(done.items[1]).toMatchObject({ doneOn: inDays(-1) });
    const left = await users.Camilla.call(dropCycleItem, { params, json: { reason: 'Udgår' } });
    expect(left.items.map((one) => one.title)).toEqual(['Øvelse']);
    const before = await length();
    await users.Camilla.call(dropCycleItem, { params, json: { reason: 'Udgår' } });
    expect(await length()).toBe(before);
  });

  it('has the next one by itself when a task that repeats is done, by whoever sees to it', async () => {
    const json = date({ title: 'Netværksmøde', recurrence: 'monthly', ownerId: api.idOf('Henrik') });
    const added = await users.Camilla.call(addCycleItem, { json });
    const item = added.items.find(({ title }) => title === 'Netværksmøde');
    const params = { itemId: item?.itemId ?? '' };
    const seen = await users.Henrik.call(getCycle);
    expect(seen.items.filter(({ canFinish }) => canFinish).map(({ title }) => title)).toEqual([
      'Netværksmøde',
    ]);
    expect(seen).toMatchObject({ proposed: [], people: [] });
    const proof = {
      on: today(),
      says: 'Referat af mødet',
      kept: { kind: 'case', caseNumber: '26/1' },
    } as const;
    const finish = { params, json: { doneOn: today(), proof } };
    expect((await users.Sofie.refused(finishCycleItem, finish)).code).toBe('not-allowed');
    const { items } = await users.Henrik.call(finishCycleItem, finish);
    const meetings = items.filter(({ title }) => title === 'Netværksmøde');
    expect(meetings.map(({ doneOn }) => doneOn)).toEqual([today(), null]);
    expect(meetings.map((one) => one.proof)).toEqual([proof, null]);
    expect(meetings[1]).toMatchObject({
      owner: { name: 'Henrik Ågård' },
      recurrence: 'monthly',
      canFinish: true,
    });
    for (const { itemId } of meetings)
      await users.Camilla.call(dropCycleItem, { params: { itemId }, json: { reason: 'Prøve' } });
  });

  it('shows what shows a task to whoever may see the registers, and to the others only that it is done', async () => {
    const added = await users.Camilla.call(addCycleItem, { json: date({ title: 'Baseline' }) });
    const params = { itemId: added.items.find(({ title }) => title === 'Baseline')?.itemId ?? '' };
    const proof = { on: today(), says: 'Rapport', kept: { kind: 'case', caseNumber: '26/2' } } as const;
    await users.Camilla.call(finishCycleItem, { params, json: { doneOn: today(), proof } });
    const seenBy = async (name: 'Birgit' | 'Henrik') =>
      (await users[name].call(getCycle)).items.find(({ title }) => title === 'Baseline');
    expect(await seenBy('Birgit')).toMatchObject({ doneOn: today(), proof });
    expect(await seenBy('Henrik')).toMatchObject({ doneOn: today(), proof: null });
    await users.Camilla.call(dropCycleItem, { params, json: { reason: 'Prøve' } });
  });

  it('proposes next year to coordinators, who take one thing of it once and leave the rest', async () => {
    const year = Number(today().slice(0, 4)) + 1;
    const { proposed } = await users.Camilla.call(getCycle);
    const next = proposed.find((one) => one.year === year)?.proposals ?? [];
    expect(next).toContainEqual(expect.objectContaining({ key: 'template/baseline', label: 'guidance' }));
    const sent = { json: { year, keys: ['template/baseline', 'template/no-such'] } };
    const taken = await users.Camilla.call(takeProposals, sent);
    const baseline = taken.items.filter(({ template }) => template === 'baseline');
    expect(baseline).toMatchObject([{ title: 'KL’s Baseline-måling', recurrence: 'yearly', owner: null }]);
    const before = await length();
    const again = await users.Camilla.call(takeProposals, sent);
    expect(again.proposed.flatMap(({ proposals }) => proposals).map(({ key }) => key)).not.toContain(
      'template/baseline',
    );
    expect(await length()).toBe(before);
    const itemId = baseline[0]?.itemId ?? '';
    await users.Camilla.call(dropCycleItem, { params: { itemId }, json: { reason: 'Prøve' } });
  });

  it('is for coordinators to write and for those who see the status to read', async () => {
    const before = await length();
    const params = { topic: 'incidents', asOf: inDays(-40), itemId: 'x' };
    const reason = { params, json: { reason: 'Fejl' } };
    for (const name of ['Mette', 'Lars', 'Henrik', 'Sofie', 'Birgit'] as const) {
      const user = users[name];
      for (const [endpoint, sent] of [
        [recordIndicator, { json: figures() }],
        [annulIndicator, reason],
        [addCycleItem, { json: date() }],
        [changeCycleItem, { params, json: date() }],
        [finishCycleItem, { params, json: { doneOn: today() } }],
        [dropCycleItem, reason],
        [takeProposals, { json: { year: Number(today().slice(0, 4)) + 1, keys: [] } }],
      ] as const)
        expect((await user.refused(endpoint, sent)).code).toBe('not-allowed');
      expect((await user.call(getIndicators)).topics).toHaveLength(5);
      expect((await user.call(getCycle)).items).toHaveLength(1);
    }
    expect(await length()).toBe(before);
  });
});
