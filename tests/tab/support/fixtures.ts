import { importStatus, participantPreview } from '../../../contracts/imports/imports';
import type * as z from 'zod/mini';
import { abilitiesOf } from '../../../domain/access/abilities';
import type { Role } from '../../../domain/access/role';
import { getFirstRun } from '../../../contracts/first-run/first-run';
import { listDeliveries } from '../../../contracts/delivery/deliveries';
import { ledgerEntry, ledgerPage } from '../../../contracts/ledger/ledger';
import { getRoster } from '../../../contracts/access/roster';
import { health, me } from '../../../contracts/session';
import { hash, PEOPLE, viewOf } from './people-fixtures';

/** Answers as the server would give them, each parsed by its contract so that they cannot drift from it. */

const AT = '2026-11-21T08:15:00.000Z';

const [chair, , kirsten, , , , camilla] = PEOPLE.map(viewOf);

/** The person with a role who is signed in. */
export function meAs(role: Role): z.infer<typeof me> {
  const person = PEOPLE.find((one) => one.role === role);
  return me.parse({
    person: person ? viewOf(person) : { personId: 'p-99', name: 'Ada Admin', title: null },
    roles: [role],
    abilities: abilitiesOf([role]),
    municipality: 'Eksempel Kommune',
    today: '2026-11-21',
  });
}

export const ROSTER = getRoster.answer.parse({
  on: '2026-11-21',
  hasBegun: true,
  entries: PEOPLE.filter(({ role }) => role !== 'deputy').map((person, index) => ({
    person: viewOf(person),
    mail: `person${String(index)}@eksempel.dk`,
    reachable: index !== 4,
    memberships: [{ role: person.role, from: '2025-07-01', to: index === 5 ? '2026-12-31' : null }],
  })),
});

const decision = (id: string, title: string) => ({
  text: `${id} »${title}«`,
  to: { kind: 'decision', id },
});
const about = (one: { personId: string; name: string } | undefined) => ({
  text: one?.name ?? '',
  to: { kind: 'person', id: one?.personId ?? '' },
});
const RISK = decision('D-2026-002', 'Risiko for nedbrud i omsorgssystemet uden afprøvet nødplan');
const NOVEMBER = { text: 'november 2026', to: { kind: 'month', id: '2026-11' } };

export const LEDGER = ledgerPage.parse({
  head: { seq: 41, hash: hash('4f').slice(0, 64) },
  count: 41,
  lines: [
    ['ReportNoted', 'teams', [about(chair), ' tog månedsstatus for ', NOVEMBER, ' til efterretning.']],
    ['ReportIssued', 'clock', ['Appen udsendte månedsstatus for ', NOVEMBER, '.']],
    ['GroupLinked', 'tab', [about(camilla), ' lod gruppen Ledere følge en gruppe i Entra ID.']],
    ['VoteCast', 'tab', [about(kirsten), ' svarede »Godkend« i ', RISK, '.']],
    ['VoteCast', 'teams', [about(chair), ' svarede »Godkend« i ', RISK, '.']],
    ['DecisionRevised', 'tab', [about(camilla), ' forelagde ', RISK, ' i en ny udgave (udgave 2).']],
    ['AnnexRead', 'tab', [about(chair), ' læste bilaget »risikorapport-omsorg.pdf« i ', RISK, '.']],
    [
      'CompletionLogged',
      'tab',
      [
        about(camilla),
        ' registrerede, at ',
        about(kirsten),
        ' gennemførte »Cyberberedskab for ledelsen« den 1. oktober 2026.',
      ],
    ],
    [
      'MembershipRecorded',
      'tab',
      [about(camilla), ' registrerede ', about(kirsten), ' som medlem fra den 1. juli 2025.'],
    ],
    ['PersonErased', 'tab', [about(camilla), ' slettede oplysningerne om en person: Slettet person.']],
  ].map(([type, surface, sentence], index) => ({
    kind: 'entry',
    seq: 41 - index,
    at: AT,
    surface,
    type,
    sentence: (sentence as (string | object)[]).map((part) =>
      typeof part === 'string' ? { text: part, to: null } : part,
    ),
    things: [{ kind: 'decision', id: 'D-2026-002' }],
    setUp: type === 'MembershipRecorded',
  })),
  older: 32,
  actors: [camilla, kirsten, chair],
  thing: null,
});

/** One of its entries opened: an item put forward in a new version. */
export const LEDGER_ENTRY = ledgerEntry.parse({
  seq: 36,
  at: AT,
  surface: 'tab',
  hash: hash('7c'),
  prevHash: hash('b1'),
  rows: [
    ['version', 'Udgave', '2', '1'],
    ['content.title', 'Titel', RISK.text.slice(12, -1), 'Risiko for nedbrud i omsorgssystemet'],
    [
      'content.recommendation',
      'Indstilling',
      'Risikoen accepteres til og med 30. juni 2027.',
      'Risikoen accepteres til og med 30. juni 2027.',
    ],
    ['content.answerBy', 'Svar senest', '5. december 2026', '28. november 2026'],
    ['note', 'Bemærkning', 'Fristen er rykket', null],
  ].map(([field, label, value, before]) => ({ field, label, value, before, isChanged: value !== before })),
  replaces: 30,
  things: [{ kind: 'decision', id: 'D-2026-002', label: RISK.text }],
  json: '{\n  "seq": 36,\n  "type": "DecisionRevised"\n}',
});

const arrived = {
  state: 'sent',
  reason: null,
  problem: null,
  attempts: 0,
  changedAt: AT,
  settledBy: null,
  can: { confirm: false, sendAgain: false },
};
export const DELIVERIES = listDeliveries.answer.parse({
  pausedUntil: null,
  givenUp: 0,
  deliveries: [
    {
      ...arrived,
      id: 'status/2026-11/channel',
      about: { kind: 'report', reference: '2026-11-21' },
      to: null,
      state: 'unknown',
      reason: 'outcomeUnknown',
      problem: 'Teams answered 504',
      attempts: 1,
      can: { confirm: true, sendAgain: true },
    },
    {
      ...arrived,
      id: 'decision/D-2026-002/v1/p-03',
      to: kirsten,
      about: { kind: 'decision', reference: 'D-2026-002' },
    },
    {
      ...arrived,
      id: 'decision/D-2026-002/reminder/v1-d3/p-03',
      to: kirsten,
      about: { kind: 'reminder', reference: 'D-2026-002' },
      state: 'waiting',
      reason: 'notInstalled',
      problem: 'Teams answered 403 BotNotInConversationRoster',
      changedAt: '2026-11-20T08:15:00.000Z',
      can: { confirm: false, sendAgain: true },
    },
  ],
});

export const HEALTH = health.parse({
  status: 'ok',
  ledger: { length: 41, head: hash('4f').slice(0, 64) },
  version: '0.1.0',
});

export const PREVIEW = participantPreview.parse({
  fileName: 'deltagerliste-efteraar-2026.csv',
  contentHash: hash('d'),
  encoding: 'UTF-8',
  columns: ['Navn', 'Mail', 'Kursus', 'Dato'],
  rows: [
    {
      line: 2,
      cells: [
        'Pia Ravn',
        'pia.ravn@eksempel.dk',
        'E-læring for ledere: de vigtigste cybertrusler',
        '14-09-2026',
      ],
      fate: 'new',
      refusal: null,
    },
    {
      line: 3,
      cells: [
        'Mette Holm',
        'mette.holm@eksempel.dk',
        'Skrivebordsøvelse: omsorgssystemet er nede',
        '09-06-2026',
      ],
      fate: 'alreadyThere',
      refusal: null,
    },
    {
      line: 4,
      cells: ['Jonas Friis', 'jonas.friis@eksempel.dk', 'Kursus i hurtig hovedregning', '21-09-2026'],
      fate: 'rejected',
      refusal: {
        code: 'unknown-course',
        sentence: 'Kurset »Kursus i hurtig hovedregning« findes ikke i kataloget. Tilføj det først.',
      },
    },
  ],
  counts: { new: 1, alreadyThere: 1, rejected: 1 },
  sheets: [],
  sheet: '',
  header: 1,
  dateOrder: 'none',
  firstLines: [{ line: 1, text: 'Navn · Mail · Kursus · Dato' }],
  columnsFound: [
    { name: 'Navn', samples: ['Pia Ravn', 'Mette Holm', 'Jonas Friis'] },
    { name: 'Mail', samples: ['pia.ravn@eksempel.dk', 'mette.holm@eksempel.dk', 'jonas.friis@eksempel.dk'] },
    { name: 'Kursus', samples: ['E-læring for ledere', 'Skrivebordsøvelse', 'Hovedregning'] },
    { name: 'Dato', samples: ['14-09-2026', '09-06-2026', '21-09-2026'] },
  ],
  taken: { name: 0, mail: 1, surname: null, course: 2, provider: null, date: 3, minutes: null },
});

export const IMPORT = importStatus.parse({
  importId: 'import-1',
  state: 'done',
  fileName: PREVIEW.fileName,
  contentHash: PREVIEW.contentHash,
  counts: PREVIEW.counts,
  done: 1,
  written: 1,
  startedAt: '2026-11-02T08:00:00.000Z',
  changedAt: '2026-11-02T08:00:01.000Z',
  stalled: false,
  problem: null,
});

/** An app that is on its way into use: four of seven steps are taken. */
export const FIRST_RUN = getFirstRun.answer.parse({
  steps: [
    { step: 'body', state: 'done', needs: 'manageRoster', cannot: null, hasBasis: true },
    { step: 'courses', state: 'done', needs: 'manageCourses' },
    { step: 'decisionRules', state: 'notYet', needs: 'managePolicy', missing: ['policy'] },
    { step: 'trainingRules', state: 'done', needs: 'managePolicy' },
    { step: 'statusRules', state: 'notNeeded', needs: 'managePolicy' },
    { step: 'measures', state: 'notYet', needs: 'submitDecisions' },
    { step: 'channel', state: 'done', needs: 'resendDeliveries', channel: 'reached' },
    {
      step: 'app',
      state: 'notYet',
      needs: 'manageRoster',
      unmetMembers: [
        { personId: 'p-05', name: 'Lars Østergaard', title: null },
        { personId: 'p-06', name: 'Kirsten Bæk Sørensen', title: null },
      ],
    },
  ],
});
