import { describe, expect, it } from '@jest/globals';
import { readRoster, ROSTER_LAYOUT } from '../../../../functions/imports/roster/read-roster';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import type { DirectoryPerson } from '../../../../functions/people/directory';
import { judgeRoster } from '../../../../functions/imports/roster/judge-roster';
import { bytesOf, valueOf } from '../../../support/files';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { aPerson } from '../../../support/participant-lists';
import { ADMINISTRATOR, aRoster } from '../../../support/people';
import { sha256Of } from '../../../support/sha256-of';

/** What the tenant knows: sign-in names and mails, and the account and mail behind each. */
const ACCOUNTS = new Map([
  ['mette.holm@eksempel.dk', { objectId: 'o-mette', mail: 'mette@eksempel.dk' }],
  ['mho@eksempel.dk', { objectId: 'o-mho', mail: 'Mette@Eksempel.dk' }],
  ['mette@eksempel.dk', { objectId: 'o-mette', mail: 'mette@eksempel.dk' }],
  ['adm.mette@eksempel.dk', { objectId: 'o-adm', mail: 'mette@eksempel.dk' }],
  ['lars@eksempel.dk', { objectId: 'o-lars', mail: 'lars@eksempel.dk' }],
]);
const { state } = aLedgerOf(...aRoster(3));

/** What becomes of each row, and the line of the row with which it is compared. */
async function fates(
  rows: readonly string[],
  known: readonly DirectoryPerson[] = [],
  choices: Readonly<Record<string, string>> = {},
) {
  const text = ['Navn;Titel;Mail;Rolle;Fra', ...rows].join('\n');
  const { people } = valueOf(readRoster(valueOf(await readTableHere(bytesOf(text), ROSTER_LAYOUT))));
  const tenant = {
    directory: { all: () => Promise.resolve(new Map(known.map((one) => [one.personId, one]))) },
    findUser: (mail: string) => Promise.resolve(ACCOUNTS.get(mail)),
  };
  const judged = await judgeRoster(tenant, people, {
    state,
    language: 'da',
    now: NOW,
    hashOf: sha256Of,
    said: { choices, renames: new Set() },
    actor: {
      kind: 'person',
      personId: ADMINISTRATOR,
      isTenantAdministrator: false,
      roles: ['administrator'],
    },
  });
  return judged.map(({ fate, entry }) => ({
    fate: fate.kind,
    isEntered: entry !== undefined,
    ...(fate.kind === 'rejected' ? { refusal: fate.refusal } : {}),
  }));
}

const row = (mail: string, as = 'leder', from = '01-10-2026') => `Mette Holm;Direktør;${mail};${as};${from}`;
const ENTERED = { fate: 'new', isEntered: true };
const waitsFor = (line: number) => ({
  fate: 'rejected',
  isEntered: false,
  refusal: { code: 'mail-twice-in-list', value: expect.stringMatching(/^mette@/i), line },
});

describe('Two rows of one roster list whose accounts have one mail', () => {
  it('are never two people: the first is entered, and the others wait to be asked about', async () => {
    expect(
      await fates([row('mette.holm@eksempel.dk'), row('mho@eksempel.dk'), row('adm.mette@eksempel.dk')]),
    ).toEqual([ENTERED, waitsFor(2), waitsFor(2)]);
  });

  it('whatever each is entered as, and in whatever order', async () => {
    expect(await fates([row('mho@eksempel.dk', 'medarbejder'), row('mette@eksempel.dk', 'leder')])).toEqual([
      ENTERED,
      waitsFor(2),
    ]);
    expect(await fates([row('mette@eksempel.dk'), row('mho@eksempel.dk')])).toEqual([ENTERED, waitsFor(2)]);
  });

  it('are asked about when the first is there', async () => {
    const mette = { ...aPerson('p-1', 'Mette Holm', 'mette@eksempel.dk'), objectId: 'o-mette' };
    const rows = [row('mette.holm@eksempel.dk', 'specialist'), row('mho@eksempel.dk')];
    expect(await fates(rows, [mette])).toEqual([ENTERED, { fate: 'choose', isEntered: false }]);
    expect(await fates(rows, [mette], { '3': 'new' })).toEqual([ENTERED, ENTERED]);
  });

  it('never give one person two accounts, whatever is answered of each: the second waits for the first', async () => {
    const mette = aPerson('p-1', 'Mette Holm', 'mette@eksempel.dk');
    const rows = [row('mette.holm@eksempel.dk'), row('mho@eksempel.dk'), row('adm.mette@eksempel.dk')];
    for (const first of ['p-1', 'new'])
      for (const other of ['p-1', 'new']) {
        const [moved, ...others] = await fates(rows, [mette], { '2': first, '3': other, '4': other });
        expect([first, moved]).toEqual([first, ENTERED]);
        expect([first, other, others]).toEqual([first, other, [waitsFor(2), waitsFor(2)]]);
      }
    // Who is known by now is compared as ever.
    const known = { ...mette, objectId: 'o-mette' };
    expect(
      (await fates(rows, [known], { '3': 'p-1', '4': 'p-1' })).map(({ isEntered }) => isEntered),
    ).toEqual([true, true, false]);
  });

  it('an account that is refused holds up no other', async () => {
    const [refused, other] = await fates([
      row('mette.holm@eksempel.dk', 'leder', '01-01-1990'),
      row('mho@eksempel.dk'),
    ]);
    expect(refused).toMatchObject({ fate: 'rejected', isEntered: false });
    expect(other).toEqual(ENTERED);
  });

  it('one account by its sign-in name and by its mail is one person, and other people are not held up', async () => {
    expect(
      await fates([
        row('mette.holm@eksempel.dk'),
        row('mette@eksempel.dk', 'specialist'),
        'Lars Østergaard;;lars@eksempel.dk;leder;01-10-2026',
      ]),
    ).toEqual([ENTERED, ENTERED, ENTERED]);
  });
});
