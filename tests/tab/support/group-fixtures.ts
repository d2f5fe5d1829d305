import { getGroupLinks, getProposals } from '../../../contracts/access/group-sync';
import { getGroupMembers, getGroups, getLeaves } from '../../../contracts/access/groups';
import { findPeople } from '../../../contracts/access/people';
import { ROSTER } from './fixtures';
import { PEOPLE, viewOf } from './people-fixtures';

const [mette, lars, kirsten] = ROSTER.entries.map(({ person }) => person);
const AT = '2026-11-20T13:35:00.000Z';

export const GROUPS = getGroups.answer.parse({
  on: '2026-11-21',
  groups: [
    { audience: 'managementBody', members: 3 },
    { audience: 'politicians', members: 0 },
    { audience: 'leaders', members: 2 },
    { audience: 'specialists', members: 0 },
    { audience: 'employees', members: 39_412 },
  ],
});

export const MEMBERS = getGroupMembers.answer.parse({
  on: '2026-11-21',
  total: 2,
  members: [lars, kirsten].map((person) => ({
    person,
    mail: 'x@eksempel.dk',
    from: '2026-08-01',
    to: null,
    leaves: [],
  })),
});

export const LEAVES = getLeaves.answer.parse({
  on: '2026-11-21',
  leaves: [{ person: kirsten, from: '2026-10-01', to: '2027-01-31' }],
});

export const LINKS = getGroupLinks.answer.parse({
  links: [
    {
      audience: 'leaders',
      groupId: '5c1e2a3b-8f00-4c2d-9a1e-0123456789ab',
      linkedBy: mette,
      linkedAt: AT,
      readAt: AT,
      people: 214,
      groups: 2,
      others: 1,
      problem: null,
      open: 3,
      dismissed: 1,
    },
    {
      audience: 'employees',
      groupId: '5c1e2a3b-8f00-4c2d-9a1e-0123456789ac',
      linkedBy: mette,
      linkedAt: AT,
      readAt: null,
      people: null,
      groups: 0,
      others: 0,
      problem: 'notAllowed',
      open: 0,
      dismissed: 0,
    },
  ],
});

export const PROPOSALS = getProposals.answer.parse({
  total: 3,
  joined: 1,
  asOf: AT,
  proposals: [
    {
      objectId: 'o-ny',
      shown: 'a1',
      change: 'joined',
      known: null,
      entra: { name: 'Signe Krogh', mail: 'signe.krogh@eksempel.dk', title: 'Centerchef' },
      foundAt: AT,
      dismissed: false,
      pending: [],
    },
    {
      objectId: 'o-lars',
      shown: 'b2',
      change: 'left',
      known: { person: lars, mail: 'lars@eksempel.dk' },
      entra: null,
      foundAt: AT,
      dismissed: false,
      pending: [
        {
          kind: 'answer',
          decisionId: 'D-2026-002',
          title: 'Nedbrud hos omsorgssystemets driftsleverandør',
          dueOn: '2026-12-05',
        },
        { kind: 'verification', courses: 2 },
      ],
    },
    {
      objectId: 'o-kirsten',
      shown: 'c3',
      change: 'renamed',
      known: { person: kirsten, mail: 'kirsten@eksempel.dk' },
      entra: { name: 'Kirsten Bæk Holm', mail: 'kirsten@eksempel.dk', title: null },
      foundAt: AT,
      dismissed: false,
      pending: [],
    },
  ],
});

/** As many as a municipality has, of whom the directory's own are the first. */
const DIRECTORY = [
  ...PEOPLE.map(viewOf),
  ...Array.from({ length: 40_000 }, (_, index) => ({
    personId: `e-${String(index)}`,
    name: `Ansat ${String(index)}`,
    title: 'Sagsbehandler',
  })),
];

/** What the server finds for a query; the body is the first five people. */
export const found = (query: URLSearchParams) => {
  const search = (query.get('search') ?? '').toLowerCase();
  const among = query.get('audience') === 'managementBody' ? DIRECTORY.slice(0, 5) : DIRECTORY;
  const people = among.filter(({ name }) => name.toLowerCase().includes(search));
  return findPeople.answer.parse({ people: people.slice(0, 100), total: people.length });
};
