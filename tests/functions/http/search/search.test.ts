import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  recordDelegation,
  recordMandate,
  settleMandate,
  endMembership,
} from '../../../../contracts/access/governance';
import { addCycleItem } from '../../../../contracts/cycle/cycle';
import { planMeeting } from '../../../../contracts/meeting/meeting';
import { searchEverywhere, type SoughtKind } from '../../../../contracts/search/search';
import { getOverview } from '../../../../contracts/overview/overview';
import { issueReport } from '../../../../contracts/status/report';
import { addCourse } from '../../../../contracts/training/training';
import { inDays, submitted, today } from '../../../support/drafts';
import { PEOPLE, startApi, type RunningApi } from '../../../support/running-api';

/** One of each kind has this word in its name. */
const WORD = 'Kvartsur';

describe('The search of everything through the API', () => {
  let api: RunningApi;
  let ofBody: string;
  let delegated: string;

  beforeAll(async () => {
    const others = [
      { name: 'Arne Dam', title: `${WORD} og it`, role: 'administrator' },
      { name: 'Nina Toft', title: 'Leder', role: 'direktør' },
      { name: 'Thea Vang', title: 'Leder', role: 'direktør' },
    ];
    api = await startApi({ people: [...PEOPLE, ...others] });
    const camilla = await api.user('Camilla');
    const right = { from: today(), to: inDays(90), caseNumber: '26/004711' };
    const deputyId = api.idOf('Nina');
    const { mandates } = await camilla.call(recordMandate, {
      json: { deputyId, memberId: api.idOf('Jonas'), ...right },
    });
    const params = { mandateId: mandates.at(-1)?.mandateId ?? '' };
    await (await api.user('Jonas')).call(settleMandate, { params, json: { confirm: true } });
    const delegateId = api.idOf('Thea');
    await camilla.call(recordDelegation, {
      json: { delegateId, ceiling: 9, scope: 'Enkelte it-risici', ...right },
    });
    for (const personId of [deputyId, delegateId])
      await camilla.call(endMembership, { json: { personId, role: 'director', to: inDays(-1) } });
    ofBody = (await submitted(api, camilla, { title: `${WORD} for alle` })).decisionId;
    delegated = (
      await submitted(api, camilla, { title: `${WORD} for én`, level: 'delegate', delegationId: 'G-001' })
    ).decisionId;
    await camilla.call(planMeeting, { json: { on: today(), items: [ofBody] } });
    await camilla.call(addCourse, {
      json: {
        title: `${WORD} som kursus`,
        provider: 'Eksempel',
        format: 'Fremmøde',
        minutes: 60,
        competences: ['assess'],
        audiences: [],
        validMonths: null,
        source: 'Eksempel',
      },
    });
    await camilla.call(addCycleItem, {
      json: {
        title: `${WORD} gennemgås`,
        dueOn: inDays(30),
        label: 'localPolicy',
        source: 'Sag 26/1',
        recurrence: null,
        ownerId: null,
        template: null,
      },
    });
    const month = (await camilla.call(getOverview)).current?.month ?? '';
    await camilla.call(issueReport, { json: { month } });
  });
  afterAll(() => api.stop());

  const kindsFor = async (
    name: string,
    search: string,
  ): Promise<readonly (readonly [SoughtKind, string])[]> => {
    const { found } = await (await api.user(name)).call(searchEverywhere, { query: { search } });
    return found.map(({ kind, id }) => [kind, id] as const);
  };
  const kindsOf = async (name: string, search: string) =>
    [...new Set((await kindsFor(name, search)).map(([kind]) => kind))].sort();

  const ALL = ['course', 'cycle', 'decision', 'person'];
  it.each([
    ['Mette', ALL, true],
    ['Lars', ALL, true],
    ['Sofie', ALL, true],
    ['Camilla', ALL, true],
    ['Birgit', ALL, true],
    ['Henrik', ['course', 'cycle'], false],
    ['Arne', [], false],
    ['Nina', ['course', 'decision'], true],
    ['Thea', ['decision'], false],
  ] as const)('finds for %s of what has the word in it: %j; meetings: %s', async (name, kinds, meets) => {
    expect(await kindsOf(name, WORD)).toEqual([...kinds].sort());
    expect((await kindsOf(name, 'møde den')).includes('meeting')).toBe(meets);
    const hasStatus = ['Mette', 'Lars', 'Sofie', 'Camilla', 'Birgit', 'Henrik'].includes(name);
    expect((await kindsOf(name, 'månedsstatus')).includes('month')).toBe(hasStatus);
  });

  it('finds of decisions what was put before the reader, and nothing of the others, not by number either', async () => {
    const decisions = async (name: string, search: string) =>
      (await kindsFor(name, search)).flatMap(([kind, id]) => (kind === 'decision' ? [id] : []));
    expect(await decisions('Nina', WORD)).toEqual([ofBody]);
    expect(await decisions('Thea', WORD)).toEqual([delegated]);
    expect(await decisions('Nina', delegated)).not.toContain(delegated);
    expect(await decisions('Thea', ofBody)).not.toContain(ofBody);
    expect((await decisions('Birgit', WORD)).sort()).toEqual([ofBody, delegated].sort());
    expect(await decisions('Arne', ofBody)).toEqual([]);
  });

  it('finds people for those who may see the training, whatever they write for Danish letters', async () => {
    for (const search of ['østergaard', 'oestergaard', 'ostergård', 'Østergard'])
      expect(await kindsFor('Birgit', search)).toContainEqual(['person', api.idOf('Lars')]);
    expect(await kindsFor('Henrik', 'østergaard')).toEqual([]);
    expect(await kindsFor('Thea', 'østergaard')).toEqual([]);
  });

  it.each([
    ['Mette', true],
    ['Lars', true],
    ['Sofie', true],
    ['Camilla', true],
    ['Birgit', true],
    ['Henrik', false],
    ['Arne', false],
    ['Nina', false],
    ['Thea', false],
  ] as const)('finds the demands for %s: %s', async (name, sees) => {
    const found = async (search: string) =>
      (await kindsFor(name, search)).flatMap(([kind, id]) => (kind === 'requirement' ? [id] : []));
    const only = (id: string) => (sees ? [id] : []);
    expect(await found('forsyningskædesikkerhed')).toEqual(only('nis2-6-1-4'));
    expect(await found('forsyningskaedesikerhed')).toEqual(only('nis2-6-1-4'));
    expect(await found('tidlig varsling')).toEqual(only('nis2-13-1-1'));
    expect((await found('§ 6, stk. 2')).slice(0, 1)).toEqual(only('nis2-6-2'));
    expect((await found('§ 12')).includes('nis2-12')).toBe(sees);
    expect(await found('434')).toEqual([]);
  });

  it('names a demand by its place, and says in the reader’s language where it stands and nothing of how', async () => {
    const birgit = await api.user('Birgit');
    const query = { search: 'supply chain' };
    const { found } = await birgit.call(searchEverywhere, { query, language: 'en' });
    expect(found).toContainEqual({
      kind: 'requirement',
      id: 'nis2-6-1-4',
      title: '§ 6(1), no. 4: Supply chain security',
      detail: 'The NIS 2 Act (Act no. 434 of 6 May 2025)',
    });
  });

  it.each(['', '   ', '.*', "' or 1=1 --", '<script>alert(1)</script>', '${7*7}', '%ff', '"'])(
    'finds nothing for »%s«, and says so calmly',
    async (search) => {
      expect(await kindsFor('Birgit', search)).toEqual([]);
    },
  );

  it('refuses what is too long, and whoever is not signed in', async () => {
    const birgit = await api.user('Birgit');
    expect(await birgit.refused(searchEverywhere, { query: { search: 'x'.repeat(101) } })).toMatchObject({
      status: 400,
    });
    expect((await fetch(`${api.url}/api/search?search=kvartsur`)).status).toBe(401);
  });
});
