import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../domain/evolve';
import { currentShape } from '../../../domain/past-shapes/current-shape';
import { SHAPE_VERSION } from '../../../domain/ledger/entry';
import type { LedgerEntry } from '../../../domain/event';
import { verifyLedger } from '../../../domain/ledger/verify';
import { coverageOn } from '../../../domain/training/coverage';
import { knownAt } from '../../../domain/training/known-at';
import { aParticipation } from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { ask, by, type TestLedger } from '../../support/ledger';
import { CHAIR, COORDINATOR, DIRECTOR, member } from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

/** A ledger as the second release wrote it: courses without an end or an audience, completions of the catalogue only. */
const version2 = (): LedgerEntry[] =>
  readFileSync(path.join(__dirname, 'version-2.jsonl'), 'utf8')
    .trim()
    .split('\n')
    // What that release wrote; that today's rules can read it is what these tests are about.
    .map((line) => JSON.parse(line) as LedgerEntry);

const HEAD = { seq: 16, hash: 'a484f9002f601bc79517edf3a5017987595ade5bfd39f74e9ee570048e88a7bf' };
const ledger = (): TestLedger => ({ entries: version2(), state: fold(version2()) });

describe('a ledger written by the second release', () => {
  it('has version 2 in every entry, and nothing in it that came later', () => {
    expect(new Set(version2().map((entry) => entry.v))).toEqual(new Set([2]));
    for (const { type, data } of version2()) {
      if (type === 'CourseAdded') {
        expect(data).not.toHaveProperty('audiences');
        expect(data).not.toHaveProperty('validMonths');
      }
      if (type === 'CompletionLogged') {
        expect(data).not.toHaveProperty('otherCourse');
        expect(data).not.toHaveProperty('minutes');
      }
    }
  });

  it('verifies against the head that was noted then: reading it has changed no byte', async () => {
    const entries = version2();
    fold(entries);
    expect(entries).toEqual(version2());
    expect(await verifyLedger(entries, [HEAD], sha256Of)).toEqual({
      result: 'match',
      length: 16,
      head: HEAD.hash,
    });
  });

  it('does not verify in the shape of today: the old text is what was hashed', async () => {
    expect(await verifyLedger(version2().map(currentShape), [HEAD], sha256Of)).toMatchObject({
      result: 'mismatch',
    });
  });

  it('has courses that suit everybody and have no end, since nobody had said otherwise', () => {
    for (const course of ledger().state.training.courses.values())
      expect(course).toMatchObject({ audiences: [], validMonths: null, retired: false });
  });

  it('has completions that a coordinator wrote down and had thereby verified', () => {
    const { completions, owners } = ledger().state.training;
    expect(owners.size).toBe(3);
    for (const one of [...completions.values()].flat())
      expect(one).toMatchObject({
        otherCourse: null,
        minutes: null,
        loggedBy: COORDINATOR,
        corrects: null,
        verified: { by: COORDINATOR, at: one.loggedAt },
      });
  });

  it('covers what it covered then', () => {
    const { members, collective, latestOn } = coverageOn(ledger().state, TODAY);
    expect(members.map((one) => [one.personId, one.standing])).toEqual([
      [CHAIR, 'inDate'],
      [member(1), 'inDate'],
      [member(2), 'missing'],
    ]);
    expect(collective.map((one) => one.carriedBy)).toEqual([
      [CHAIR, member(1)],
      [CHAIR, member(1)],
      [member(1)],
      [member(1)],
      [member(1)],
    ]);
    expect(latestOn).toBe('2026-10-02');
  });

  it('is known as it was at any instant since', () => {
    const { facts } = ledger().state;
    const sizes: number[] = [];
    for (const { training } of knownAt(facts, ['2026-10-02T08:00:00.000Z', '2026-10-03T08:00:00.000Z', NOW]))
      sizes.push(training.owners.size);
    expect(sizes).toEqual([0, 1, 3]);
  });

  it('keeps its report and who noted it', () => {
    expect(
      ledger()
        .state.reports.get('2026-10')
        ?.notings.map((one) => one.personId),
    ).toEqual([DIRECTOR]);
  });

  it('goes on under today’s rules: its completions are the same ones, and can be put right', async () => {
    const grown = ledger();
    const again = { ...aParticipation({ completedOn: '2026-09-15' }), minutes: 90 };
    const result = ask(grown, { type: 'LogCompletion', ...again }, by(COORDINATOR), NOW);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'completion-already-logged' } });
    const correct = {
      type: 'CorrectCompletion',
      completionId: 'T-000001',
      participation: again,
      reason: 'Længden var ikke med',
    } as const;
    expect(ask(grown, correct, by(COORDINATOR), NOW).ok).toBe(true);
    expect(grown.entries.slice(16).map((entry) => entry.v)).toEqual([SHAPE_VERSION]);
    expect(fold(grown.entries)).toEqual(grown.state);
    expect(await verifyLedger(grown.entries, [HEAD, grown.state.head], sha256Of)).toMatchObject({
      result: 'match',
      length: 17,
    });
  });
});
