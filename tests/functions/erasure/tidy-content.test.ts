import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEvent } from '../../../domain/event';
import type { Evidence } from '../../../domain/training/training';
import { hashesIn, KEPT_UNUSED_DAYS, tidyContent } from '../../../functions/erasure/tidy-content';
import type { StoredImport } from '../../../functions/imports/job/import-store';
import { sha256 } from '../../../functions/ledger/hash-of';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../../functions/ledger/oversight-ledger';
import { createCaseDraftsTable } from '../../../functions/storage/case-drafts-table';
import { createContentContainer } from '../../../functions/storage/content-container';
import { createImportsTable } from '../../../functions/storage/imports-table';
import {
  aCondition,
  aDecisionContent,
  anAnnex,
  completionLogged,
  completionReported,
  concluded,
  conditionFulfilled,
  courseAdded,
  revised,
  submitted,
  withdrawn,
} from '../../support/builders';
import { aCaseDraft, aWrittenCase } from '../../support/case-drafts';
import { bytesOf } from '../../support/files';
import { inDays, NOW } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { aRoster, COORDINATOR, member } from '../../support/people';
import { plan, play } from '../../support/random-history';
import { openStorage } from '../../support/storage';

const MEDIA_TYPE = 'application/pdf';
const AFTER = inDays(KEPT_UNUSED_DAYS + 1);

describe('Files that nothing refers to', () => {
  async function aMunicipality(history: readonly LedgerEvent[] = []) {
    const account = await openStorage();
    const clock = { now: NOW };
    const now = () => clock.now;
    const { entries } = aLedgerOf(...aRoster(3), courseAdded(), ...history.map((one) => happened(one, NOW)));
    const ledger = createOversightLedger({
      store: createMemoryLedgerStore(entries),
      snapshots: { load: () => Promise.resolve(undefined), save: () => Promise.resolve() },
      now,
    });
    const content = createContentContainer(account, now);
    const caseDrafts = createCaseDraftsTable(account);
    const parts = { caseDrafts, content, imports: createImportsTable(account), ledger, now };
    return {
      parts,
      stored: async (text: string) => {
        const hash = sha256(bytesOf(text));
        await content.put(hash, { bytes: bytesOf(text), mediaType: MEDIA_TYPE });
        return hash;
      },
      isThere: async (text: string) => (await content.describe(sha256(bytesOf(text)))) !== undefined,
      tidyAt: (at: string) => {
        clock.now = at;
        return tidyContent(parts);
      },
      at: (moment: string) => (clock.now = moment),
    };
  }

  it('go after a week in which nobody used them, and not before', async () => {
    const { stored, isThere, tidyAt } = await aMunicipality();
    await stored('glemt');
    expect(await tidyAt(inDays(KEPT_UNUSED_DAYS))).toBe(0);
    expect(await isThere('glemt')).toBe(true);
    expect(await tidyAt(AFTER)).toBe(1);
    expect(await isThere('glemt')).toBe(false);
    expect(await tidyAt(AFTER)).toBe(0);
  });

  it('are none that somebody has chosen for a case they still write, until the draft is gone', async () => {
    const { parts, stored, isThere, tidyAt } = await aMunicipality();
    const contentHash = await stored('valgt i en kladde');
    const draft = aCaseDraft({ written: aWrittenCase({ annexes: [anAnnex({ contentHash })] }) });
    await parts.caseDrafts.save(draft, null);
    expect(await tidyAt(AFTER)).toBe(0);
    expect(await isThere('valgt i en kladde')).toBe(true);
    await parts.caseDrafts.drop(draft.personId, draft.draftId);
    expect(await tidyAt(AFTER)).toBe(1);
  });

  it('are used anew by whoever stores them again, or is about to refer to them', async () => {
    const { parts, stored, isThere, tidyAt, at } = await aMunicipality();
    for (const text of ['igen', 'på vej', 'glemt']) await stored(text);
    at(inDays(5));
    await stored('igen');
    expect(await parts.content.claim(sha256(bytesOf('på vej')))).toEqual({ mediaType: MEDIA_TYPE, bytes: 7 });
    expect(await parts.content.claim('f'.repeat(64))).toBeUndefined();
    expect(await tidyAt(AFTER)).toBe(1);
    expect([await isThere('igen'), await isThere('på vej'), await isThere('glemt')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('stay when somebody claims them while it is tidied', async () => {
    const { parts, stored, isThere, at } = await aMunicipality();
    const hash = await stored('i samme nu');
    at(AFTER);
    const load = async () => {
      const state = await parts.ledger.load();
      await parts.content.claim(hash);
      return state;
    };
    expect(await tidyContent({ ...parts, ledger: { ...parts.ledger, load } })).toBe(0);
    expect(await isThere('i samme nu')).toBe(true);
  });

  it('are none that the ledger refers to, whatever became of the matter', async () => {
    const hash = (text: string) => sha256(bytesOf(text));
    const annexed = (text: string) => ({ annexes: [anAnnex({ contentHash: hash(text) })] });
    const first = aDecisionContent({ ...annexed('første bilag'), conditions: [aCondition()] });
    const second = aDecisionContent({ ...annexed('andet bilag'), conditions: [aCondition()] });
    const taken = aDecisionContent(annexed('trukket'));
    const met = conditionFulfilled();
    const evidence = (text: string): { evidence: Evidence } => ({
      evidence: { kind: 'file', contentHash: hash(text), fileName: 'bevis.pdf' },
    });
    const { stored, isThere, tidyAt } = await aMunicipality([
      submitted(first),
      revised(second),
      concluded('approved', {}, { content: second, version: 2 }),
      { ...met, data: { ...met.data, evidence: anAnnex({ contentHash: hash('vilkår') }) } },
      submitted(taken, 'D-2026-002'),
      withdrawn('D-2026-002'),
      completionLogged({ ...evidence('kursus') }, 1),
      completionReported({ ...evidence('meldt'), personId: member(1) }, 2),
      { type: 'CompletionAnnulled', data: { completionId: 'T-000001', reason: 'En fejl' } },
    ]);
    const used = ['første bilag', 'andet bilag', 'vilkår', 'trukket', 'kursus', 'meldt'];
    for (const text of [...used, 'glemt']) await stored(text);
    expect(await tidyAt(inDays(4000))).toBe(1);
    for (const text of used) expect([text, await isThere(text)]).toEqual([text, true]);
    expect(await isThere('glemt')).toBe(false);
  });

  it('are none that an import still needs', async () => {
    const { parts, stored, isThere, tidyAt } = await aMunicipality();
    const contentHash = await stored('listen');
    const row: StoredImport = {
      importId: `${contentHash}-0001`,
      state: 'stopped',
      fileName: 'l.csv',
      contentHash,
      sheet: '',
      header: 'none',
      planHashes: [await stored('planen')],
      leftHash: await stored('resten'),
      counts: { new: 0, alreadyThere: 0, rejected: 0, choose: 0, notCompleted: 0 },
      done: 0,
      written: 0,
      takenUp: 0,
      startedBy: COORDINATOR,
      startedAt: NOW,
      changedAt: NOW,
      problem: null,
      tidiedAt: null,
    };
    await parts.imports.create(row);
    expect(await tidyAt(AFTER)).toBe(0);
    for (const text of ['listen', 'planen', 'resten'])
      expect([text, await isThere(text)]).toEqual([text, true]);
    const one = await parts.imports.get(row.importId);
    if (one === undefined) throw new Error('Expected the import');
    await parts.imports.replace({ ...one, value: { ...row, planHashes: [], leftHash: '', tidiedAt: AFTER } });
    expect(await tidyAt(AFTER)).toBe(3);
  });
});

describe('What the ledger refers to', () => {
  it('is found, whatever has happened: every hash in every entry', () => {
    const hashesOf = (value: unknown) => JSON.stringify(value).match(/(?<=")[0-9a-f]{64}(?=")/g) ?? [];
    let files = 0;
    fc.assert(
      fc.property(plan, (steps) => {
        const { ledger } = play(steps);
        const found = hashesIn(ledger.state);
        for (const { type, data } of ledger.entries)
          for (const hash of hashesOf(data)) {
            files += 1;
            expect([type, hash, found.has(hash)]).toEqual([type, hash, true]);
          }
      }),
      { numRuns: 60 },
    );
    expect(files).toBeGreaterThan(100);
  });
});
