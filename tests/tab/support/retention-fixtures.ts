import { erasureAccount, retention } from '../../../contracts/training/retention';
import { erasureSentences } from '../../../functions/people/erasure-words';

const AT = '2026-11-21T09:30:00.000Z';
const JYTTE = { personId: 'p-7k2m9', name: 'Jytte Krag', title: 'Direktør for teknik og miljø' };
const REMAINS = {
  completions: 4,
  decisions: 2,
  participantLists: 1,
  otherLists: 0,
  sharedFiles: 0,
  links: 1,
  runningImports: 0,
};

export const RETENTION = retention.parse({
  on: '2026-11-21',
  hasPeriods: true,
  policy: {
    from: '2026-01-01',
    caseNumber: '25/019003',
    months: { managementBody: 60, politicians: null, leaders: 24, specialists: null, employees: 12 },
  },
  erasable: [
    {
      person: JYTTE,
      leftOn: '2021-10-31',
      since: '2026-10-31',
      left: [{ audience: 'managementBody', to: '2021-10-31', months: 60 }],
    },
    {
      person: { personId: 'p-3c8d1', name: 'Bent Aagaard', title: 'Afdelingsleder' },
      leftOn: '2025-06-30',
      since: '2026-06-30',
      left: [
        { audience: 'leaders', to: '2024-05-31', months: 24 },
        { audience: 'employees', to: '2025-06-30', months: 12 },
      ],
    },
  ],
  held: [
    {
      person: { personId: 'p-9f4q2', name: 'Ulla Brandt', title: 'Centerchef' },
      reason: 'Personalesag 26/040404',
    },
  ],
  erased: [{ personId: 'p-1a2b3', at: '2026-09-02T08:00:00.000Z' }],
});

/** The account of one person, with the sentences that the server makes of it. */
const account = (parts: object, done = false) => {
  const plan = {
    person: JYTTE,
    erasedAt: null,
    hold: null,
    refusal: null,
    removed: { directoryRow: true, certificates: 3, participantLists: 0, imports: 1, drafts: 0 },
    remains: REMAINS,
    ...parts,
  };
  return erasureAccount.parse({ ...plan, sentences: erasureSentences({ ...plan, done }, 'da') });
};

export const PLAN = account({});
export const HELD = account({
  hold: 'Personalesag 26/040404',
  refusal: {
    code: 'person-held',
    sentence: 'Oplysningerne om personen er omfattet af slettestop. Ophæv slettestoppet, og prøv igen.',
  },
});
export const RECEIPT = account({ person: { ...JYTTE, name: null, title: null }, erasedAt: AT }, true);
/** The same read again later: nothing more to remove. */
export const ERASED = account({
  person: { ...JYTTE, name: null, title: null },
  erasedAt: AT,
  removed: { directoryRow: false, certificates: 0, participantLists: 0, imports: 0, drafts: 0 },
});
