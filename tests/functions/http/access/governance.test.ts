import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castVote, submitDecision } from '../../../../contracts/decision/decision';
import {
  endDelegation,
  endMandate,
  endMembership,
  getGovernance,
  recordBodyBasis,
  recordDelegation,
  recordMandate,
  setDecisionModel,
  setDecisionPolicy,
  settleChange,
  settleMandate,
} from '../../../../contracts/access/governance';
import { getLedger } from '../../../../contracts/ledger/ledger';
import { getHealth, getMe } from '../../../../contracts/session';
import { getRoster } from '../../../../contracts/access/roster';
import type { ApiUser } from '../../../support/api-client';
import { aRiskDraft, answers, inDays, seen, shownTo, submitted, today } from '../../../support/drafts';
import { startApi, type RunningApi } from '../../../support/running-api';
import { saidIn } from '../../../support/said-in';

const CASE = { caseNumber: '26/4711' };

describe('How the body decides, through the API', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let lars: ApiUser;
  let henrik: ApiUser;

  beforeAll(async () => {
    api = await startApi();
    [camilla, lars, henrik] = await Promise.all([api.user('Camilla'), api.user('Lars'), api.user('Henrik')]);
  });
  afterAll(() => api.stop());

  const ledger = async () => (await camilla.call(getHealth)).ledger;
  const aMandate = () => ({
    deputyId: api.idOf('Henrik'),
    memberId: api.idOf('Jonas'),
    from: today(),
    to: inDays(30),
    ...CASE,
  });

  /** A member presses Bekræft; the answer is how the body decides from then on. */
  const confirms = (member: ApiUser, { awaits }: { awaits: string | null }) =>
    member.call(settleChange, { params: { changeId: awaits ?? '' }, json: { as: 'confirmed' } });

  it('is by majority and the default policy until the municipality has recorded its own', async () => {
    expect(await lars.call(getGovernance)).toMatchObject({
      on: today(),
      model: { kind: 'majority', quorum: 1 },
      models: [],
      mandates: [],
      delegations: [],
      policyVersion: 0,
      policy: { reminderDays: [3, 7], journalDays: 5 },
    });
  });

  it('a deputy answers for an absent member while the mandate lasts, and the record shows both names', async () => {
    expect((await henrik.call(getMe)).abilities.vote).toBe(false);
    const { mandates } = await camilla.call(recordMandate, { json: aMandate() });
    expect(mandates).toMatchObject([
      {
        confirmation: 'awaited',
        maySettle: false,
        askedOf: [{ name: 'Jonas Friis' }, { name: 'Mette Holm' }],
      },
    ]);
    expect((await henrik.call(getMe)).abilities.vote).toBe(false);
    const settling = { params: { mandateId: 'F-001' }, json: { confirm: true } };
    for (const other of [camilla, lars])
      expect((await other.refused(settleMandate, settling)).code).toBe('mandate-not-yours');
    const jonas = await api.user('Jonas');
    expect((await jonas.call(getGovernance)).mandates).toMatchObject([{ maySettle: true }]);
    expect((await jonas.call(settleMandate, settling)).mandates).toMatchObject([
      { confirmation: 'confirmed' },
    ]);
    expect((await henrik.call(getMe)).abilities.vote).toBe(true);
    expect(mandates).toMatchObject([
      { mandateId: 'F-001', deputy: { name: 'Henrik Ågård' }, member: { name: 'Jonas Friis' }, ...CASE },
    ]);
    const { length } = await ledger();
    await camilla.call(recordMandate, { json: aMandate() });
    expect((await ledger()).length).toBe(length);

    const { decisionId } = await submitted(api, camilla, { title: 'Ved stedfortræder' });
    const shown = await seen(henrik, decisionId);
    expect(shown.mine.seats).toMatchObject([{ person: { name: 'Jonas Friis' }, isOwn: false }]);
    const { params, json } = shownTo(shown, api.idOf('Jonas'));
    const press = { params, json: { ...json, choice: 'approve', reason: null, until: null } };
    const voted = await henrik.call(castVote, press);
    expect(voted.votes).toMatchObject([
      {
        name: 'Henrik Ågård',
        role: 'deputy',
        onBehalfOf: { name: 'Jonas Friis', title: 'Direktør for børn', mandateId: 'F-001' },
      },
    ]);
    expect(voted.unanswered.map((one) => one.person.name)).not.toContain('Jonas Friis');

    const params2 = { mandateId: 'F-001' };
    const ended = await camilla.call(endMandate, { params: params2, json: { to: today() } });
    expect(ended.mandates).toMatchObject([{ to: today() }]);
  });

  it('a delegate accepts alone what is below the ceiling, and nothing above it', async () => {
    const delegation = {
      delegateId: api.idOf('Pia'),
      ceiling: 9,
      scope: 'Enkelte it-risici',
      from: today(),
      to: inDays(100),
      ...CASE,
    };
    const recorded = await camilla.call(recordDelegation, { json: delegation });
    expect(recorded).toMatchObject({ delegations: [], awaits: 'C-001' });
    const { delegations } = await confirms(lars, recorded);
    expect(delegations).toMatchObject([
      { delegationId: 'G-001', ceiling: 9, delegate: { name: 'Pia Ravn' } },
    ]);
    const level = { level: 'delegate', delegationId: 'G-001' } as const;
    const { decisionId, rule } = await submitted(api, camilla, { title: 'Delegeret', ...level });
    expect(rule).toEqual({
      by: 'delegate',
      delegationId: 'G-001',
      ceiling: 9,
      delegate: expect.objectContaining({ name: 'Pia Ravn' }) as unknown,
    });
    const { params, json } = shownTo(await seen(lars, decisionId));
    const press = { params, json: { ...json, choice: 'approve', reason: null, until: null } };
    expect((await lars.refused(castVote, press)).code).toBe('not-the-delegate');
    expect(await answers(await api.user('Pia'), decisionId)).toMatchObject({ outcome: 'approved' });
    const above = await aRiskDraft(api, camilla, { ...level, after: { consequence: 5, likelihood: 2 } });
    expect(await camilla.refused(submitDecision, { json: above })).toMatchObject({ status: 422 });
    await camilla.call(endDelegation, { params: { delegationId: 'G-001' }, json: { to: today() } });
  });

  it('a recorded model holds for what is put forward from its day, with the case it was decided in', async () => {
    const json = { model: { kind: 'all' }, from: today(), ...CASE };
    const recorded = await camilla.call(setDecisionModel, { json });
    expect(recorded.model).toEqual({ kind: 'majority', quorum: 1 });
    expect(
      (
        await camilla.refused(settleChange, {
          params: { changeId: recorded.awaits ?? '' },
          json: { as: 'confirmed' },
        })
      ).code,
    ).toBe('not-yours-to-confirm');
    const { model, models } = await confirms(lars, recorded);
    expect({ model, models }).toEqual({ model: { kind: 'all' }, models: [{ ...json, setUp: false }] });
    expect((await submitted(api, camilla, { title: 'Alle' })).rule).toEqual({
      by: 'body',
      model: { kind: 'all' },
    });
    const back = { model: { kind: 'majority', quorum: 2 }, from: today(), ...CASE };
    await confirms(lars, await camilla.call(setDecisionModel, { json: back }));
  });

  it('a new scale gets a new number, and a risk keeps the scale it was assessed on', async () => {
    const { decisionId } = await submitted(api, camilla, { title: 'På den gamle skala' });
    const { policy } = await camilla.call(getGovernance);
    const labels = ['Lille', 'Mærkbar', 'Alvorlig', 'Kritisk'];
    const adopted = { adoptedBy: 'managementBody', decidedOn: today(), caseNumber: '26/7' };
    const changed = {
      ...policy,
      scale: { ...policy.scale, consequence: labels, likelihood: labels },
      adopted,
    };
    const set = await confirms(lars, await camilla.call(setDecisionPolicy, { json: changed }));
    expect(set).toMatchObject({ policyVersion: 1, policyBasis: 'localPolicy', policy: changed });
    expect((await seen(lars, decisionId)).scale?.consequence).toHaveLength(5);
    const old = await camilla.refused(submitDecision, { json: await aRiskDraft(api, camilla) });
    expect(old).toMatchObject({ code: 'scale-changed', status: 409 });
    const risk = { consequence: 2, likelihood: 3 };
    const renewed = await submitted(api, camilla, { scaleVersion: 1, before: risk, after: risk });
    expect(renewed.scale?.consequence).toEqual(labels);
  });

  it('a role ends on a day, once, and the member has no seat from the day after', async () => {
    const json = { personId: api.idOf('Kirsten'), role: 'member', to: inDays(-1) };
    const ending = await camilla.call(endMembership, { json });
    expect(ending).toEqual({ ended: false, awaits: 'C-005' });
    expect(await camilla.call(endMembership, { json })).toEqual({ ended: false, awaits: null });
    await confirms(lars, ending);
    expect(await camilla.call(endMembership, { json })).toEqual({ ended: false, awaits: null });
    const { decisionId } = await submitted(api, camilla, {
      title: 'Uden Kirsten',
      scaleVersion: 1,
      before: { consequence: 2, likelihood: 3 },
      after: { consequence: 2, likelihood: 3 },
    });
    expect((await seen(lars, decisionId)).tally.body).toBe(4);
    const kirsten = await api.user('Kirsten');
    expect((await kirsten.refused(getMe)).code).toBe('not-on-roster');
  });

  it('a secretary is read from the roster list as one', async () => {
    const { entries } = await camilla.call(getRoster);
    const sofie = entries.find((one) => one.person.name === 'Sofie Lind');
    expect(sofie?.memberships).toMatchObject([{ role: 'secretary' }]);
  });

  it('records who the body is, which counts when a member has confirmed it', async () => {
    const bodies = { designated: 'Direktionen', others: ['Økonomiudvalget'] };
    const json = { text: 'Ledelsesorganet er direktionen.', decidedOn: today(), ...CASE, bodies };
    const recorded = await camilla.call(recordBodyBasis, { json });
    expect(recorded).toMatchObject({ basis: null, bases: [] });
    expect((await confirms(lars, recorded)).basis).toEqual({ ...json, setUp: false });
    expect((await henrik.refused(recordBodyBasis, { json })).code).toBe('not-allowed');
  });

  it('each of these has its line in the audit trail', async () => {
    const { lines } = await camilla.call(getLedger);
    const said = new Map(lines.map((line) => [line.type, saidIn(line)]));
    for (const [type, words] of [
      ['MandateRecorded', 'som stedfortræder for'],
      ['MandateConfirmed', 'bekræftede fuldmagten til'],
      ['MandateEnded', 'afsluttede fuldmagten til'],
      ['ChangeProposed', 'forelagde en ændring for ledelsesorganet'],
      ['DelegationRecorded', 'kan acceptere risici på højst'],
      ['DelegationEnded', 'afsluttede delegationen til'],
      ['DecisionModelSet', 'fastsatte, hvordan sager afgøres'],
      ['BodyBasisRecorded', 'om, hvem der er ledelsesorgan (sag 26/4711)'],
      ['DecisionPolicySet', 'regler for beslutninger (udgave 1)'],
      ['MembershipEnded', 'rollen som medlem for Kirsten Bæk'],
    ] as const)
      expect(said.get(type)).toContain(words);
  });
});
