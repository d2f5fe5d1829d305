import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyOversight } from '../../../domain/oversight';
import type { LedgerEntry } from '../../../domain/event';
import { GENESIS, type Head } from '../../../domain/ledger/head';
import { chainOn } from '../../../domain/ledger/chain';
import type { SnapshotStore } from '../../../functions/ledger/snapshot';
import { snapshotText } from '../../../functions/ledger/snapshot';
import type { LedgerStore } from '../../../functions/ledger/ledger-store';
import { createOversightLedger, LedgerChanged } from '../../../functions/ledger/oversight-ledger';
import { verifyStored } from '../../../functions/ledger/verify-stored';
import { hashOf } from '../../../functions/ledger/hash-of';
import { NOW } from '../../support/instants';
import { ADMINISTRATOR, aRoster, CHAIR, COORDINATOR, member, recorded } from '../../support/people';
import { aCourse, aDecisionContent, aParticipation, aVote, DECISION } from '../../support/builders';

const STAMP = { at: NOW, actor: { kind: 'person', personId: ADMINISTRATOR }, surface: 'tab' } as const;

/** Stores of one kind: fresh and empty each time, and what an intruder with the account's key could do to one. */
export type StoreKind = {
  open: () => Promise<{ store: LedgerStore; snapshots: SnapshotStore; tamper: Tamper }>;
  close: () => Promise<void>;
};

export type Tamper = {
  replace: (entry: LedgerEntry) => Promise<void>;
  remove: (seq: number) => Promise<void>;
  spoil: (seq: number) => Promise<void>;
};

const drain = async (store: LedgerStore, from = 1, to?: number): Promise<(LedgerEntry | undefined)[]> => {
  const entries = [];
  for await (const entry of store.read(from, to)) entries.push(entry);
  return entries;
};

const entriesOn = (head: Head, count: number): LedgerEntry[] =>
  chainOn(
    head,
    Array.from({ length: count }, (_, index) => recorded(`p-${String(head.seq + index)}`, 'auditor')),
    STAMP,
    hashOf,
  );

/** What every ledger store promises, and what the ledger makes of it. */
export function ledgerStoreContract(kind: string, prepare: () => Promise<StoreKind>): void {
  describe(`A ledger kept ${kind}`, () => {
    let stores: StoreKind;
    beforeAll(async () => {
      stores = await prepare();
    });
    afterAll(() => stores.close());

    it('is empty at first', async () => {
      const { store } = await stores.open();
      expect(await drain(store)).toEqual([]);
    });

    it('gives back what was appended, in order and from any number', async () => {
      const { store } = await stores.open();
      const entries = entriesOn(GENESIS, 25);
      expect(await store.append(entries)).toBe('appended');
      expect(await drain(store)).toEqual(entries);
      expect(await drain(store, 20)).toEqual(entries.slice(19));
      expect(await drain(store, 5, 7)).toEqual(entries.slice(4, 7));
      expect(await drain(store, 26)).toEqual([]);
    });

    it('keeps more entries than one answer of the storage account holds', async () => {
      const { store } = await stores.open();
      let head = GENESIS;
      for (let part = 0; part < 11; part += 1) {
        const entries = entriesOn(head, 100);
        await store.append(entries);
        head = entries.at(-1) ?? head;
      }
      expect((await drain(store)).map((entry) => entry?.seq)).toEqual(
        Array.from({ length: 1100 }, (_, index) => index + 1),
      );
    });

    it.each([
      ['of one part of a row', 'å', 29_000],
      ['of two parts', 'å', 31_000],
      ['that would be divided within a letter of two units', '😀', 40_000],
      ['of as many parts as there can be', '😀', 239_000],
    ])('gives back a text %s as it was written', async (_what, letter, length) => {
      const { store } = await stores.open();
      let head = GENESIS;
      // With and without a letter before, a letter of two units lies across the end of a part.
      for (const before of ['', 'x']) {
        const text = before + letter.repeat(length / letter.length);
        const data = { month: '2026-11', text, wish: null } as const;
        const long = chainOn(head, [{ type: 'AssessmentWritten', data }], STAMP, hashOf);
        const entries = [...long, ...entriesOn(long[0] ?? GENESIS, 2)];
        expect(await store.append(entries)).toBe('appended');
        expect((await drain(store)).slice(-3)).toEqual(entries);
        head = entries.at(-1) ?? head;
      }
    });

    it('refuses a number that is taken, and writes nothing of that append', async () => {
      const { store } = await stores.open();
      const first = entriesOn(GENESIS, 2);
      await store.append(first);
      expect(await store.append(entriesOn(GENESIS, 1))).toBe('taken');
      expect(await store.append(entriesOn(first[0] ?? GENESIS, 3))).toBe('taken');
      expect(await drain(store)).toEqual(first);
    });

    it('lets exactly one of many simultaneous appends have a number', async () => {
      const { store } = await stores.open();
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => store.append(entriesOn(GENESIS, 2))),
      );
      expect(answers.filter((answer) => answer === 'appended')).toHaveLength(1);
      expect(await drain(store)).toHaveLength(2);
    });

    it('has no way to change or remove an entry', async () => {
      const { store } = await stores.open();
      expect(Object.keys(store).sort()).toEqual(['append', 'read']);
    });

    describe('with a municipality in it', () => {
      const open = async () => {
        const parts = await stores.open();
        const ledger = createOversightLedger({ ...parts, now: () => NOW });
        await parts.store.append(chainOn(GENESIS, aRoster(5), STAMP, hashOf));
        return { ...parts, ledger, another: () => createOversightLedger({ ...parts, now: () => NOW }) };
      };
      const tab = (personId: string) =>
        ({ kind: 'person', personId, isTenantAdministrator: false, surface: 'tab' }) as const;
      const submit = { type: 'SubmitDecision', content: aDecisionContent(), people: [] } as const;

      it('shows a process what another one wrote a moment ago', async () => {
        const { ledger, another } = await open();
        const other = another();
        await other.load();
        await ledger.execute(submit, tab(COORDINATOR));
        expect((await other.load()).decisions.has(DECISION)).toBe(true);
      });

      it('decides again when another process was first, and counts every vote once', async () => {
        const { ledger, another, store, snapshots } = await open();
        await ledger.execute(submit, tab(COORDINATOR));
        const voters = [CHAIR, member(1), member(2), member(3), member(4)];
        const processes = [ledger, another(), another()];
        await Promise.all(processes.map((one) => one.load()));
        const presses = voters.flatMap((voter) =>
          processes.map((process) => process.execute(aVote(), tab(voter))),
        );
        const answers = await Promise.all(presses);
        expect(answers.filter((answer) => answer.ok).length).toBeGreaterThanOrEqual(9);
        const decision = (await ledger.load()).decisions.get(DECISION);
        expect(decision).toMatchObject({ state: 'concluded', outcome: 'approved' });
        expect(decision?.votes.map((vote) => vote.personId)).toHaveLength(3);
        expect(new Set(decision?.votes.map((vote) => vote.personId)).size).toBe(3);
        expect(await verifyStored(store, [(await ledger.load()).head], snapshots)).toMatchObject({
          result: 'match',
        });
      });

      it('refuses only after it has seen the newest entries', async () => {
        const { ledger, another } = await open();
        const other = another();
        await other.load();
        await ledger.execute({ type: 'AddCourse', course: aCourse() }, tab(COORDINATOR));
        const logged = await other.execute(
          { type: 'LogCompletion', ...aParticipation({ personId: CHAIR }) },
          tab(COORDINATOR),
        );
        expect(logged.ok).toBe(true);
      });

      it('starts from a snapshot with the same state as from the first entry', async () => {
        const { ledger, another } = await open();
        await ledger.execute(submit, tab(COORDINATOR));
        await ledger.saveSnapshot(1);
        await ledger.execute(aVote(), tab(CHAIR));
        expect(snapshotText(await another().load())).toBe(snapshotText(await ledger.load()));
      });

      it('passes over a snapshot that is damaged or does not belong to this ledger', async () => {
        const { ledger, snapshots, another } = await open();
        const truth = snapshotText(await ledger.load());
        await snapshots.save(truth.replace('auditor', 'chair'));
        expect(snapshotText(await another().load())).toBe(truth);
        await snapshots.save(snapshotText({ ...emptyOversight(), head: { seq: 3, hash: 'f'.repeat(64) } }));
        expect(snapshotText(await another().load())).toBe(truth);
      });

      it('stops when the newest entry it has seen was rewritten or removed behind its back', async () => {
        const { ledger, tamper, store } = await open();
        const { head } = await ledger.load();
        const last = (await drain(store, head.seq))[0];
        if (last === undefined) throw new Error('Expected an entry');
        await tamper.replace({ ...last, hash: 'e'.repeat(64) });
        await expect(ledger.load()).rejects.toThrow(LedgerChanged);
        await tamper.remove(head.seq);
        await expect(ledger.load()).rejects.toThrow(LedgerChanged);
      });

      it('never verifies as a match with a snapshot that says something else than the entries', async () => {
        const { store, ledger, snapshots } = await open();
        const { head } = await ledger.load();
        await ledger.saveSnapshot(1);
        expect(await verifyStored(store, [head], snapshots)).toMatchObject({ result: 'match' });
        const forged = createOversightLedger({ store, snapshots, now: () => NOW });
        const state = await forged.load();
        const intruder = { ...recorded('p-intruder', 'chair'), at: NOW, by: COORDINATOR };
        await snapshots.save(snapshotText({ ...state, facts: [...state.facts, intruder] }));
        const falseSnapshot = { result: 'mismatch', firstBad: head.seq, reason: 'false-snapshot' };
        expect(await verifyStored(store, [head], snapshots)).toEqual(falseSnapshot);
      });

      it('never verifies as a match once an entry was changed, removed or spoilt, or the end cut off', async () => {
        const harm = async (how: (tamper: Tamper, entries: readonly LedgerEntry[]) => Promise<void>) => {
          const { store, ledger, tamper, snapshots } = await open();
          const anchor = { ...(await ledger.load()).head };
          const entries = (await drain(store)).filter((entry) => entry !== undefined);
          expect(await verifyStored(store, [anchor], snapshots)).toMatchObject({
            result: 'match',
            length: entries.length,
          });
          await how(tamper, entries);
          return verifyStored(store, [anchor], snapshots);
        };
        const third = (entries: readonly LedgerEntry[]) => {
          const entry = entries[2];
          if (entry === undefined) throw new Error('Expected three entries');
          return entry;
        };
        expect(
          await harm((tamper, entries) =>
            tamper.replace({ ...third(entries), at: '2026-11-02T09:00:00.001Z' }),
          ),
        ).toEqual({ result: 'mismatch', firstBad: 3, reason: 'wrong-hash' });
        expect(await harm((tamper) => tamper.remove(3))).toMatchObject({ result: 'mismatch', firstBad: 3 });
        expect(await harm((tamper) => tamper.spoil(3))).toEqual({
          result: 'notVerifiable',
          reason: 'unreadable-entry',
          at: 3,
        });
        expect(await harm((tamper, entries) => tamper.remove(entries.length))).toMatchObject({
          result: 'mismatch',
          reason: 'cut-tail',
        });
      });
    });
  });
}
