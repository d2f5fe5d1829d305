import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, monthOf } from '../../../../domain/calendar/danish-time';
import {
  choosePersonalStatus,
  correctReport,
  issueReport,
  listReports,
  noteReport,
} from '../../../../contracts/status/report';
import { getReportDraft, overrideLight, writeAssessment } from '../../../../contracts/status/report-draft';
import {
  answerFollowUp,
  listFollowUps,
  reassignFollowUp,
  requestFollowUp,
} from '../../../../contracts/status/report-follow-up';
import { getStatusPolicy, setStatusPolicy } from '../../../../contracts/status/status-policy';
import { getOverview } from '../../../../contracts/overview/overview';
import { getHealth } from '../../../../contracts/session';
import type { ApiUser } from '../../../support/api-client';
import { inDays, submitted, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';

const MONTH = monthOf(today());
const params = { month: MONTH };
const LATER = monthOf(addMonths(`${MONTH}-01`, 3));

describe('A month’s status, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let henrik: ApiUser;
  let birgit: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars, henrik, birgit] = await Promise.all(
      ['Camilla', 'Lars', 'Henrik', 'Birgit'].map((name) => api.user(name)) as [
        Promise<ApiUser>,
        Promise<ApiUser>,
        Promise<ApiUser>,
        Promise<ApiUser>,
      ],
    );
  });
  afterAll(() => api.stop());

  const asked = () => ({
    text: 'Hvornår er aftalen på plads?',
    ownerId: api.idOf('Camilla'),
    dueOn: inDays(14),
  });
  const assessment = { text: 'Aftalen med leverandøren mangler stadig.', wish: null };
  const byHand = { section: 'training', colour: 'red', reason: 'To medlemmer stopper til nytår' };
  const policy = {
    from: today(),
    draftWorkingDays: 2,
    unreleased: 'wait',
    remindAfterDays: null,
    responsible: {},
    caseNumber: '26/4712',
  };

  it('nobody but a coordinator prepares, issues or corrects it, and only those who note it follow up', async () => {
    const outsiders = [lars, henrik, birgit];
    for (const user of outsiders) {
      const refused = [
        await user.refused(getReportDraft, { params }),
        await user.refused(writeAssessment, { params, json: assessment }),
        await user.refused(overrideLight, { params, json: byHand }),
        await user.refused(issueReport, { json: params }),
        await user.refused(correctReport, { params, json: { correction: 'Rettet', version: 2 } }),
        await user.refused(setStatusPolicy, { json: policy }),
      ];
      expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    }
    for (const user of [camilla, birgit]) {
      const refused = [
        await user.refused(requestFollowUp, { params, json: asked() }),
        await user.refused(noteReport, { params, json: { version: 1 } }),
        await user.refused(choosePersonalStatus, { json: { wanted: true } }),
      ];
      expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'not-allowed'));
    }
    expect(await camilla.call(listReports)).toMatchObject({
      reports: [],
      personalStatus: false,
      // Late in the month the next one can be prepared too.
      months: expect.arrayContaining([expect.objectContaining({ month: MONTH, standing: 'first' })]),
    });
  });

  it('the local rules are recorded, and refused in words that say which field is wrong', async () => {
    expect(await lars.call(getStatusPolicy)).toMatchObject({
      current: { draftWorkingDays: 3, unreleased: 'sendUnreviewed', remindAfterDays: 5, responsible: [] },
      policies: [],
    });
    const named = { ...policy, responsible: { incidents: api.idOf('Camilla') } };
    const set = await camilla.call(setStatusPolicy, { json: named });
    expect(set.current).toMatchObject({
      unreleased: 'wait',
      draftWorkingDays: 2,
      responsible: [{ section: 'incidents', person: { name: 'Camilla Nørby' } }],
    });
    expect((await camilla.call(setStatusPolicy, { json: named })).policies).toHaveLength(1);
    const far = await camilla.refused(setStatusPolicy, { json: { ...policy, draftWorkingDays: 11 } });
    expect(far.detail).toContain('Arbejdsdage før månedens første');
    const stranger = { ...policy, responsible: { incidents: 'p-99' } };
    expect((await camilla.refused(setStatusPolicy, { json: stranger })).code).toBe('unknown-person');
    expect((await camilla.refused(setStatusPolicy, { json: { ...policy, caseNumber: ' ' } })).code).toBe(
      'text-missing',
    );
  });

  it('the draft is the report and the card that are then issued', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'Ny aftale om drift' });
    const written = await camilla.call(writeAssessment, {
      params,
      json: { ...assessment, wish: decisionId },
    });
    expect(written.wishes).toEqual([{ decisionId, title: 'Ny aftale om drift' }]);
    await camilla.call(overrideLight, { params, json: byHand });
    const draft = await camilla.call(getReportDraft, { params });
    // The ledger began in this month: whatever the local rules say, it does not go out by itself.
    expect(draft).toMatchObject({ version: 1, isLate: false, unreleased: 'firstMonth' });
    const card = JSON.stringify(draft.card);
    for (const shown of [assessment.text, decisionId, byHand.reason, 'Tag til efterretning'])
      expect(card).toContain(shown);
    expect(draft.report.sections.find(({ section }) => section === 'training')?.override).toMatchObject({
      colour: 'red',
      reason: byHand.reason,
      by: { name: 'Camilla Nørby' },
    });
    const issued = await camilla.call(issueReport, { json: params });
    expect({ ...issued.report, asOf: '' }).toEqual({ ...draft.report, asOf: '' });
    expect(issued).toMatchObject({ version: 1, releasedBy: { name: 'Camilla Nørby' }, isLate: false });
  });

  it('the overview and the list of statuses say the same of the months, and directors hear of the current one', async () => {
    for (const user of [camilla, lars, henrik, birgit]) {
      const { months } = await user.call(getOverview);
      expect((await user.call(listReports)).months).toEqual(months);
      expect(months[0]).toMatchObject({ month: MONTH, standing: 'issued' });
      if (user !== camilla) expect(months).toHaveLength(1);
    }
  });

  it('refuses what cannot be shown, in Danish', async () => {
    const green = { section: 'incidents', colour: 'green', reason: 'Vi har ingen hændelser' };
    const grey = await camilla.refused(overrideLight, { params, json: green });
    expect(grey).toMatchObject({ code: 'nothing-to-assess', status: 409 });
    expect(grey.detail).toContain('kan ikke sættes til grøn');
    const wordless = await camilla.refused(overrideLight, { params, json: { ...byHand, reason: '' } });
    expect(wordless.detail).toContain('Begrundelse');
    const ahead = await camilla.refused(getReportDraft, { params: { month: LATER } });
    expect(ahead).toMatchObject({ code: 'month-not-current', status: 409 });
    const unknown = await camilla.refused(writeAssessment, {
      params,
      json: { ...assessment, wish: 'D-2026-999' },
    });
    expect(unknown.code).toBe('unknown-decision');
    const silent = await camilla.refused(correctReport, { params, json: { correction: ' ', version: 2 } });
    expect(silent.detail).toContain('Hvad der er rettet');
    const unissued = { params: { month: LATER }, json: { correction: 'Rettet', version: 1 } };
    expect((await camilla.refused(correctReport, unissued)).code).toBe('unknown-report');
  });

  it('a correction is a new version that must be noted again, and the earlier one is kept', async () => {
    expect((await lars.call(noteReport, { params, json: { version: 1 } })).mayNote).toBe(false);
    const correction = 'Antallet af leverandører var talt forkert';
    const preview = await camilla.call(getReportDraft, { params, query: { correction } });
    expect(preview.version).toBe(2);
    expect(JSON.stringify(preview.card)).toContain(correction);
    const json = { correction, version: preview.version };
    const corrected = await camilla.call(correctReport, { params, json });
    expect(corrected).toMatchObject({ version: 2, correction, earlier: [{ version: 1, correction: null }] });
    expect(corrected.notings).toMatchObject([{ version: 1, person: { name: 'Lars Østergaard' } }]);
    expect((await camilla.call(correctReport, { params, json })).version).toBe(2);
    const late = { correction: 'Noget andet', version: 2 };
    expect((await camilla.refused(correctReport, { params, json: late })).code).toBe('report-corrected');
    const [report] = (await lars.call(listReports)).reports;
    expect(report).toMatchObject({ version: 2, mayNote: true, earlier: [{ version: 1 }] });
    const unseen = await henrik.refused(noteReport, { params, json: { version: 1 } });
    expect(unseen).toMatchObject({ code: 'report-corrected', status: 409 });
    expect(unseen.detail).toContain('Læs udgave 2');
    expect((await lars.call(noteReport, { params, json: { version: 2 } })).mayNote).toBe(false);
  });

  it('what a director asks for is open until the one who was asked has answered', async () => {
    const [one] = (await henrik.call(requestFollowUp, { params, json: asked() })).followUps;
    expect(one).toMatchObject({
      followUpId: 'O-001',
      askedBy: { name: 'Henrik Ågård' },
      answer: null,
      mayAnswer: false,
    });
    expect((await henrik.call(requestFollowUp, { params, json: asked() })).followUps).toHaveLength(1);
    const open = await camilla.call(listFollowUps);
    expect(open.followUps).toMatchObject([{ followUpId: 'O-001', mayAnswer: true }]);
    expect(open.owners.map(({ name }) => name)).toContain('Camilla Nørby');
    const waiting = async (user: ApiUser) =>
      (await user.call(getOverview)).waiting
        .map((one) => one.subject)
        .filter((one) => one.about === 'followUp');
    expect(await waiting(camilla)).toMatchObject([{ followUpId: 'O-001', month: MONTH }]);
    expect(await waiting(lars)).toEqual([]);
    const about = { params: { followUpId: 'O-001' }, json: { text: 'Aftalen er på plads 1. december.' } };
    expect((await lars.refused(answerFollowUp, about)).status).toBe(403);
    const absent = { ...about, params: { followUpId: 'O-009' } };
    expect((await camilla.refused(answerFollowUp, absent)).detail).toContain('ingen opfølgning med nummeret');
    const other = { params: { followUpId: 'O-001' }, json: { ownerId: api.idOf('Lars') } };
    expect((await lars.refused(reassignFollowUp, other)).code).toBe('not-allowed');
    const [moved] = (await camilla.call(reassignFollowUp, other)).followUps;
    expect(moved).toMatchObject({
      owner: { name: 'Lars Østergaard' },
      ownerHasLeft: false,
      mayReassign: true,
    });
    expect(await waiting(lars)).toMatchObject([{ followUpId: 'O-001' }]);
    await henrik.call(reassignFollowUp, { ...other, json: { ownerId: api.idOf('Camilla') } });
    expect((await camilla.call(getReportDraft, { params })).ownersGone).toEqual([]);
    expect((await camilla.call(answerFollowUp, about)).followUps).toEqual([]);
    expect((await camilla.refused(reassignFollowUp, other)).code).toBe('follow-up-answered');
    expect(await waiting(camilla)).toEqual([]);
    const [report] = (await henrik.call(listReports)).reports;
    expect(report?.followUps).toMatchObject([{ answer: { text: about.json.text } }]);
    for (const wrong of [{ text: ' ' }, { ownerId: 'p-99' }, { dueOn: inDays(-1) }, { dueOn: 'snart' }])
      expect((await henrik.refused(requestFollowUp, { params, json: { ...asked(), ...wrong } })).status).toBe(
        422,
      );
  });

  it('a director chooses to have it in their own chat too, which is no entry in the ledger', async () => {
    const length = async () => (await camilla.call(getHealth)).ledger.length;
    const before = await length();
    expect(await henrik.call(choosePersonalStatus, { json: { wanted: true } })).toEqual({ wanted: true });
    expect((await henrik.call(listReports)).personalStatus).toBe(true);
    expect((await lars.call(listReports)).personalStatus).toBe(false);
    expect(await henrik.call(choosePersonalStatus, { json: { wanted: false } })).toEqual({ wanted: false });
    expect((await henrik.call(listReports)).personalStatus).toBe(false);
    expect(await length()).toBe(before);
  });
});
