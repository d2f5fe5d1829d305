import type { Role } from '../../../domain/access/role';
import { cycle, type CycleView } from '../../../contracts/cycle/cycle';
import { indicators, previewIndicators } from '../../../contracts/indicator/indicators';
import { PEOPLE, viewOf } from './people-fixtures';

const [, lars, , , , henrik, camilla] = PEOPLE.map(viewOf);
const recorded = { recordedAt: '2026-11-02T09:30:00.000Z', recordedBy: camilla };
const noData = { colour: 'grey', rule: 'indicator-no-data', label: 'localPolicy', dataOn: null };

/** Incidents with a late notification, a maturity without a benchmark, old exercises, and nothing of the others. */
export const INDICATORS = indicators.parse({
  topics: [
    {
      topic: 'incidents',
      light: { colour: 'red', rule: 'incidents-notified-late', label: 'law', dataOn: '2026-10-31' },
      age: { days: 21, isStale: false, staleFrom: '2026-12-16' },
      history: [
        {
          asOf: '2026-10-31',
          source: 'Hændelsesloggen',
          responsible: lars,
          ...recorded,
          figures: { incidents: 4, nearMisses: 7, notifiedLate: 1 },
        },
        {
          asOf: '2026-09-30',
          source: 'Hændelsesloggen',
          responsible: null,
          ...recorded,
          figures: { incidents: 2, notifiedLate: 0 },
        },
      ],
    },
    { topic: 'suppliers', light: noData, age: null, history: [] },
    {
      topic: 'maturity',
      light: { colour: 'grey', rule: 'maturity-no-benchmark', label: 'benchmark', dataOn: '2026-06-01' },
      age: { days: 173, isStale: false, staleFrom: '2027-07-07' },
      history: [
        {
          asOf: '2026-06-01',
          source: 'KL-Baseline 2026',
          responsible: null,
          ...recorded,
          figures: { score: 3.2, scaleMin: 0, scaleMax: 5 },
        },
      ],
    },
    { topic: 'systems', light: noData, age: null, history: [] },
    {
      topic: 'exercises',
      light: { colour: 'grey', rule: 'indicator-stale', label: 'localPolicy', dataOn: '2025-06-01' },
      age: { days: 538, isStale: true, staleFrom: '2026-07-07' },
      history: [
        {
          asOf: '2025-06-01',
          source: 'Beredskabsstaben',
          responsible: null,
          ...recorded,
          figures: { exercisesPlanned: 1, exercisesHeld: 1 },
        },
      ],
    },
  ],
});

export const CYCLE = cycle.parse({
  items: [
    {
      itemId: '2026-10-01-1',
      title: 'Årlig Baseline-måling',
      dueOn: '2026-10-01',
      label: 'guidance',
      source: 'KL’s baseline',
      doneOn: '2026-09-28',
      proof: null,
      recurrence: 'yearly',
      template: 'baseline',
      owner: null,
      nextOn: null,
      canFinish: false,
    },
    {
      itemId: '2026-11-15-1',
      title: 'Gennemgang af beredskabsplanen',
      dueOn: '2026-11-15',
      label: 'localPolicy',
      source: 'Direktionens møde 12. januar 2026',
      doneOn: null,
      proof: null,
      recurrence: 'yearly',
      template: null,
      owner: henrik,
      nextOn: '2027-11-15',
      canFinish: true,
    },
    {
      itemId: '2026-12-05-1',
      title: 'Nye IP-adresser meldt på Virk',
      dueOn: '2026-12-05',
      label: 'law',
      source: 'NIS 2-loven § 10, stk. 3',
      doneOn: null,
      proof: null,
      recurrence: null,
      template: null,
      owner: null,
      nextOn: null,
      canFinish: true,
    },
  ],
  dates: [
    { kind: 'revisit', on: '2026-04-14', decisionId: 'D-2026-001', title: 'Adgang til økonomisystemet' },
    { kind: 'status', on: '2026-10-01', month: '2026-10', isIssued: true },
    { kind: 'status', on: '2026-11-02', month: '2026-11', isIssued: false },
    { kind: 'meeting', on: '2026-11-09', time: '09:00', meetingId: 'M-2026-001', isHeld: true },
    { kind: 'answer', on: '2026-11-27', decisionId: 'D-2026-002', title: 'Fælles login i skolerne' },
    { kind: 'status', on: '2026-12-01', month: '2026-12', isIssued: false },
    {
      kind: 'review',
      on: '2026-12-03',
      label: 'localPolicy',
      id: 'FO-001',
      name: 'Backup, som er afprøvet',
      count: 1,
    },
    { kind: 'planTest', on: '2026-12-04', label: 'appDefault', id: 'S-001', name: 'Nova', count: 12 },
    { kind: 'meeting', on: '2026-12-07', time: null, meetingId: 'M-2026-002', isHeld: false },
    { kind: 'condition', on: '2026-12-20', decisionId: 'D-2026-003', title: 'Drift af vandværket' },
    { kind: 'status', on: '2027-01-04', month: '2027-01', isIssued: false },
    { kind: 'action', on: '2027-02-01', decisionId: 'D-2026-003', title: 'Drift af vandværket' },
  ],
  more: [{ month: '2026-12', count: 3 }],
  expected: [{ itemId: '2026-11-15-1', title: 'Gennemgang af beredskabsplanen', on: '2027-11-15' }],
  proposed: [
    { year: 2026, proposals: [] },
    {
      year: 2027,
      proposals: [
        {
          key: 'template/policyReview',
          title: 'Gennemgang af sikkerhedspolitikken',
          dueOn: '2027-03-01',
          label: 'benchmark',
          source:
            'Gennemførelsesforordning (EU) 2024/2690, bilaget, pkt. 1.1.2. Loven nævner intet interval.',
          recurrence: 'yearly',
          isTemplate: true,
        },
        {
          key: 'item/2026-12-05-1',
          title: 'Nye IP-adresser meldt på Virk',
          dueOn: '2027-12-05',
          label: 'law',
          source: 'NIS 2-loven § 10, stk. 3',
          recurrence: null,
          isTemplate: false,
        },
      ],
    },
  ],
  people: [lars, henrik, camilla],
});

/** The year as somebody sees it: a coordinator keeps it, a director sees to one task of it, others read. */
export const cycleAs = (role: Role): CycleView => {
  if (role === 'coordinator') return CYCLE;
  const items = CYCLE.items.map((item) => ({
    ...item,
    canFinish: item.canFinish && role === 'director' && item.owner?.personId === henrik?.personId,
  }));
  return { ...CYCLE, items, proposed: [], people: [] };
};

/** A list of figures with a row of every fate that it can have. */
export const FIGURE_LIST = previewIndicators.answer.parse({
  fileName: 'noegletal-oktober.csv',
  contentHash: 'f'.repeat(64),
  encoding: 'utf-8',
  columns: ['Emne', 'Tal', 'Pr. dato', 'Værdi', 'Kilde', 'Ansvarlig'],
  rows: [
    {
      line: 2,
      fate: 'new',
      refusal: null,
      cells: ['Leverandørtilsyn', 'Leverandører', '31-10-2026', '46', 'Kontraktlisten', 'Lars Østergaard'],
    },
    {
      line: 3,
      fate: 'new',
      refusal: null,
      cells: ['Leverandørtilsyn', 'Tilsyn via KOMBIT', '31-10-2026', '17', 'Kontraktlisten', ''],
    },
    {
      line: 4,
      fate: 'replaces',
      note: 'Før: 4.',
      refusal: null,
      cells: ['Hændelser', 'Hændelser', '31-10-2026', '5', 'Hændelsesloggen', 'Lars Østergaard'],
    },
    {
      line: 5,
      fate: 'alreadyThere',
      refusal: null,
      cells: ['Hændelser', 'Underretninger sendt for sent', '31-10-2026', '1', 'Hændelsesloggen', ''],
    },
    {
      line: 6,
      fate: 'empty',
      refusal: null,
      cells: ['Hændelser', 'Nærvedhændelser', '31-10-2026', '', '', ''],
    },
    {
      line: 7,
      cells: ['Øvelser', 'Afholdte øvelser i år', '31-10-2026', '1,5', 'Beredskabsplanen', ''],
      fate: 'rejected',
      refusal: {
        code: 'number-invalid',
        sentence:
          '»1,5« kan ikke læses som »Afholdte øvelser i år«. Skriv et helt tal, som er 0 eller større.',
      },
    },
    {
      line: 8,
      cells: ['Øvelser', 'Planlagte øvelser i år', '31-10-2026', '3', 'Beredskabsplanen', ''],
      fate: 'rejected',
      refusal: {
        code: 'row-held-back',
        sentence:
          'Linje 7 om samme emne og dag er afvist. Ret den først. Tallene for en dag importeres samlet eller slet ikke.',
      },
    },
  ],
  counts: { new: 2, replaces: 1, alreadyThere: 1, empty: 1, rejected: 2 },
});
