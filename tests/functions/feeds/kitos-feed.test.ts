import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createKitosFeed } from '../../../functions/feeds/kitos/kitos-feed';
import { aFeedWorld } from '../../support/feed-world';
import {
  aContract,
  aUsage,
  KITOS_CVR,
  KITOS_ORGANIZATION,
  KITOS_PASSWORD,
  KITOS_USER,
  startKitos,
  type KitosStandIn,
} from '../../support/kitos-stand-in';

describe('KITOS', () => {
  let kitos: KitosStandIn;
  beforeEach(async () => {
    kitos = await startKitos();
  });
  afterEach(async () => {
    await kitos.stop();
  });

  const aWorld = (changes: { password?: string; organization?: string } = {}) =>
    aFeedWorld(
      createKitosFeed(
        {
          url: kitos.url,
          user: KITOS_USER,
          password: KITOS_PASSWORD,
          organization: KITOS_ORGANIZATION,
          ...changes,
        },
        'da',
      ),
    );
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aUsage(`u-${String(index)}`, { name: `System ${String(index)}` }),
    );

  it('proposes what it has, and nothing of it is a fact until a coordinator takes it', async () => {
    kitos.usages = [aUsage('u-1')];
    kitos.contracts = [aContract('k-1', { systemUsages: [{ uuid: 'u-1', name: 'x' }] })];
    const world = aWorld();
    expect(await world.readOn(0)).toMatchObject({ problem: null, read: 2, changed: 2, isFull: true });
    expect((await world.ledger.load()).systems.size).toBe(0);
    expect((await world.open()).map(({ change, name }) => [change, name])).toEqual([
      ['newSupplier', 'Nordlys Drift A/S'],
      ['newSystem', 'Omsorgsjournalen'],
    ]);
    expect(await world.takeAll()).toMatchObject({ settled: 2, refused: [] });
    const { systems, suppliers } = await world.ledger.load();
    expect(suppliers.get('L-001')).toMatchObject({ cvr: '12345678', contracts: ['26/000701'] });
    // Midnight in Denmark is the evening before in UTC.
    expect(systems.get('S-001')).toMatchObject({
      kitosId: 'u-1',
      criticality: 'society',
      risk: { result: 'Høj', source: 'KITOS (tre trin: lav, mellem, høj)', on: '2026-10-01' },
    });
    // The supplier was not in the register when the system was proposed; now the system can be tied to it.
    expect(await world.open()).toMatchObject([{ change: 'changedSystem', fields: ['supplierId'] }]);
    await world.takeAll();
    expect(await world.open()).toEqual([]);
  });

  it('is asked for what changed, once a week for everything, and its last row comes again without a second proposal', async () => {
    kitos.usages = [aUsage('u-1')];
    const world = aWorld();
    await world.readOn(0);
    await world.takeAll();
    kitos.calls.length = 0;
    kitos.usages.push(aUsage('u-2', { name: 'ESDH', lastModified: '2026-11-02T12:00:00' }));
    expect(await world.readOn(1)).toMatchObject({ isFull: false, read: 2, changed: 1 });
    expect(kitos.calls).toEqual(
      [
        'POST authorize/GetToken',
        'GET it-system-usages page=0 since',
        'GET it-contracts page=0',
        'GET it-contracts page=1',
        'GET data-processing-registrations page=0',
        'GET delta-feed/deleted-entities ItSystemUsage page=0',
        'GET delta-feed/deleted-entities ItContract page=0',
        'GET delta-feed/deleted-entities DataProcessingRegistration page=0',
      ].filter((call) => call !== 'GET it-contracts page=1'),
    );
    expect((await world.open()).map(({ name }) => name)).toEqual(['ESDH']);
    expect(await world.readOn(8)).toMatchObject({ isFull: true, changed: 0 });
  });

  const registration = (changes: object, general: object = {}) => ({
    ...aContract('dpr-1', { name: 'Databehandling af ESDH' }),
    supplier: undefined,
    general: { dataProcessors: [{ uuid: 'o-1', name: 'Nordlys Drift A/S', cvr: '12345678' }], ...general },
    ...changes,
  });

  it('that tells of supervisions has the newest that has been proposed, with its own day and its report', async () => {
    kitos.registrations = [
      registration({
        oversight: {
          oversightInterval: 'BiYearly',
          isOversightCompleted: 'Undecided',
          oversightDates: [
            {
              uuid: 'x',
              completedAt: '2025-05-01T22:30:00',
              remark: '<p>Fint</p>',
              oversightReportLink: null,
            },
            {
              uuid: 'y',
              completedAt: '2026-05-01T22:30:00',
              oversightReportLink: { name: 'Erklæring', url: 'https://kitos.example/r/1' },
            },
            { uuid: 'z', completedAt: 'snart' },
            null,
          ],
        },
      }),
    ];
    const world = aWorld();
    await world.readOn(0);
    const supervision = async () => (await world.open()).filter(({ change }) => change === 'supervision');
    expect(await supervision()).toMatchObject([
      {
        supplierId: null,
        supplierName: 'Nordlys Drift A/S',
        on: '2026-05-02',
        link: 'https://kitos.example/r/1',
        name: 'Tilsyn: Databehandling af ESDH',
      },
    ]);
    // Taking everything that can be taken without a word gives no statement: the period is for a person to say.
    await world.takeAll();
    expect(await supervision()).toMatchObject([{ supplierId: 'L-001' }]);
    expect((await world.ledger.load()).suppliers.get('L-001')?.statements).toEqual([]);
  });

  it.each([
    [{ validity: { valid: false } }, 0, 0],
    [{ valid: false }, 0, 1],
    [{ validity: { valid: true } }, 1, 0],
    [{ valid: true }, 1, 1],
    [{ valid: 'Maybe' }, 1, 1],
    [{}, 1, 0],
  ])(
    'says in the old place or the new whether an agreement is in force: %j',
    async (general, count, oldPlaces) => {
      kitos.registrations = [registration({}, general)];
      const world = aWorld();
      expect(await world.readOn(0)).toMatchObject({ oldPlaces });
      expect((await world.open()).filter(({ change }) => change === 'newSupplier')).toHaveLength(count);
    },
  );

  it('that has deleted a system has it proposed for taking out of use, and only then', async () => {
    kitos.usages = [aUsage('u-1'), aUsage('u-2', { name: 'ESDH' })];
    const world = aWorld();
    await world.readOn(0);
    await world.takeAll();
    // A row that is missing is no deletion: a page may have been short.
    kitos.usages.pop();
    await world.readOn(8);
    expect(await world.open()).toEqual([]);
    kitos.deletions.push({
      occurredAtUtc: '2026-11-09T12:00:00',
      entityUuid: 'u-2',
      entityType: 'ItSystemUsage',
    });
    await world.readOn(9);
    expect(await world.open()).toMatchObject([{ change: 'goneSystem', deletedOn: '2026-11-09' }]);
    await world.takeAll();
    expect((await world.ledger.load()).systems.get('S-001')?.retired).toMatchObject({
      reason: 'Slettet i KITOS den 9. november 2026.',
    });
    expect(await world.open()).toEqual([]);
  });

  it('whose proposal was dismissed proposes it again only when it says something else', async () => {
    kitos.usages = [aUsage('u-1')];
    const world = aWorld();
    await world.readOn(0);
    await world.dismissAll();
    expect(await world.open()).toEqual([]);
    // A new date alone says nothing else.
    kitos.usages = [aUsage('u-1', { lastModified: '2026-11-02T12:00:00' })];
    await world.readOn(1);
    expect(await world.open()).toEqual([]);
    kitos.usages = [
      aUsage('u-1', {
        lastModified: '2026-11-03T12:00:00',
        general: { isSociallyCritical: 'No', isBusinessCritical: 'Yes' },
      }),
    ];
    await world.readOn(2);
    expect(await world.open()).toMatchObject([{ change: 'newSystem', system: { criticality: 'task' } }]);
  });

  it('may leave anything out, move it, or use words that nobody knows', async () => {
    kitos.usages = [
      { ...aUsage('u-1', { name: 'A' }), general: null, gdpr: null, roles: null },
      aUsage('u-2', {
        name: 'B',
        general: { isSociallyCritical: 'Undecided', isBusinessCritical: undefined, hostedAt: undefined },
        gdpr: { businessCritical: 'Yes', hostedAt: 'OnPremise', riskAssessmentResult: 'Undecided' },
      }),
      aUsage('u-3', {
        name: 'C',
        general: { isSociallyCritical: 'Perhaps', isBusinessCritical: { odd: true }, hostedAt: 7 },
        gdpr: { riskAssessmentResult: 'Extreme' },
      }),
      aUsage('u-4', { name: 'D', general: { isSociallyCritical: 'No', isBusinessCritical: 'DontKnow' } }),
      { ...aUsage('u-5'), systemContext: { uuid: 's' } },
      { lastModified: '2026-10-20T08:00:00' },
      null as never,
      'row' as never,
    ];
    kitos.contracts = [
      aContract('k-1', { supplier: null }),
      aContract('k-2', { supplier: { isInternal: true, organization: { name: 'IT-afdelingen' } } }),
      aContract('k-3', {
        supplier: { organization: { name: 'Fjord <b>Data</b>', cvr: '123' } },
        systemUsages: null,
      }),
    ];
    const world = aWorld();
    expect(await world.readOn(0)).toMatchObject({ problem: null, unreadable: 3, oldPlaces: 1, unknown: 5 });
    const open = await world.open();
    expect(
      open.map((one) =>
        one.change === 'newSystem'
          ? [one.name, one.system.criticality, one.system.performer, one.risk?.result ?? null]
          : [one.name],
      ),
    ).toEqual([
      ['A', 'notAssessed', null, null],
      ['B', 'task', 'own', null],
      ['C', 'notAssessed', null, 'Extreme'],
      ['D', 'notAssessed', 'other', 'Høj'],
      ['Fjord <b>Data</b>'],
    ]);
    expect(open.find(({ name }) => name === 'C')?.unknown).toEqual([
      { field: 'isSociallyCritical', value: 'Perhaps' },
      { field: 'isBusinessCritical', value: '{"odd":true}' },
      { field: 'hostedAt', value: '7' },
      { field: 'riskAssessmentResult', value: 'Extreme' },
    ]);
  });

  it('may date a row in the future without hiding what changes after it', async () => {
    kitos.usages = [aUsage('u-1', { lastModified: '2099-01-01T00:00:00' })];
    const world = aWorld();
    await world.readOn(0);
    await world.takeAll();
    kitos.usages = [aUsage('u-1', { name: 'Nyt navn', lastModified: '2026-11-02T20:00:00' })];
    await world.readOn(1);
    expect(await world.open()).toMatchObject([{ change: 'changedSystem', fields: ['name'] }]);
  });

  it('gives all rows in full pages, in smaller ones than asked for, and twice', async () => {
    kitos.usages = many(501);
    const world = aWorld();
    expect(await world.readOn(0)).toMatchObject({ read: 501, problem: null });
    kitos.mostRows = 100;
    kitos.usages = [...many(501), ...many(50)];
    expect(await world.readOn(8)).toMatchObject({ read: 551, changed: 0, problem: null });
    expect(await world.open()).toHaveLength(501);
  });

  it.each([
    ['refuses the password', { mood: () => ({ status: 401 }) }, 'notAllowed'],
    ['is down', { mood: () => ({ status: 500 }) }, 'faulty'],
    ['shows a page of a firewall', { mood: () => ({ text: '<html>Log på</html>' }) }, 'notUnderstood'],
    ['cuts its answer', { mood: () => ({ text: '[{"uuid":' }) }, 'notUnderstood'],
    ['answers with something else than a list', listMood('{"error":1}'), 'notUnderstood'],
    [
      'asks to wait for an hour',
      { mood: () => ({ status: 429, headers: { 'retry-after': '3600' } }) },
      'busy',
    ],
    [
      'sends to another place',
      { mood: () => ({ status: 302, headers: { location: 'http://127.0.0.1:1/' } }) },
      'unreachable',
    ],
    ['does not answer', { mood: () => ({ afterMs: 2500 }) }, 'unreachable'],
    ['sends without end', listMood(`["${'x'.repeat(1_100_000)}"]`), 'tooLarge'],
    ['turns no pages', { turnsNoPages: true }, 'endless'],
    [
      'has no such organisation',
      { mood: (call: string) => (call.includes('usages') ? { status: 404 } : undefined) },
      'notThere',
    ],
  ])('that %s makes nothing green and takes nothing away', async (_, trouble, problem) => {
    kitos.usages = many(250);
    const world = aWorld();
    await world.readOn(0);
    const before = await world.proposals();
    const position = (await world.record())?.position;
    Object.assign(kitos, trouble);
    expect(await world.readOn(8)).toMatchObject({ problem });
    expect(await world.proposals()).toEqual(before);
    expect((await world.record())?.position).toEqual(position);
  });

  it('that fails once, is busy for a moment or lets its token run out is read all the same', async () => {
    kitos.usages = many(600);
    kitos.tokenLasts = 3;
    kitos.mood = (_call, number) =>
      number === 2
        ? { status: 500 }
        : number === 4
          ? { status: 429, headers: { 'retry-after': '7' } }
          : undefined;
    const world = aWorld();
    expect(await world.readOn(0)).toMatchObject({ read: 600, problem: null });
    expect(world.waits).toContain(7000);
    expect(kitos.calls.filter((call) => call.includes('GetToken')).length).toBeGreaterThan(1);
  });

  it('is found by the CVR number of the municipality, and by exactly that', async () => {
    kitos.usages = [aUsage('u-1')];
    expect(await aWorld({ organization: KITOS_CVR }).readOn(0)).toMatchObject({ read: 1, problem: null });
    expect(await aWorld({ organization: '22334455' }).readOn(0)).toMatchObject({ problem: 'notThere' });
  });

  it('is read by one host at a time, and by the next when that one is gone', async () => {
    kitos.usages = [aUsage('u-1')];
    const world = aWorld();
    await world.readOn(0);
    const kept = (await world.feedStore.load('kitos'))!;
    const soon = '2026-11-03T03:15:00.000Z';
    await world.feedStore.save('kitos', { ...kept.value, readingUntil: soon }, kept.etag);
    const calls = kitos.calls.length;
    await world.readOn(1);
    expect(kitos.calls).toHaveLength(calls);
    await world.readOn(2);
    expect(kitos.calls.length).toBeGreaterThan(calls);
  });

  it('never has its password or token kept or told', async () => {
    kitos.usages = [aUsage('u-1')];
    const world = aWorld();
    await world.readOn(0);
    const text = JSON.stringify([await world.record(), await world.proposals()]);
    expect(text).not.toContain(KITOS_PASSWORD);
    expect(text).not.toContain('Bearer');
    // Nor who has a role there: the people of KITOS are not read.
    expect(text).not.toContain('Østergård');
  });
});

function listMood(text: string) {
  return { mood: (call: string) => (call.includes('it-system-usages') ? { text } : undefined) };
}
