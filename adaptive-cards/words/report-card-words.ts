import type { Deadline } from '../../domain/status/report';
import type { Language } from './language';

/** Everything that the status card says, apart from colours and rules. */
type ReportCardWords = {
  kindOfCard: (municipality: string) => string;
  title: (month: string) => string;
  titleNow: string;
  summary: (month: string) => string;
  summaryNow: string;
  asOf: (at: string) => string;
  notIssued: string;
  training: string;
  decisions: string;
  deadlines: string;
  dataOn: (date: string, days: number) => string;
  noData: string;
  members: (withCourse: number, members: number, percent: number) => string;
  membersLaw: string;
  guidanceSource: string;
  noMembers: string;
  withCourse: string;
  withoutCourse: string;
  chartTitle: string;
  carried: (areas: string) => string;
  carriedNone: string;
  missing: (areas: string) => string;
  counts: (counts: { open: number; overdue: number }) => string;
  concluded: (counts: { concludedThisMonth: number; approvedInAll: number }) => string;
  noDeadlines: string;
  deadline: Readonly<Record<Deadline['kind'], (decisionId: string) => string>>;
  conditionsOpen: (count: number) => string;
  toDecideAgain: (count: number) => string;
  delegated: (count: number, decisionIds: string) => string;
  noneDelegated: string;
  moreDelegated: (decisionIds: string, more: number) => string;
  basis: (seq: number, hash: string) => string;
  emptyBasis: string;
  note: string;
  noteMeans: string;
  noted: string;
  nobodyNoted: string;
  moreNoted: (count: number) => string;
  open: string;
};

const cases = (count: number) => (count === 1 ? '1 sag' : `${count} sager`);
const decisions = (count: number) => (count === 1 ? '1 decision' : `${count} decisions`);
const approvals = (count: number) => (count === 1 ? '1 godkendelse' : `${count} godkendelser`);
const approvalsEn = (count: number) => (count === 1 ? '1 approval' : `${count} approvals`);
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`);
const daysEn = (count: number) => (count === 1 ? '1 day' : `${count} days`);

const da: ReportCardWords = {
  kindOfCard: (municipality) => `${municipality} · Tilsyn med cybersikkerhed efter NIS 2-loven § 7`,
  title: (month) => `Månedsstatus for ${month}`,
  titleNow: 'Status lige nu',
  summary: (month) => `Månedsstatus for ${month} ligger klar.`,
  summaryNow: 'Sådan ser status ud lige nu.',
  asOf: (at) => `Opgjort ${at}.`,
  notIssued: 'Månedens status er ikke udsendt endnu, så den kan ikke tages til efterretning.',
  training: 'Uddannelse',
  decisions: 'Beslutninger',
  deadlines: 'Frister',
  dataOn: (date, age) =>
    `Data fra ${date} (${age === 0 ? 'samme dag' : `${days(age)} gamle ved opgørelsen`})`,
  noData: 'Ingen data',
  members: (withCourse, members, percent) =>
    `${withCourse} af ${members} medlemmer har taget mindst ét kursus (${percent} %).`,
  membersLaw: 'Lov · NIS 2-loven § 7, stk. 2: medlemmerne skal deltage i relevante kurser.',
  guidanceSource: 'brochuren Sammen om NIS2',
  noMembers: 'Der er ikke registreret medlemmer af ledelsesorganet.',
  withCourse: 'Med kursus',
  withoutCourse: 'Uden kursus',
  chartTitle: 'Medlemmer af ledelsesorganet, der har taget mindst ét kursus',
  carried: (areas) => `Dækket tilsammen: ${areas}.`,
  carriedNone: 'Ingen af de fem kompetenceområder er dækket.',
  missing: (areas) => `Ikke dækket: ${areas}.`,
  counts: ({ open, overdue }) =>
    `${cases(open)} venter på svar${overdue > 0 ? `, heraf ${overdue} efter fristen` : ', ingen efter fristen'}.`,
  concluded: ({ concludedThisMonth, approvedInAll }) =>
    `Afgjort i måneden: ${concludedThisMonth}. Godkendt i alt: ${approvedInAll}.`,
  noDeadlines: 'Ingen kommende frister.',
  deadline: {
    answer: (decisionId) => `Svar på ${decisionId}`,
    revisit: (decisionId) => `${decisionId} tages op igen`,
    condition: (decisionId) => `Vilkår i ${decisionId}`,
    action: (decisionId) => `Trin i planen i ${decisionId}`,
  },
  conditionsOpen: (count) =>
    count === 0 ? 'Ingen godkendelser har åbne vilkår.' : `${approvals(count)} i kraft med åbne vilkår.`,
  toDecideAgain: (count) =>
    count === 0
      ? 'Alle godkendelser holder stadig.'
      : `${approvals(count)} holder ikke længere og skal besluttes igen.`,
  delegated: (count, decisionIds) =>
    `Accepteret under delegation siden sidste status: ${count} (${decisionIds}).`,
  noneDelegated: 'Ingen risici er accepteret under delegation siden sidste status.',
  moreDelegated: (decisionIds, more) => `${decisionIds} og ${more} mere`,
  basis: (seq, hash) => `Beregnet ud fra revisionssporet til og med nr. ${seq}, fingeraftryk ${hash}.`,
  emptyBasis: 'Revisionssporet er tomt.',
  note: 'Tag til efterretning',
  noteMeans:
    'At tage status til efterretning er en kvittering for, at du har set den. Det er ikke en godkendelse.',
  noted: 'Taget til efterretning af',
  nobodyNoted: 'Ingen har taget status til efterretning endnu.',
  moreNoted: (count) => `… og ${count} flere. Se dem alle i fanen.`,
  open: 'Se status i fanen',
};

const en: ReportCardWords = {
  kindOfCard: (municipality) =>
    `${municipality} · Oversight of cybersecurity under section 7 of the NIS 2 Act`,
  title: (month) => `Monthly status for ${month}`,
  titleNow: 'The status right now',
  summary: (month) => `The monthly status for ${month} is ready.`,
  summaryNow: 'This is the status right now.',
  asOf: (at) => `As of ${at}.`,
  notIssued: 'The month’s status has not been issued yet, so it cannot be noted.',
  training: 'Training',
  decisions: 'Decisions',
  deadlines: 'Dates to keep',
  dataOn: (date, age) => `Data from ${date} (${age === 0 ? 'same day' : `${daysEn(age)} old at that time`})`,
  noData: 'No data',
  members: (withCourse, members, percent) =>
    `${withCourse} of ${members} members have taken at least one course (${percent}%).`,
  membersLaw: 'Law · NIS 2 Act, section 7(2): members shall take part in relevant courses.',
  guidanceSource: 'the brochure Sammen om NIS2',
  noMembers: 'No members of the management body are registered.',
  withCourse: 'With a course',
  withoutCourse: 'Without a course',
  chartTitle: 'Members of the management body who have taken at least one course',
  carried: (areas) => `Covered between them: ${areas}.`,
  carriedNone: 'None of the five competence areas is covered.',
  missing: (areas) => `Not covered: ${areas}.`,
  counts: ({ open, overdue }) =>
    `${decisions(open)} awaiting answers${overdue > 0 ? `, ${overdue} of them overdue` : ', none overdue'}.`,
  concluded: ({ concludedThisMonth, approvedInAll }) =>
    `Concluded this month: ${concludedThisMonth}. Approved in all: ${approvedInAll}.`,
  noDeadlines: 'No dates ahead.',
  deadline: {
    answer: (decisionId) => `Answers on ${decisionId}`,
    revisit: (decisionId) => `${decisionId} is taken up again`,
    condition: (decisionId) => `Condition of ${decisionId}`,
    action: (decisionId) => `Step of the plan in ${decisionId}`,
  },
  conditionsOpen: (count) =>
    count === 0
      ? 'No approvals have open conditions.'
      : `${approvalsEn(count)} in force with open conditions.`,
  toDecideAgain: (count) =>
    count === 0
      ? 'All approvals still hold.'
      : `${approvalsEn(count)} no longer ${count === 1 ? 'holds' : 'hold'} and must be decided again.`,
  delegated: (count, decisionIds) =>
    `Accepted under delegation since the last status: ${count} (${decisionIds}).`,
  noneDelegated: 'No risks have been accepted under delegation since the last status.',
  moreDelegated: (decisionIds, more) => `${decisionIds} and ${more} more`,
  basis: (seq, hash) => `Computed from the audit trail up to no. ${seq}, fingerprint ${hash}.`,
  emptyBasis: 'The audit trail is empty.',
  note: 'Note the status',
  noteMeans: 'Noting the status is a receipt that you have seen it. It is not an approval.',
  noted: 'Noted by',
  nobodyNoted: 'Nobody has noted the status yet.',
  moreNoted: (count) => `… and ${count} more. See them all in the tab.`,
  open: 'See the status in the tab',
};

/** The words of the status card in every language. */
export const REPORT_CARD_WORDS = { da, en } satisfies Record<Language, ReportCardWords>;
