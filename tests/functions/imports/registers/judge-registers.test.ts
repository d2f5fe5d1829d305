import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../../domain/event';
import { registerFate } from '../../../../functions/imports/registers/changed-fields';
import { judgeSuppliers, SUPPLIER_LAYOUT } from '../../../../functions/imports/registers/judge-suppliers';
import { judgeSystems, SYSTEM_LAYOUT } from '../../../../functions/imports/registers/judge-systems';
import { createOwnerNamed } from '../../../../functions/imports/registers/owner-named';
import { registerLayout } from '../../../../functions/imports/registers/alias-reader';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import { suppliersSheet, systemsSheet } from '../../../../functions/documents/register/register-sheets';
import { atOnce } from '../../../support/at-once';
import { bytesOf, valueOf } from '../../../support/files';
import { NOW } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { CHAIR, OUTSIDER, aRoster, member } from '../../../support/people';
import { aSupplier, aSystem } from '../../../support/register-facts';
import { SUPPLIER, SYSTEM } from '../../../tab/support/register-fixtures';

const person = (personId: string, name: string, mail: string) => ({
  personId,
  name,
  mail,
  title: '',
  objectId: personId,
  teamsUserId: null,
});
const PEOPLE = [
  person(CHAIR, 'Mette Holm', 'mette@eksempel.dk'),
  person(member(1), 'Lars Østergaard', 'lars@eksempel.dk'),
  person(OUTSIDER, 'Ude Fra', 'ude@eksempel.dk'),
];
const supplier: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } };
const system: LedgerEvent = {
  type: 'SystemSet',
  data: { systemId: 'S-001', ...aSystem({ kitosId: 'a-1' }) },
};

async function judge(kind: 'suppliers' | 'systems', lines: readonly string[], ...history: LedgerEvent[]) {
  const { state } = aLedgerOf(...aRoster(), ...history);
  const ownerNamed = atOnce(createOwnerNamed(PEOPLE, state.access));
  const judging = { state, now: NOW, language: 'da', ownerNamed, fileName: 'kitos.csv' } as const;
  const bytes = bytesOf(lines.join('\r\n'));
  const judged =
    kind === 'suppliers'
      ? atOnce(judgeSuppliers(valueOf(await readTableHere(bytes, SUPPLIER_LAYOUT)), judging))
      : atOnce(judgeSystems(valueOf(await readTableHere(bytes, SYSTEM_LAYOUT)), judging));
  if (!judged.ok) return { refused: judged.refusal, fates: [], asked: [], ignored: [] };
  const { ignored, asked } = judged.value;
  const fates = judged.value.judged.map(({ fate }) =>
    fate.kind === 'rejected' ? fate.refusal.code : 'note' in fate ? `${fate.kind}: ${fate.note}` : fate.kind,
  );
  return { fates, asked, ignored: [...ignored] };
}

describe('A list of suppliers', () => {
  it('lists what is new, changes only what differs, and leaves what it does not say', async () => {
    const { fates, asked, ignored } = await judge(
      'suppliers',
      [
        'Leverandørnavn;CVR nr;Ydelse;Tilsyn føres af;Ansvarlig bruger;Postnr',
        'Nordlys Drift;DK 12345678;;;;8000',
        'Fjord Data;87654321;Hosting;dbs;lars@eksempel.dk;9000',
        'Havn IT;;Netværk;Kommunen selv;Bo Ukendt;',
      ],
      supplier,
    );
    expect(fates).toEqual([
      'replaces: Rettes: Navn.',
      'new',
      'new: »Bo Ukendt« er ikke i appen. Den ansvarlige bliver ikke registreret.',
    ]);
    expect(ignored).toEqual(['Postnr']);
    expect(asked).toMatchObject([
      { supplierId: 'L-001', supplier: { ...aSupplier(), name: 'Nordlys Drift' } },
      { supplierId: null, supplier: { supervisedBy: 'DBS', ownerId: member(1) } },
      { supplierId: null, supplier: { cvr: null, supervisedBy: 'own', ownerId: null } },
    ]);
  });

  it('changes nothing by a list that says what is so, and lists a supplier of two rows once', async () => {
    const header = 'Navn;CVR';
    expect((await judge('suppliers', [header, 'Nordlys Drift A/S;12345678'], supplier)).asked).toEqual([]);
    const twice = await judge('suppliers', [header, 'Ny;11112222', 'Ny;11112222']);
    expect(twice.fates).toEqual(['new', 'alreadyThere']);
    expect(twice.asked).toHaveLength(1);
  });

  it.each([
    ['Navn;CVR', 'Ny;123', 'cvr-invalid'],
    ['Navn;CVR', ';12345678', 'text-missing'],
    ['Navn;Hvem fører tilsyn', 'Ny;Rigsrevisionen', 'body-invalid'],
    ['Navn;Næste tilsyn', 'Ny;snart', 'date-invalid'],
    ['Navn;Næste tilsyn', 'Ny;1-1-2062', 'date-too-far'],
  ])('refuses what cannot be so under %s: %s', async (header, row, code) => {
    expect((await judge('suppliers', [header, row])).fates).toEqual([code]);
  });

  it('does not bring back what is out of use, and needs a column with names', async () => {
    const retired: LedgerEvent = { type: 'SupplierRetired', data: { supplierId: 'L-001', reason: 'Ophørt' } };
    const rows = ['Navn;CVR', 'Nordlys Drift A/S;12345678'];
    expect((await judge('suppliers', rows, supplier, retired)).fates).toEqual(['not-in-use']);
    expect((await judge('suppliers', ['CVR;Ydelse', '12345678;Drift'])).refused).toMatchObject({
      code: 'columns-missing',
    });
  });
});

describe('A list of systems', () => {
  it('reads what KITOS calls things: what it leaves undecided is not assessed, and what is unknown stays a text', async () => {
    const { fates, asked } = await judge(
      'systems',
      [
        'IT-system;KITOS UUID;Samfundskritisk;Forretningskritisk;Hosting;Systemejer;Leverandør;riskAssessmentResult;riskAssessmentConductedDate',
        'Omsorgsjournalen;a-1;Ja;Ja;den fælles it-driftsenhed;;Nordlys Drift A/S;High;1-10-2026',
        'Vandværk;a-2;Nej;Ja;OnPremise;Mette Holm;Ukendt ApS;Undecided;',
        'Bibliotek;a-3;Nej;Nej;External;;;Low;',
        'Nyt;a-4;Nej;DontKnow;;;;;',
      ],
      supplier,
      system,
    );
    expect(fates).toEqual([
      'replaces: Rettes: Leverandør og Resultat.',
      'new: »Ukendt ApS« står ikke på listen over leverandører.',
      'new: Risikoresultatet har ingen dato og bliver ikke registreret.',
      'new',
    ]);
    expect(asked).toMatchObject([
      {
        systemId: 'S-001',
        system: { ...aSystem({ kitosId: 'a-1' }), supplierId: 'L-001' },
        risk: { result: 'High', source: 'Filen »kitos.csv«', on: '2026-10-01' },
      },
      {
        systemId: null,
        system: { criticality: 'task', performer: null, performerName: 'OnPremise', ownerId: CHAIR },
        risk: null,
      },
      { system: { criticality: 'neither' }, risk: null },
      { system: { criticality: 'notAssessed' } },
    ]);
  });

  it('knows a system by its name where only one of the two has an id, and tells two ids apart', async () => {
    const header = 'System;UUID';
    const named: LedgerEvent = { type: 'SystemSet', data: { systemId: 'S-001', ...aSystem() } };
    const known = await judge('systems', [header, 'omsorgsjournalen;b-7'], named);
    expect(known.asked).toMatchObject([{ systemId: 'S-001', system: { kitosId: 'b-7' } }]);
    const other = await judge('systems', [header, 'Omsorgsjournalen;b-7'], system);
    expect(other.asked).toMatchObject([{ systemId: null }]);
  });

  it.each([
    ['Kritisk;Ja', 'society'],
    ['Kritisk;Nej', 'task'],
    ['Ikke kritisk;Ja', 'society'],
    ['Ikke kritisk;Nej', 'neither'],
    ['CRITICAL;', 'task'],
    ['NON_CRITICAL;Nej', 'neither'],
    // What is silent about society settles nothing.
    ['NON_CRITICAL;', 'notAssessed'],
    [';Nej', 'notAssessed'],
    [';', 'notAssessed'],
  ])(
    'reads the grid of OS2compliance, where two columns say how critical it is: %s',
    async (said, expected) => {
      const header =
        'Navn;Leverandør;Aktiv/Inaktiv;Type;Systemejer;Opdateret;Risikovurdering;Status;Kritikalitet;Samfundskritisk';
      const { asked, fates, ignored } = await judge(
        'systems',
        [header, `Nyt;Nordlys Drift A/S;Ja;It-system;;03/11-2026;Gul;I gang;${said}`],
        supplier,
      );
      expect(fates).toEqual(['new']);
      expect(asked).toMatchObject([{ system: { criticality: expected, supplierId: 'L-001' }, risk: null }]);
      expect(ignored).toEqual(['Type', 'Opdateret', 'Risikovurdering', 'Status']);
    },
  );

  it.each(['Navn;Kritikalitet', 'Navn;Samfundskritisk'])(
    'says which word it does not understand, and takes it neither for an answer nor in the place of one: %s',
    async (header) => {
      const { fates, asked } = await judge('systems', [header, 'Ny;Måske', 'Omsorgsjournalen;Måske'], system);
      expect(fates).toEqual([
        'new: »Måske« er ikke et svar, som appen kender. Det bliver ikke registreret.',
        'alreadyThere',
      ]);
      expect(asked).toMatchObject([{ systemId: null, system: { criticality: 'notAssessed' } }]);
    },
  );

  it('lists nothing that is not in use, and takes nothing out of use by itself', async () => {
    const rows = ['Navn;Aktiv', 'Gammelt arkiv;Nej', 'Omsorgsjournalen;Nej', 'Nyt;Ja'];
    const { fates, asked } = await judge('systems', rows, system);
    expect(fates).toEqual([
      'empty: Inaktivt i filen og ikke på kommunens liste.',
      'empty: Inaktivt i filen og i brug på kommunens liste. Læs filen under Datakilder for at få forslag om at tage det ud af brug.',
      'new',
    ]);
    expect(asked).toMatchObject([{ system: { name: 'Nyt' } }]);
  });

  it('is found under the line where its columns are best known', () => {
    expect(registerLayout({ name: ['Navn', 'Name'], cvr: ['CVR'] }).known(['x', 'name', 'cvr'])).toBe(2);
    expect(registerFate([], ['noget'], 'da')).toEqual({ kind: 'alreadyThere' });
  });
});

describe('The lists as files', () => {
  it.each(['da', 'en'] as const)(
    'can be taken in again, in %s, and then change nothing',
    async (language) => {
      const csvOf = ({ columns, rows }: ReturnType<typeof suppliersSheet>) => [
        columns.join(';'),
        ...rows.map((row) =>
          row
            .map((cell) =>
              cell.kind === 'text'
                ? `"${cell.text}"`
                : cell.kind === 'day'
                  ? (cell.day ?? '')
                  : String(cell.number),
            )
            .join(';'),
        ),
      ];
      const suppliers = csvOf(suppliersSheet([{ ...SUPPLIER, owner: null }], language));
      const text = aSupplier({ name: SUPPLIER.name, cvr: SUPPLIER.cvr, supervisedBy: 'DBS', contracts: SUPPLIER.contracts }); // prettier-ignore
      const known: LedgerEvent = { type: 'SupplierSet', data: { supplierId: 'L-001', ...text } };
      expect((await judge('suppliers', suppliers, known)).fates).toEqual(['alreadyThere']);
      const systems = csvOf(systemsSheet([{ ...SYSTEM, owner: null }], language));
      const history: LedgerEvent[] = [
        known,
        {
          type: 'SystemSet',
          data: { systemId: 'S-001', ...aSystem({ kitosId: 'a7c1', supplierId: 'L-001' }) },
        },
        { type: 'SystemRiskRecorded', data: { systemId: 'S-001', ...SYSTEM.risk! } },
      ];
      expect((await judge('systems', systems, ...history)).fates).toEqual(['alreadyThere']);
    },
  );
});
