import { importStatus, participantPreview } from '../../../functions/contracts/imports';
import type { z } from 'zod';
import { abilitiesOf } from '../../../domain/access/abilities';
import type { Role } from '../../../domain/access/role';
import { ledgerPage, listDeliveries } from '../../../functions/contracts/ledger';
import { issuedReport, overview, statusReport } from '../../../functions/contracts/report';
import { getRoster } from '../../../functions/contracts/roster';
import { health, me } from '../../../functions/contracts/session';
import { hash, PEOPLE, viewOf } from './people-fixtures';
import { TRAINING } from './training-fixtures';

/** Answers as the server would give them, each parsed by its contract so that they cannot drift from it. */

const AT = '2026-11-21T08:15:00.000Z';

const [chair, , kirsten, , , , camilla] = PEOPLE.map(viewOf);
const body = PEOPLE.slice(0, 5).map(viewOf);

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

const plain = {
  ...{ override: null, colourBefore: null, figures: [], details: [], source: null, responsible: null },
};
const noData = { colour: 'grey', rule: 'indicator-no-data', label: 'localPolicy', dataOn: null };
const figures = (values: Record<string, number | [value: number, before: number]>) =>
  Object.entries(values).map(([figure, value]) =>
    typeof value === 'number'
      ? { figure, value, before: null }
      : { figure, value: value[0], before: value[1] },
  );

const SECTIONS = [
  {
    ...{ ...plain, section: 'training', light: TRAINING.light, colourBefore: 'red' },
    figures: figures({ members: 5, membersWithCourse: [4, 2], areasCarried: 4 }),
    details: ['identify', 'assess', 'impact', 'decide', 'followUp'].map((competence) => ({
      ...{ kind: 'area', competence, isCarried: competence !== 'followUp' },
    })),
  },
  {
    ...{ ...plain, section: 'measures' },
    light: { colour: 'red', rule: 'measures-missing', label: 'law', dataOn: '2026-11-21' },
    figures: figures({ measuresInForce: 8, measuresToReview: 1, measuresMissing: 1 }),
    details: [
      { kind: 'measure', code: 'a', state: 'inForce' },
      { kind: 'measure', code: 'c', state: 'toReview' },
      { kind: 'measure', code: 'd', state: 'missing' },
    ],
  },
  {
    ...{ ...plain, section: 'decisions' },
    light: { colour: 'red', rule: 'decisions-overdue', label: 'localPolicy', dataOn: '2026-11-21' },
    figures: figures({ open: [2, 1], overdue: 1, toDecideAgain: 1, openConditions: 1, approvedInAll: 1 }),
    details: [{ kind: 'delegated', decisionId: 'D-2026-007' }],
  },
  {
    ...{ ...plain, section: 'incidents', source: 'KommuneCERT, oktober', responsible: camilla },
    light: { colour: 'yellow', rule: 'incidents-significant', label: 'localPolicy', dataOn: '2026-11-18' },
    override: { colour: 'red', reason: 'Hændelsen den 17. er ikke lukket endnu.', by: camilla },
    figures: figures({ incidents: 6, nearMisses: 2, significantIncidents: 1, notifiedLate: 0 }),
  },
  { ...plain, section: 'suppliers', light: noData },
  {
    ...{ ...plain, section: 'deadlines' },
    light: { colour: 'grey', rule: 'deadlines-no-data', label: 'localPolicy', dataOn: null },
    details: [
      { kind: 'answer', decisionId: 'D-2026-002', on: '2026-12-05' },
      { kind: 'condition', decisionId: 'D-2026-004', on: '2026-12-20' },
      {
        ...{ kind: 'cycle', itemId: '2027-01-15-1', title: 'Årlig ledelsesgennemgang' },
        ...{ label: 'localPolicy', on: '2027-01-15' },
      },
      { kind: 'revisit', decisionId: 'D-2026-001', on: '2027-06-01' },
    ].map((deadline) => ({ kind: 'deadline', deadline })),
  },
  {
    ...{ ...plain, section: 'followUps' },
    light: { colour: 'yellow', rule: 'follow-ups-open', label: 'localPolicy', dataOn: '2026-11-21' },
    figures: figures({ followUpsOverdue: 0, followUpsOpen: 1 }),
    details: [
      {
        ...{ kind: 'followUp', followUpId: 'O-001', text: 'Hvornår er aftalen med leverandøren på plads?' },
        ...{ owner: camilla, dueOn: '2026-12-10' },
      },
    ],
  },
];

export const REPORT = statusReport.parse({
  month: '2026-11',
  asOf: AT,
  basis: { seq: 41, hash: hash('4f').slice(0, 64) },
  sections: SECTIONS,
  assessment: {
    ...{ text: 'Vi mangler stadig en aftale med leverandøren af omsorgssystemet.', wish: 'D-2026-002' },
    ...{ by: camilla, at: AT },
  },
});

const ISSUE = { version: 1, contentHash: hash('c4'), isLate: false, correction: null };

export const ISSUED = [
  issuedReport.parse({
    ...{ ...ISSUE, report: REPORT, issuedAt: AT, releasedBy: camilla },
    notings: [{ person: chair, version: 1, notedAt: '2026-11-21T09:30:00.000Z' }],
    ...{ mayNote: true, earlier: [], followUps: [] },
  }),
  issuedReport.parse({
    ...{ ...ISSUE, releasedBy: null, issuedAt: '2026-10-01T06:00:00.000Z', mayNote: false },
    report: {
      ...{ ...REPORT, month: '2026-10', asOf: '2026-10-01T06:00:00.000Z', assessment: null },
      sections: SECTIONS.filter(({ section }) => section === 'followUps'),
    },
    notings: body.map((person) => ({ person, version: 1, notedAt: '2026-10-02T07:00:00.000Z' })),
    ...{ earlier: [], followUps: [] },
  }),
];

export const REPORTS = { reports: ISSUED, draft: null, missed: [], personalStatus: false };

export const OVERVIEW = overview.parse({
  current: REPORT,
  issuedThisMonth: true,
  waiting: {
    votes: [
      {
        decisionId: 'D-2026-002',
        title: 'Nedbrud hos omsorgssystemets driftsleverandør',
        answerBy: '2026-12-05',
      },
    ],
    reports: ['2026-11'],
  },
});

export const ROSTER = getRoster.answer.parse({
  on: '2026-11-21',
  entries: PEOPLE.filter(({ role }) => role !== 'deputy').map((person, index) => ({
    person: viewOf(person),
    mail: `person${String(index)}@eksempel.dk`,
    reachable: index !== 4,
    memberships: [{ role: person.role, from: '2025-07-01', to: index === 5 ? '2026-12-31' : null }],
  })),
});

export const LEDGER = ledgerPage.parse({
  head: { seq: 41, hash: hash('4f').slice(0, 64) },
  lines: [
    ['ReportNoted', '2026-11', chair, 'teams'],
    ['ReportIssued', '2026-11', null, 'clock'],
    ['GroupLinked', '5c1e2a3b-8f00-4c2d-9a1e-0123456789ab', camilla, 'tab'],
    ['VoteCast', 'D-2026-002', kirsten, 'tab'],
    ['VoteCast', 'D-2026-002', chair, 'teams'],
    ['DecisionSubmitted', 'D-2026-002', camilla, 'tab'],
    ['MeetingRecorded', 'M-2026-001', camilla, 'tab'],
    ['AnnexRead', 'D-2026-002', chair, 'tab'],
    ['CompletionLogged', 'T-000006', camilla, 'tab'],
    ['CourseAdded', 'K-005', camilla, 'tab'],
    ['MembershipRecorded', 'p-05', camilla, 'tab'],
  ].map(([type, subject, person, surface], index) => ({
    seq: 41 - index,
    at: AT,
    person,
    surface,
    type,
    subject,
    audience: type === 'GroupLinked' ? 'leaders' : null,
    hash: hash(String((19 - index) % 10)),
  })),
  older: 34,
});

export const DELIVERIES = listDeliveries.answer.parse({
  deliveries: [
    { id: 'status/2026-11/channel', state: 'sent', attempts: 1, problem: null, changedAt: AT },
    {
      id: 'decision/D-2026-002/v1/p-05',
      state: 'waiting',
      attempts: 2,
      problem: 'Pia Ravn har ikke installeret appen i Teams.',
      changedAt: AT,
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
  ...{ sheets: [], sheet: '', header: 1, dateOrder: 'none' },
  firstLines: [{ line: 1, text: 'Navn · Mail · Kursus · Dato' }],
  columnsFound: [
    { name: 'Navn', samples: ['Pia Ravn', 'Mette Holm', 'Jonas Friis'] },
    { name: 'Mail', samples: ['pia.ravn@eksempel.dk', 'mette.holm@eksempel.dk', 'jonas.friis@eksempel.dk'] },
    { name: 'Kursus', samples: ['E-læring for ledere', 'Skrivebordsøvelse', 'Hovedregning'] },
    { name: 'Dato', samples: ['14-09-2026', '09-06-2026', '21-09-2026'] },
  ],
  taken: { name: 0, mail: 1, surname: null, course: 2, date: 3, minutes: null },
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
