import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDecision } from '../../contracts/decision/decision';
import { getLedger, verifyLedger, type LedgerLine } from '../../contracts/ledger/ledger';
import { getHealth } from '../../contracts/session';
import { demoPeople, signIn, type ApiUser } from '../support/api-client';
import { submitted } from '../support/drafts';
import { startApi, type RosterLine, type RunningApi } from '../support/running-api';
import { press } from './support/press';
import { isAbout } from '../support/said-in';

const HOSTS = 4;
const MEMBERS = 64;

/** A body far larger than any municipality's: a chair and 63 members, and the coordinator who puts items forward. */
const BODY: readonly RosterLine[] = Array.from({ length: MEMBERS }, (_, index) => ({
  name: `Medlem ${String(index + 1).padStart(2, '0')}`,
  title: 'Direktør',
  role: index === 0 ? 'formand' : 'medlem',
}));
const COORDINATOR: RosterLine = { name: 'Camilla Nørby', title: 'Koordinator', role: 'koordinator' };

/** What the reader's own card says of their answer, before and after the item is settled. */
const RECORDED = /Dit svar(?: er registreret|: Godkendt)/;

/** How long after a press Teams delivers it once more when the first answer did not reach it. */
const REDELIVERED_AFTER_MS = 15_000;

/** One press: who, at which host, with which id of the invoke. */
type Sent = { objectId: string; host: string; id?: string };

describe('Four host processes on one ledger', () => {
  let api: RunningApi;
  let camilla: ApiUser;
  let voters: readonly string[];

  beforeAll(async () => {
    api = await startApi({ hosts: HOSTS, people: [...BODY, COORDINATOR] });
    camilla = await api.user('Camilla');
    const people = await demoPeople(api.url);
    voters = people.filter((one) => one.name.startsWith('Medlem')).map((one) => one.oid);
  });
  afterAll(() => api.stop());

  const hostOf = (index: number) => api.urls[index % HOSTS] ?? '';
  /** An item that every one of the 64 must approve. */
  const anItem = async (title: string) => {
    const ownerId = api.idOf('Medlem 02');
    const { decisionId, version, contentHash } = await submitted(api, camilla, {
      title,
      ownerId,
      level: 'wholeBody',
    });
    return { decisionId, version, contentHash, answerNo: 1, onBehalfOf: null, language: 'da' };
  };
  const approve = (data: Record<string, unknown>, { objectId, host, id }: Sent) =>
    press(
      { url: host, playgroundPort: api.playgroundPort },
      { objectId, verb: 'decision.approve', data, ...(id === undefined ? {} : { id }) },
    );
  const lengthOf = async () => (await camilla.call(getHealth)).ledger.length;
  /** The lines about one decision, from all pages of the audit trail. */
  const linesAbout = async (decisionId: string) => {
    const found: LedgerLine[] = [];
    for (let before: number | null = 1_000_000; before !== null;) {
      const page: { lines: LedgerLine[]; older: number | null } = await camilla.call(getLedger, {
        query: { before: String(before) },
      });
      found.push(...page.lines.filter((line) => isAbout(line, decisionId)));
      before = page.older;
    }
    return found;
  };
  const countOf = (lines: readonly LedgerLine[], type: string) =>
    lines.filter((line) => line.type === type).length;

  const expectSettledOnce = async (decisionId: string) => {
    const seen = [];
    for (const host of api.urls) {
      const reader = await signIn(host, 'Camilla');
      seen.push(await reader.call(getDecision, { params: { decisionId } }));
    }
    const [first] = seen;
    for (const other of seen) expect(other).toEqual(first);
    expect(first).toMatchObject({
      state: 'concluded',
      outcome: 'approved',
      unanswered: [],
      tally: { body: MEMBERS, approve: MEMBERS },
    });
    expect(first?.votes).toHaveLength(MEMBERS);
    expect(new Set(first?.votes.map((vote) => vote.personId)).size).toBe(MEMBERS);
    expect(first?.votes.every((vote) => vote.counts && vote.answerNo === 1 && vote.surface === 'teams')).toBe(
      true,
    );
    const lines = await linesAbout(decisionId);
    expect(countOf(lines, 'VoteCast')).toBe(MEMBERS);
    expect(countOf(lines, 'DecisionConcluded')).toBe(1);
    expect(await camilla.call(verifyLedger)).toMatchObject({ result: 'match', length: await lengthOf() });
  };

  it('record 64 votes pressed at once each exactly once, with one conclusion, and the chain verifies', async () => {
    const data = await anItem('Alle på én gang');
    const before = await lengthOf();
    const answers = await Promise.all(
      voters.map((objectId, index) => approve(data, { objectId, host: hostOf(index) })),
    );
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
    for (const { text } of answers) expect(text).toMatch(RECORDED);
    expect(await lengthOf()).toBe(before + MEMBERS + 1);
    await expectSettledOnce(data.decisionId);
  });

  it('add nothing for presses that Teams delivers again: under the same id, under a new one, at another host, later', async () => {
    const data = await anItem('Leveret igen');
    const before = await lengthOf();
    const sent = voters.map((objectId, index) => ({
      objectId,
      host: hostOf(index),
      id: crypto.randomUUID(),
    }));
    // At once, and before any of them has been answered.
    const together = sent.flatMap((one, index) => [
      one,
      { ...one, host: hostOf(index + 1) },
      { ...one, id: crypto.randomUUID() },
    ]);
    const answers = await Promise.all(together.map((one) => approve(data, one)));
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).toMatch(RECORDED);
    }
    expect(await lengthOf()).toBe(before + MEMBERS + 1);
    await new Promise((resolve) => setTimeout(resolve, REDELIVERED_AFTER_MS));
    const again = sent.flatMap((one, index) => [
      one,
      { ...one, host: hostOf(index + 2), id: crypto.randomUUID() },
    ]);
    const late = await Promise.all(again.map((one) => approve(data, one)));
    for (const { status, text } of late) {
      expect(status).toBe(200);
      expect(text).toMatch(RECORDED);
    }
    expect(await lengthOf()).toBe(before + MEMBERS + 1);
    await expectSettledOnce(data.decisionId);
  });
});
