import { describe, expect, it } from '@jest/globals';
import { readRoster, ROSTER_LAYOUT } from '../../../../functions/imports/roster/read-roster';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import { createMemoryLedgerStore } from '../../../../functions/ledger/memory-ledger-store';
import { createOversightLedger, type Requester } from '../../../../functions/ledger/oversight-ledger';
import { enterRoster } from '../../../../functions/imports/roster/enter-roster';
import { judgeRoster } from '../../../../functions/imports/roster/judge-roster';
import { createPeopleTable } from '../../../../functions/storage/people-table';
import { bytesOf, valueOf } from '../../../support/files';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { COORDINATOR, recorded } from '../../../support/people';
import { sha256Of } from '../../../support/sha256-of';
import { openStorage } from '../../../support/storage';

const requester = {
  kind: 'person',
  personId: COORDINATOR,
  isTenantAdministrator: false,
  surface: 'tab',
} as const satisfies Requester;
const MAIL = 'anna@eksempel.dk';
/** The account that the tenant has by a sign-in name; all of them have Anna's mail. */
const ACCOUNTS = new Map([
  ['gammel@eksempel.dk', 'o-gammel'],
  ['ny@eksempel.dk', 'o-ny'],
  ['nyest@eksempel.dk', 'o-nyest'],
]);

describe('A roster list with several accounts of one person', () => {
  /** Anna is known by her old account. What is written of the lines of a list, each answered as `said`. */
  async function written(lines: readonly string[], said: 'same' | 'new') {
    const directory = createPeopleTable(await openStorage());
    const anna = await directory.enter({ objectId: 'o-gammel', name: 'Anna', title: '', mail: MAIL });
    const { entries } = aLedgerOf(recorded(COORDINATOR, 'coordinator'));
    const ledger = createOversightLedger({
      store: createMemoryLedgerStore(entries),
      snapshots: { load: () => Promise.resolve(undefined), save: () => Promise.resolve() },
      now: () => NOW,
    });
    const rows = valueOf(
      await readTableHere(bytesOf(['Navn;Titel;Mail;Rolle;Fra', ...lines].join('\n')), ROSTER_LAYOUT),
    );
    const findUser = (mail: string) => {
      const objectId = ACCOUNTS.get(mail);
      return Promise.resolve(objectId === undefined ? undefined : { objectId, mail: MAIL });
    };
    const lineNumbers = lines.map((_, index) => index + 2);
    const choice = said === 'same' ? anna.personId : said;
    const answers = {
      choices: Object.fromEntries(lineNumbers.map((line) => [String(line), choice])),
      renames: new Set(lineNumbers),
    };
    const judged = await judgeRoster({ directory, findUser }, valueOf(readRoster(rows)).people, {
      state: await ledger.load(),
      said: answers,
      language: 'da',
      now: NOW,
      hashOf: sha256Of,
      actor: { kind: 'person', personId: COORDINATOR, isTenantAdministrator: false, roles: ['coordinator'] },
    });
    const done = await enterRoster({ directory, ledger }, judged, { said: answers, requester });
    const people = [...(await directory.all()).values()];
    const names = new Map(people.map(({ personId, name }) => [personId, name]));
    return {
      fates: done.map(({ fate }) => (fate.kind === 'rejected' ? fate.refusal.code : fate.kind)),
      people: people.map(({ name, objectId }) => `${name} ${objectId}`),
      joined: entries.flatMap(({ type, data }) =>
        type === 'GroupJoined' ? [`${names.get(data.personId) ?? ''} ${data.group}`] : [],
      ),
    };
  }

  it('leaves one person with one new account, and says which line gave it', async () => {
    const lines = ['Anna;;ny@eksempel.dk;leder;01-10-2026', 'Anna;;nyest@eksempel.dk;specialist;01-10-2026'];
    expect(await written(lines, 'same')).toEqual({
      fates: ['new', 'mail-twice-in-list'],
      people: ['Anna o-ny'],
      joined: ['Anna leaders'],
    });
  });

  it('renames who was moved by an earlier line, and enters nobody by the account that was left', async () => {
    const lines = [
      'Anna;;ny@eksempel.dk;leder;01-10-2026',
      'Anna Holm;;gammel@eksempel.dk;specialist;01-10-2026',
    ];
    const { people, joined } = await written(lines, 'same');
    expect(people).toEqual(['Anna Holm o-ny']);
    expect(joined).toEqual(['Anna Holm leaders', 'Anna Holm specialists']);
  });

  it('enters one new person for one that is somebody else, and the others wait', async () => {
    const lines = ['Bo;;ny@eksempel.dk;leder;01-10-2026', 'Bo;;nyest@eksempel.dk;leder;01-10-2026'];
    const { fates, people } = await written(lines, 'new');
    expect(fates).toEqual(['new', 'mail-twice-in-list']);
    expect(people.sort()).toEqual(['Anna o-gammel', 'Bo o-ny']);
  });
});
