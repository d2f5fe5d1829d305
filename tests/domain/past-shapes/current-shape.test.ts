import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { decisionAbilitiesOf } from '../../../domain/decision/decision-abilities';
import { momentOf, standing } from '../../../domain/decision/standing';
import { deliveriesFor } from '../../../domain/delivery/deliveries-for';
import { fold } from '../../../domain/evolve';
import { currentShape } from '../../../domain/past-shapes/current-shape';
import { SHAPE_VERSION } from '../../../domain/ledger/entry';
import type { LedgerEntry } from '../../../domain/event';
import { verifyLedger } from '../../../domain/ledger/verify';
import { sectionOf } from '../../../domain/status/report';
import { aVote } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf, ask, by, type TestLedger } from '../../support/ledger';
import { CHAIR, COORDINATOR, DIRECTOR, mandated, member } from '../../support/people';
import { sha256Of } from '../../support/sha256-of';
import { UNSAID } from '../../support/meeting-facts';

/** The ledger of a municipality of three deciders, as the first release wrote it: one entry a line. */
const version1 = (): LedgerEntry[] =>
  readFileSync(path.join(__dirname, 'version-1.jsonl'), 'utf8')
    .trim()
    .split('\n')
    // What the first release wrote; that today's rules can read it is what these tests are about.
    .map((line) => JSON.parse(line) as LedgerEntry);

const HEAD = { seq: 22, hash: 'd85d09aa0e301ae84104ab8ef2918445976400712d90782b6ed0c8bb54f601c2' };
const ledger = (): TestLedger => ({ entries: version1(), state: fold(version1()) });

const decisionOf = ({ state }: TestLedger, decisionId: string) => {
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) throw new Error(`Cannot test: ${decisionId} is not in the fixture`);
  return decision;
};

describe('a ledger written by the first release', () => {
  it('has version 1 in every entry', () => {
    expect(new Set(version1().map((entry) => entry.v))).toEqual(new Set([1]));
  });

  it('verifies against the head that was noted then: reading it has changed no byte', async () => {
    const entries = version1();
    fold(entries);
    expect(entries).toEqual(version1());
    expect(await verifyLedger(entries, [HEAD], sha256Of)).toEqual({
      result: 'match',
      length: 22,
      head: HEAD.hash,
    });
  });

  it('does not verify in the shape of today: the old text is what was hashed', async () => {
    const rewritten = version1().map(currentShape);
    expect(await verifyLedger(rewritten, [HEAD], sha256Of)).toMatchObject({ result: 'mismatch' });
  });

  it('says of each decision what it said then', () => {
    const states = [...ledger().state.decisions.values()].map((one) => [
      one.decisionId,
      one.state === 'concluded' ? one.outcome : one.state,
    ]);
    expect(states).toEqual([
      ['D-2026-001', 'approved'],
      ['D-2026-002', 'awaitingApproval'],
      ['D-2026-003', 'returned'],
    ]);
  });

  it('is completed with what was the only way then, and with nothing that nobody recorded', () => {
    const decision = decisionOf(ledger(), 'D-2026-001');
    expect(decision).toMatchObject({
      rule: { by: 'body', model: { kind: 'majority', quorum: 1 } },
      content: {
        kind: 'riskAcceptance',
        publicText: 'Det indstilles, at planen godkendes',
        level: 'body',
        delegationId: null,
        supersedes: null,
        scaleVersion: 0,
        actions: [],
        conditions: [],
        annexes: [{ fileName: 'risikorapport.pdf', confidential: true }],
      },
      versions: [{ version: 1, cause: 'submitted', by: COORDINATOR, people: [] }],
      tally: {
        body: 3,
        needed: 2,
        approve: 2,
        reject: 1,
        return: 0,
        postpone: 0,
        quorum: 1,
        conflicted: 0,
      },
    });
    expect(decision.content).not.toHaveProperty('scale');
    expect(decision.votes.map((vote) => [vote.personId, vote.choice, vote.reason, vote.answerNo])).toEqual([
      [CHAIR, 'approve', null, 1],
      [member(1), 'reject', 'Planen mangler en frist', 1],
      [member(2), 'approve', 'Planen er god', 1],
    ]);
    for (const vote of decision.votes)
      expect(vote).toMatchObject({ training: null, onBehalfOf: null, until: null, meetingId: null });
  });

  it('keeps the hash that the members were shown, so that votes still bind to it', () => {
    const decision = decisionOf(ledger(), 'D-2026-002');
    const entry = version1().find(
      (one) => one.type === 'DecisionSubmitted' && one.data.decisionId === 'D-2026-002',
    );
    expect(entry?.type === 'DecisionSubmitted' && sha256Of(entry.data.content)).toBe(decision.contentHash);
  });

  it('goes on under today’s rules: the open item is settled by the next vote', () => {
    const grown = ledger();
    const open = decisionOf(grown, 'D-2026-002');
    const [seat] = decisionAbilitiesOf(grown.state, open, member(1), NOW).seats;
    const vote = {
      ...aVote({ decisionId: 'D-2026-002', answerNo: seat?.answerNo ?? 0 }),
      contentHash: open.contentHash,
    };
    const result = ask(grown, vote, by(member(1)), NOW);
    expect(result.ok && result.value.map((event) => event.type)).toEqual(['VoteCast', 'DecisionConcluded']);
    expect(grown.entries.slice(22).map((entry) => entry.v)).toEqual([SHAPE_VERSION, SHAPE_VERSION]);
    expect(standing(decisionOf(grown, 'D-2026-002'), momentOf(NOW))).toBe('inForce');
  });

  it('verifies on when today’s entries follow it', async () => {
    const grown = ledger();
    ask(grown, { type: 'IssueReport', month: '2026-11' }, by(COORDINATOR), NOW);
    expect(grown.entries).toHaveLength(23);
    expect(await verifyLedger(grown.entries, [HEAD, grown.state.head], sha256Of)).toMatchObject({
      result: 'match',
      length: 23,
    });
    expect(fold(grown.entries)).toEqual(grown.state);
  });

  it('lets a member change a mind in an open item, and the first answer stays', () => {
    const grown = ledger();
    const { contentHash } = decisionOf(grown, 'D-2026-002');
    const vote = { ...aVote({ decisionId: 'D-2026-002', choice: 'reject', answerNo: 2 }), contentHash };
    ask(grown, vote, by(CHAIR), NOW);
    expect(decisionOf(grown, 'D-2026-002').votes.map((one) => one.choice)).toEqual(['approve', 'reject']);
  });

  it('has its report with the figures of then, and nothing counted that was not counted', () => {
    const report = ledger().state.reports.get('2026-10');
    expect(report?.notings.map((one) => one.personId)).toEqual([DIRECTOR]);
    expect(report).toMatchObject({ version: 1, contentHash: null, isLate: false, correction: null });
    const then = report?.report;
    expect(then?.sections.map((one) => one.section)).toEqual(['training', 'decisions', 'deadlines']);
    expect(then && sectionOf(then, 'decisions')?.figures).toEqual([
      { figure: 'open', value: 1, before: null },
      { figure: 'overdue', value: 0, before: null },
      { figure: 'concludedThisMonth', value: 2, before: null },
      { figure: 'approvedInAll', value: 1, before: null },
    ]);
  });

  it('has courses and completions as the catalogue knew them then: without an end, an audience or other courses', () => {
    const { training } = ledger().state;
    expect(training.courses.size + training.owners.size).toBeGreaterThan(0);
    for (const course of training.courses.values())
      expect(course).toMatchObject({ audiences: [], validMonths: null });
    for (const completion of [...training.completions.values()].flat())
      expect(completion).toMatchObject({ otherCourse: null, minutes: null, corrects: null });
  });

  it('gives the same cards as before', () => {
    const { entries, state } = ledger();
    const ids = entries.flatMap((entry) => deliveriesFor(entry, state)).map((one) => one.id);
    expect(ids).toContain('decision/D-2026-001/v1/channel');
    expect(ids).toContain(`decision/D-2026-003/v1/${CHAIR}`);
    expect(ids).toContain('status/2026-10/channel');
  });
});

describe('an entry of today', () => {
  it('is read as it is', () => {
    const [entry] = aLedgerOf({
      type: 'MeetingPlanned',
      data: { ...UNSAID, meetingId: 'M', on: '2026-11-09', items: [] },
    }).entries;
    expect(entry && currentShape(entry)).toBe(entry);
  });
});

describe('a meeting written before hour and place were said', () => {
  it.each(['MeetingPlanned', 'MeetingChanged'])(
    'has none of them, in a "%s" of any earlier version',
    (type) => {
      const [entry] = version1();
      const data = { meetingId: 'M-2026-001', on: '2026-11-09', items: ['D-2026-001'] };
      for (const v of [2, 3, 4, 5]) {
        // What a release wrote that knew the day only.
        const old = { ...entry!, v, type, data } as unknown as LedgerEntry;
        expect(currentShape(old).data).toEqual({ ...data, time: null, place: null, teamsLink: null });
      }
    },
  );
});

describe('a mandate written before anybody was asked to confirm one', () => {
  it('counts as it was recorded, and nobody is asked', () => {
    const [entry] = aLedgerOf(mandated(DIRECTOR, member(1))).entries;
    if (entry?.type !== 'MandateRecorded') throw new Error('Cannot test: it was recorded');
    const { askedOf: _askedOf, confirmation: _confirmation, ...data } = entry.data;
    // As version 4 wrote it: the types of today know no such entry.
    const old = { ...entry, v: 4, data } as unknown as LedgerEntry;
    expect(currentShape(old).data).toEqual({ ...data, askedOf: [], confirmation: 'notAsked' });
  });
});

describe('a receipt written before a status could be corrected', () => {
  it('is for its first version', () => {
    const [first] = version1();
    const data = { month: '2026-10', personId: CHAIR };
    // What a release wrote that had no versions of a status.
    const old = { ...first!, v: 3, type: 'ReportNoted', data } as unknown as LedgerEntry;
    expect(currentShape(old).data).toEqual({ month: '2026-10', version: 1, personId: CHAIR });
  });
});
