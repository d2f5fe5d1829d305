import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { managementBodyOn, rolesOn } from '../../../domain/access/access';
import { modelOn } from '../../../domain/access/decision-model';
import { momentOf, standing } from '../../../domain/decision/standing';
import { fold } from '../../../domain/evolve';
import { currentShape } from '../../../domain/past-shapes/current-shape';
import type { LedgerEntry } from '../../../domain/event';
import { verifyLedger } from '../../../domain/ledger/verify';
import { sha256Of } from '../../support/sha256-of';

/** A ledger as the fourth release wrote it: the demo municipality, one decision approved on a condition, one report corrected. */
const version4 = (): LedgerEntry[] =>
  readFileSync(path.join(__dirname, 'version-4.jsonl'), 'utf8')
    .trim()
    .split('\n')
    // What that release wrote; that today's rules can read it is what these tests are about.
    .map((line) => JSON.parse(line) as LedgerEntry);

const HEAD = { seq: 46, hash: '1152b239427adeace4df7a7470fe157e55124a103d58d7aa4084e27bbd6a528f' };
const CHAIR = 'p-ckv4l9uevinh';
const PIA = 'p-erbtef3q4bfb';
const THOMAS = 'p-amv7rdj4443t';
const HENRIK = 'p-f1olgvrua7nl';
const LARS = 'p-71l6eglpjkgk';

describe('a ledger written by the fourth release', () => {
  it('has version 4 in every entry, and verifies against the head that was noted then', async () => {
    const entries = version4();
    expect(new Set(entries.map((entry) => entry.v))).toEqual(new Set([4]));
    fold(entries);
    expect(entries).toEqual(version4());
    expect(await verifyLedger(entries, [HEAD], sha256Of)).toEqual({
      result: 'match',
      length: HEAD.seq,
      head: HEAD.hash,
    });
  });

  it('does not verify with another word in it', async () => {
    const entries = version4().map((entry) =>
      entry.type === 'MandateRecorded' ? { ...entry, data: { ...entry.data, caseNumber: '2026-78' } } : entry,
    );
    expect(await verifyLedger(entries, [HEAD], sha256Of)).toMatchObject({ result: 'mismatch' });
  });

  it('means what it meant: who was in the body, who acted for whom and how the body decided', () => {
    const { access } = fold(version4());
    expect(managementBodyOn(access, '2026-11-29')).toHaveLength(5);
    expect(managementBodyOn(access, '2026-12-31')).toContain(PIA);
    expect(managementBodyOn(access, '2027-01-01')).not.toContain(PIA);
    expect(rolesOn(access, CHAIR, '2026-11-29')).toEqual(['chair']);
    expect(rolesOn(access, THOMAS, '2026-11-29')).toContain('deputy');
    expect(rolesOn(access, THOMAS, '2027-01-01')).not.toContain('deputy');
    expect(rolesOn(access, HENRIK, '2026-11-29')).toContain('delegate');
    expect(modelOn(access.models, '2026-12-01')).toEqual({ kind: 'majority', quorum: 3 });
  });

  it('holds the decision as it was decided: approved, with the condition that was set', () => {
    const decision = fold(version4()).decisions.get('D-2026-001');
    expect(decision).toMatchObject({ state: 'concluded', outcome: 'approved', version: 2 });
    expect(decision && standing(decision, momentOf('2026-11-29T12:00:00.000Z'))).toBe('openConditions');
    expect(decision && standing(decision, momentOf('2027-01-20T12:00:00.000Z'))).toBe('lapsed');
  });

  it('keeps the report in both versions, and who noted the first', () => {
    const { reports, personalStatus } = fold(version4());
    const issued = reports.get('2026-11');
    expect(issued).toMatchObject({ version: 2, notings: [{ personId: LARS, version: 1 }] });
    expect(personalStatus.has(LARS)).toBe(true);
  });

  it('is read once and then read no differently', () => {
    for (const entry of version4()) {
      const shown = currentShape(entry);
      expect(shown.hash).toBe(entry.hash);
      expect(shown.seq).toBe(entry.seq);
    }
  });
});
