import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMeasureExhibit, registerMeasure } from '../../../../contracts/measure/measure';
import { getRegisterFile } from '../../../../contracts/register/exhibit';
import type { ApiUser } from '../../../support/api-client';
import { inDays, storedPdf, submitted, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

describe('A file that shows something of a register', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let params: { measureId: string };

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars] = [await api.user('Camilla'), await api.user('Lars')];
    const { measureId } = await camilla.call(registerMeasure, {
      json: {
        code: 'c',
        title: 'Afprøvet backup',
        summary: 'Alle kritiske systemer kan gendannes.',
        performer: 'own',
        performerName: null,
        ownerId: api.idOf('Lars'),
        obligation: 'must',
        obligationSource: 'NIS 2-loven § 6, stk. 1, nr. 3',
        nextReviewOn: inDays(200),
        progress: 'inOperation',
        dueOn: null,
      },
    });
    params = { measureId };
  });
  afterAll(() => api.stop());

  const show = (contentHash: string) => ({
    params,
    json: {
      exhibit: { on: today(), says: 'Afprøvet', kept: { kind: 'file', contentHash, fileName: 'a.pdf' } },
    },
  });

  it('is read by whoever sees the registers, and by nobody else', async () => {
    const { contentHash } = await storedPdf(lars, 'Gendannelse af Omsorg', 'a.pdf');
    await lars.call(addMeasureExhibit, show(contentHash));
    for (const name of ['Camilla', 'Lars', 'Mette', 'Sofie', 'Birgit'])
      await (await api.user(name)).call(getRegisterFile, { params: { contentHash } });
    const henrik = await api.user('Henrik');
    expect(await henrik.refused(getRegisterFile, { params: { contentHash } })).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('is one that is there, and one that a register names', async () => {
    const nowhere = 'b'.repeat(64);
    expect(await lars.refused(addMeasureExhibit, show(nowhere))).toMatchObject({ code: 'unknown-content' });
    const { contentHash } = await storedPdf(camilla, 'Ingen nævner den', 'a.pdf');
    expect(await lars.refused(getRegisterFile, { params: { contentHash } })).toMatchObject({
      code: 'unknown-content',
    });
  });

  it('is never a confidential annex, whoever names it: that is read through the case, which keeps a record of it', async () => {
    const { content } = await submitted(api, camilla);
    const { contentHash = '' } = content.annexes[0] ?? {};
    await lars.call(addMeasureExhibit, show(contentHash));
    for (const name of ['Camilla', 'Lars', 'Birgit'])
      expect(
        await (await api.user(name)).refused(getRegisterFile, { params: { contentHash } }),
      ).toMatchObject({ code: 'unknown-content' });
  });
});
