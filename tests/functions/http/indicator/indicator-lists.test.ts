import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getIndicatorTemplate,
  getIndicators,
  getRejectedIndicators,
  importIndicators,
  previewIndicators,
} from '../../../../contracts/indicator/indicators';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { inDays } from '../../../support/drafts';
import { bytesOf, exampleFile } from '../../../support/files';
import { PEOPLE, startApi, type RunningApi } from '../../../support/running-api';

describe('A list of figures, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  beforeAll(async () => {
    // The example's people have their full names.
    const people = PEOPLE.map((one) =>
      one.name === 'Kirsten Bæk' ? { ...one, name: 'Kirsten Bæk Sørensen' } : one,
    );
    api = await startApi({ people });
    camilla = await api.user('Camilla');
  });
  afterAll(() => api.stop());

  const length = async () => (await camilla.call(getHealth)).ledger.length;
  const look = (bytes: Uint8Array) =>
    camilla.call(previewIndicators, { bytes, query: { fileName: 'tal.csv' } });
  const write = async (bytes: Uint8Array) => {
    const { contentHash } = await look(bytes);
    return camilla.call(importIndicators, { bytes, query: { fileName: 'tal.csv', contentHash } });
  };
  const list = (...rows: string[]) =>
    bytesOf(['Emne;Tal;Pr. dato;Værdi;Kilde;Ansvarlig', ...rows].join('\r\n'));
  const example = exampleFile('noegletal.csv');

  it('of the demo municipality is shown before it is written, written whole, and changes nothing the second time', async () => {
    const before = await length();
    const preview = await look(example);
    expect(preview.counts).toMatchObject({ new: 22, replaces: 0, alreadyThere: 0, rejected: 0 });
    expect(await length()).toBe(before);
    expect(await write(example)).toMatchObject({ written: 22 });
    expect(await length()).toBe(before + 5);
    const { topics } = await camilla.call(getIndicators);
    expect(topics.map(({ topic, history }) => [topic, history[0]?.figures])).toMatchObject([
      ['incidents', { incidents: 14, notifiedLate: 0 }],
      ['suppliers', { suppliers: 46, supervisedByOwn: 11 }],
      ['maturity', { score: 2.8, benchmark: 3.1 }],
      ['systems', { systemsToHandOver: 9 }],
      ['exercises', { exercisesPlanned: 3 }],
    ]);
    expect(topics[1]?.history[0]?.responsible?.name).toBe('Kirsten Bæk Sørensen');
    const again = await write(example);
    expect(again).toMatchObject({ written: 0, counts: { new: 0, replaces: 0, alreadyThere: 22 } });
    expect(await length()).toBe(before + 5);
  });

  it('says which value it replaces, and the rejected rows can be had with the reason', async () => {
    const mixed = list(
      'Øvelser;Planlagte øvelser i år;31-10-2026;4;Beredskabsplanen;',
      'Øvelser;Afholdte øvelser i år;31-10-2026;2;Beredskabsplanen;',
      'Øvelser;Åbne opfølgningspunkter;31-10-2026;;;',
      `Hændelser;Hændelser;${inDays(1)};3;Log;`,
    );
    const { rows } = await look(mixed);
    expect(rows.map(({ fate, note, refusal }) => note ?? refusal?.code ?? fate)).toEqual([
      'Før: 3. Udgår, fordi filen ikke har tallene: Åbne opfølgningspunkter 5.',
      'alreadyThere',
      'empty',
      'figure-missing',
    ]);
    expect(await write(mixed)).toMatchObject({ written: 1 });
    const { topics } = await camilla.call(getIndicators);
    expect(topics[4]?.history[0]?.figures).toEqual({ exercisesPlanned: 4, exercisesHeld: 2 });
    const file = new TextDecoder().decode(await camilla.call(getRejectedIndicators, { bytes: mixed }));
    expect(file.split('\r\n')).toHaveLength(3);
    expect(file).toMatch(/"5";"Nøgletallet »Underretninger sendt for sent« mangler/);
  });

  it('is written only as it was shown', async () => {
    const query = { fileName: 'tal.csv', contentHash: '0'.repeat(64) };
    expect(await camilla.refused(importIndicators, { bytes: example, query })).toMatchObject({
      code: 'body-invalid',
      status: 400,
    });
  });

  it('has a template in the reader’s language', async () => {
    const template = await camilla.call(getIndicatorTemplate, { language: 'en' });
    expect(new TextDecoder().decode(template)).toMatch(
      /^Topic;Figure;As of;Value;Source;Responsible\r\nIncidents;Incidents;/,
    );
  });

  it('of more days than the ledger takes at a time is written whole', async () => {
    const before = await length();
    const days = Array.from({ length: 130 }, (_, index) => inDays(-index - 60));
    const rows = days.map((day) => `Leverandørtilsyn;Leverandører;${day};${day.slice(8)};Listen;`);
    expect(await write(list(...rows))).toMatchObject({ written: 130 });
    expect(await length()).toBe(before + 130);
  });

  it('is for coordinators, and the forbidden write nothing', async () => {
    const before = await length();
    for (const name of ['Mette', 'Lars', 'Henrik', 'Sofie', 'Birgit']) {
      const user = await api.user(name);
      for (const [endpoint, sent] of [
        [getIndicatorTemplate, {}],
        [previewIndicators, { bytes: example }],
        [importIndicators, { bytes: example }],
        [getRejectedIndicators, { bytes: example }],
      ] as const)
        expect((await user.refused(endpoint, sent)).code).toBe('not-allowed');
    }
    expect(await length()).toBe(before);
  });
});
