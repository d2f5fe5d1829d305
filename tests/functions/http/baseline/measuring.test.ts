import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import {
  annulBaseline,
  correctBaseline,
  getBaselines,
  getBaselinesFile,
  recordBaseline,
  setBaselinePace,
} from '../../../../contracts/baseline/baseline';
import {
  addExerciseFinding,
  annulExercise,
  closeExerciseFinding,
  correctExercise,
  getExercise,
  getExercises,
  getExercisesFile,
  recordExercise,
} from '../../../../contracts/exercise/exercise';
import { getOverview } from '../../../../contracts/overview/overview';
import { getRegisterFile } from '../../../../contracts/register/exhibit';
import { searchEverywhere } from '../../../../contracts/search/search';
import { addMonths } from '../../../../domain/calendar/danish-time';
import type { ApiUser } from '../../../support/api-client';
import { inDays, storedPdf, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const onCase = (says: string) => ({ on: today(), says, kept: { kind: 'case', caseNumber: '26/1' } });
const AREAS = [
  { area: 'ISO 27001-2', score: 3, scaleMin: 1, scaleMax: 5, benchmark: { value: 2.8, source: 'Kommuner' } },
  { area: 'Cybersikkerhed', score: 60, scaleMin: 0, scaleMax: 100, benchmark: null },
];
const BASELINE = {
  on: inDays(-500),
  name: 'Baseline',
  madeBy: 'KL',
  areas: AREAS,
  exhibit: onCase('Rapport'),
  ownerId: null,
};
const EXERCISE = {
  on: inDays(-30),
  scenario: 'Ransomware på omsorgsjournalen',
  kind: 'tableTop',
  groups: ['managementBody'],
  participantIds: [],
  exhibit: onCase('Evaluering'),
  ownerId: null,
};

describe('Measurements and exercises through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let birgit: ApiUser;
  let henrik: ApiUser;
  beforeAll(async () => {
    api = await startApi();
    [camilla, birgit, henrik] = (await Promise.all(['Camilla', 'Birgit', 'Henrik'].map(api.user))) as [
      ApiUser,
      ApiUser,
      ApiUser,
    ];
  });
  afterAll(() => api.stop());

  it('a measurement is grey until there is one, recorded once, held beside the one before, corrected and annulled', async () => {
    expect(await birgit.call(getBaselines)).toMatchObject({
      standing: 'none',
      dueOn: null,
      pace: { months: 12, label: 'appDefault', adopted: null },
      results: [],
    });
    const first = await camilla.call(recordBaseline, { json: BASELINE });
    expect(first).toMatchObject({ standing: 'overdue', dueOn: addMonths(inDays(-500), 12) });
    // What is sent twice is the same measurement.
    expect(await camilla.call(recordBaseline, { json: BASELINE })).toEqual(first);
    const file = await storedPdf(camilla, 'Rapport', 'rapport.pdf');
    const kept = { kind: 'file', contentHash: file.contentHash, fileName: file.fileName };
    const areas = [
      { ...AREAS[0], score: 3.4 },
      { ...AREAS[1], scaleMax: 10, score: 7 },
    ];
    const exhibit = { ...onCase('Ny rapport'), kept };
    const json = { ...BASELINE, on: inDays(-10), areas, exhibit, ownerId: api.idOf('Lars') };
    const second = await camilla.call(recordBaseline, { json });
    expect(second).toMatchObject({ standing: 'measured', dueOn: addMonths(inDays(-10), 12) });
    expect(second.results[0]).toMatchObject({
      resultId: 'BL-002',
      before: inDays(-500),
      areas: [{ move: 'better' }, { move: 'otherScale' }],
      owner: { personId: api.idOf('Lars') },
    });
    await birgit.call(getRegisterFile, { params: { contentHash: file.contentHash } });
    const params = { resultId: 'BL-002' };
    await camilla.call(correctBaseline, {
      params,
      json: { ...json, exhibit: onCase('På sagen'), reason: 'Rapporten er journaliseret' },
    });
    const [corrected] = (await birgit.call(getBaselines)).results;
    expect(corrected?.corrections).toMatchObject([
      { reason: 'Rapporten er journaliseret', was: { exhibit }, by: { personId: api.idOf('Camilla') } },
    ]);
    // What a correction took the place of is still read.
    await birgit.call(getRegisterFile, { params: { contentHash: file.contentHash } });
    const adopted = { adoptedBy: 'managementBody', decidedOn: inDays(-5), caseNumber: '26/7' };
    expect(await camilla.call(setBaselinePace, { json: { months: 24, adopted } })).toMatchObject({
      dueOn: addMonths(inDays(-10), 24),
      pace: { label: 'localPolicy', adopted },
    });
    const left = await camilla.call(annulBaseline, { params, json: { reason: 'Forkert kommune' } });
    expect(left).toMatchObject({ dueOn: addMonths(inDays(-500), 24) });
    expect(left.results.map(({ annulled }) => annulled?.reason)).toEqual(['Forkert kommune', undefined]);
    expect((await henrik.refused(getBaselines)).code).toBe('not-allowed');
  });

  it('an exercise has findings, each done by whoever has it and by nobody else', async () => {
    expect(await birgit.call(getExercises)).toMatchObject({ standing: 'none', dueOn: null, exercises: [] });
    const held = await camilla.call(recordExercise, { json: EXERCISE });
    expect(held).toMatchObject({ exerciseId: 'OV-001', groups: ['managementBody'], findings: [] });
    expect(await camilla.call(recordExercise, { json: EXERCISE })).toEqual(held);
    const params = { exerciseId: 'OV-001' };
    const json = { text: 'Telefonlisten er gammel', ownerId: api.idOf('Henrik'), dueOn: inDays(10) };
    await camilla.call(addExerciseFinding, { params, json });
    expect((await camilla.refused(annulExercise, { params, json: { reason: 'Fejl' } })).code).toBe(
      'findings-open',
    );
    const { waiting } = await henrik.call(getOverview);
    const subject = { about: 'exerciseFinding', ...params, findingId: 'P1' };
    expect(waiting.map((one) => one.subject)).toContainEqual({
      ...subject,
      scenario: EXERCISE.scenario,
      text: json.text,
    });
    const done = { params: { ...params, findingId: 'P1' }, json: { on: today(), remedy: 'Listen er ny' } };
    expect((await birgit.refused(closeExerciseFinding, done)).code).toBe('not-allowed');
    expect(await henrik.call(closeExerciseFinding, done)).toEqual({ done: done.json });
    const other = { ...done, json: { on: today(), remedy: 'Noget andet' } };
    expect((await henrik.refused(closeExerciseFinding, other)).code).toBe('not-allowed');
    expect((await henrik.refused(getExercise, { params })).code).toBe('not-allowed');
    expect((await henrik.call(getOverview)).waiting.map((one) => one.subject.about)).not.toContain(
      'exerciseFinding',
    );
    await camilla.call(correctExercise, {
      params,
      json: { ...EXERCISE, kind: 'technical', reason: 'Slags' },
    });
    expect(await birgit.call(getExercise, { params })).toMatchObject({
      kind: 'technical',
      findings: [{ done: done.json }],
      corrections: [{ was: { kind: 'tableTop' } }],
    });
    expect((await birgit.call(getExercises)).exercises).toMatchObject([{ findings: 1, openFindings: 0 }]);
    expect((await birgit.refused(getExercise, { params: { exerciseId: 'OV-404' } })).code).toBe(
      'unknown-exercise',
    );
  });

  it('both are found by name, and had as workbooks with all that is said of them', async () => {
    const found = async (user: ApiUser, search: string) =>
      (await user.call(searchEverywhere, { query: { search } })).found.map(({ kind, id }) => `${kind} ${id}`);
    expect(await found(birgit, 'ransomware på')).toContain('exercise OV-001');
    expect(await found(birgit, 'Baseline')).toContain('baseline BL-001');
    expect(await found(henrik, 'ransomware på')).not.toContain('exercise OV-001');
    const cellsIn = async (bytes: Uint8Array) =>
      (await readXlsxFile(Buffer.from(bytes))).flatMap(({ data }) => data.flat());
    const measured = await cellsIn(await birgit.call(getBaselinesFile));
    expect(measured).toEqual(expect.arrayContaining(['ISO 27001-2', 2.8, 'Kommuner', 'Annulleret']));
    const exercised = await cellsIn(await birgit.call(getExercisesFile));
    expect(exercised).toEqual(expect.arrayContaining([EXERCISE.scenario, 'Listen er ny']));
  });
});
