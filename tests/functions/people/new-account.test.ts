import { describe, expect, it } from '@jest/globals';
import { danishDate } from '../../../domain/calendar/danish-time';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger, type Requester } from '../../../functions/ledger/oversight-ledger';
import { differences } from '../../../functions/people/group-differences';
import { otherAccountsIn } from '../../../functions/people/other-accounts';
import { carryOutAccounts } from '../../../functions/people/carry-out-accounts';
import { tellApart } from '../../../functions/people/tell-apart';
import { knownIn, whoIs, type SettledAccount } from '../../../functions/people/who-is';
import { createPeopleTable } from '../../../functions/storage/people-table';
import { submitted } from '../../support/builders';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, COORDINATOR, recorded } from '../../support/people';
import { openStorage } from '../../support/storage';

const as = (personId: string): Requester => ({
  kind: 'person',
  personId,
  isTenantAdministrator: false,
  surface: 'tab',
});
const MAIL = 'anna@eksempel.dk';

describe('a new account that a coordinator says is a member’s', () => {
  /** Anna sits in the body with the account o-anna; somebody else has got o-ny, with her mail. */
  async function aBody() {
    const directory = createPeopleTable(await openStorage());
    const anna = await directory.enter({ objectId: 'o-anna', name: 'Anna', title: 'Direktør', mail: MAIL });
    const { personId } = anna;
    const { entries } = aLedgerOf(
      recorded(COORDINATOR, 'coordinator'),
      recorded(CHAIR, 'chair'),
      recorded(personId, 'member'),
      submitted(),
    );
    const store = createMemoryLedgerStore(entries);
    const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
    const ledger = createOversightLedger({ store, snapshots, now: () => NOW });
    const parts = { directory, ledger };
    const say = async (said: string, objectId = 'o-ny') => {
      const known = knownIn(await directory.all());
      const who = whoIs({ objectId }, [MAIL], { known, said }) as SettledAccount;
      return tellApart(parts, who, { objectId, requester: as(COORDINATOR) });
    };
    const press = (type: 'ConfirmChange' | 'DeclineChange' | 'WithdrawChange', changeId = 'C-001') =>
      ledger.execute({ type, changeId }, as(type === 'WithdrawChange' ? COORDINATOR : CHAIR));
    const proposedIn = async (...objectIds: readonly string[]) => {
      const people = await directory.all();
      const { access, changes } = await ledger.load();
      const group = objectIds.map((objectId) => ({
        objectId,
        name: 'Anna',
        mail: MAIL,
        title: 'Direktør',
      }));
      return differences(group, {
        access,
        changes,
        audience: 'managementBody',
        on: danishDate(NOW),
        byObjectId: knownIn(people).byObjectId,
        otherAccounts: otherAccountsIn(people.values()),
      }).map(({ change, objectId }) => `${change} ${objectId}`);
    };
    const ownerOf = async (objectId: string) => (await directory.findByObjectId(objectId))?.personId;
    return { personId, entries, parts, say, press, proposedIn, ownerOf };
  }

  it('has no seat before a member has pressed, whatever the coordinator does', async () => {
    const { personId, entries, parts, say, press, ownerOf } = await aBody();
    expect(await say(personId)).toMatchObject({ ok: true, value: { awaits: 'C-001' } });
    // Saying it again asks nobody twice, and it cannot be made somebody else's meanwhile.
    expect(await say(personId)).toMatchObject({ ok: true, value: { awaits: 'C-001' } });
    expect(await say('new')).toMatchObject({ ok: false });
    const own = await parts.ledger.execute({ type: 'ConfirmChange', changeId: 'C-001' }, as(COORDINATOR));
    expect(own.ok).toBe(false);
    await carryOutAccounts(parts);
    expect([await ownerOf('o-ny'), await ownerOf('o-anna')]).toEqual([undefined, personId]);
    expect(entries.filter(({ type }) => type === 'ChangeProposed')).toHaveLength(1);
    // What the account is called stays in the directory.
    expect(JSON.stringify(entries)).not.toMatch(/o-ny|o-anna|eksempel/);
    await press('ConfirmChange');
    for (let times = 0; times < 2; times += 1) await carryOutAccounts(parts);
    expect([await ownerOf('o-ny'), await ownerOf('o-anna')]).toEqual([personId, undefined]);
  });

  it.each(['DeclineChange', 'WithdrawChange'] as const)('has none after %s', async (type) => {
    const { personId, parts, say, press, proposedIn, ownerOf } = await aBody();
    await say(personId);
    await press(type);
    await carryOutAccounts(parts);
    expect([await ownerOf('o-ny'), await ownerOf('o-anna')]).toEqual([undefined, personId]);
    // Both stay in the Entra group: the other one is not proposed again and again.
    expect(await proposedIn('o-anna', 'o-ny')).toEqual([]);
    // If it is somebody else's after all, they are entered by hand.
    expect(await say('new')).toEqual({ ok: true, value: { person: undefined, awaits: null } });
  });

  it('is proposed once: not while it awaits the body, and the old one not when it has been moved', async () => {
    const { personId, parts, say, press, proposedIn } = await aBody();
    expect(await proposedIn('o-anna', 'o-ny')).toEqual(['joined o-ny']);
    await say(personId);
    expect(await proposedIn('o-anna', 'o-ny')).toEqual([]);
    await press('ConfirmChange');
    await carryOutAccounts(parts);
    expect(await proposedIn('o-anna', 'o-ny')).toEqual([]);
    expect(await proposedIn('o-anna')).toEqual([`left o-ny`]);
  });

  it('can be the old one again, which the body confirms too', async () => {
    const { personId, parts, say, press, ownerOf } = await aBody();
    await say(personId);
    await press('ConfirmChange');
    await carryOutAccounts(parts);
    expect(await say(personId, 'o-anna')).toMatchObject({ ok: true, value: { awaits: 'C-002' } });
    await carryOutAccounts(parts);
    expect(await ownerOf('o-ny')).toBe(personId);
    await press('ConfirmChange', 'C-002');
    await carryOutAccounts(parts);
    expect([await ownerOf('o-ny'), await ownerOf('o-anna')]).toEqual([undefined, personId]);
  });
});
