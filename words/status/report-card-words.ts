import { moreInTab } from '../more-in-tab';
import { FIELDS } from '../field-names';
import { STATUS_LABELS, STATUS_OF } from './status-labels';
import type { DecisionDeadline } from '../../domain/status/section';
import type { Language } from '../language';
import { wholePercent, writtenPercent } from '../written-values';

/** Everything that the status card says, apart from colours and rules. */
type ReportCardWords = {
  kindOfCard: (municipality: string) => string;
  kindOfStatus: (municipality: string) => string;
  title: (date: string) => string;
  titleNow: string;
  summary: (date: string) => string;
  summaryNow: string;
  asOf: (at: string) => string;
  asOfAnew: (at: string) => string;
  notIssued: string;
  unreviewed: string;
  early: string;
  late: string;
  corrected: (version: number) => string;
  overall: string;
  notAssessed: (count: number) => string;
  attention: string;
  alsoChanged: string;
  moreChanged: (count: number) => string;
  assessment: (name: string) => string;
  wish: string;
  wishOpen: (decisionId: string) => string;
  wishSettled: (decisionId: string, outcome: string) => string;
  openWish: (decisionId: string) => string;
  details: string;
  byHand: (name: string) => string;
  override: (name: string, computed: string) => string;
  source: string;
  responsible: string;
  before: (now: string, before: string) => string;
  areasMissing: (areas: string) => string;
  measuresMissing: (numbers: string) => string;
  measuresToReview: (numbers: string) => string;
  dataOn: (date: string, days: number) => string;
  noData: string;
  members: (withCourse: number, members: number) => string;
  membersLaw: string;
  guidanceSource: string;
  noMembers: string;
  withCourse: string;
  withoutCourse: string;
  chartTitle: string;
  measuresChart: string;
  scoreChart: string;
  score: string;
  scoreOn: (score: string, date: string) => string;
  scoreTrend: (steps: string) => string;
  deadline: Readonly<Record<DecisionDeadline['kind'], (decisionId: string) => string>>;
  delegated: (count: number, decisionIds: string) => string;
  moreDelegated: (decisionIds: string, more: number) => string;
  moreDetails: (more: number) => string;
  basis: (seq: number, hash: string) => string;
  emptyBasis: string;
  note: string;
  noteMeans: string;
  receipt: string;
  noted: string;
  people: (count: number) => string;
  nobodyNoted: string;
  moreNoted: (count: number) => string;
  open: string;
};

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dage`);
const daysEn = (count: number) => (count === 1 ? '1 day' : `${count} days`);

const da: ReportCardWords = {
  kindOfCard: (municipality) => `${municipality} · Ledelsesorganets tilsyn · NIS 2-loven § 7, stk. 1`,
  kindOfStatus: (municipality) => `${municipality} · NIS 2-loven § 7, stk. 1`,
  title: STATUS_OF.da,
  titleNow: STATUS_LABELS.now.da,
  summary: (date) => `${STATUS_OF.da(date)} er klar.`,
  summaryNow: 'Sådan ser status ud lige nu.',
  asOf: (at) => `Opgjort den ${at}.`,
  asOfAnew: (at) => `Opgjort på ny den ${at}.`,
  notIssued: 'Månedens status er ikke udsendt endnu, så den kan ikke tages til efterretning.',
  unreviewed: STATUS_LABELS.unreviewed.da,
  early: `${STATUS_LABELS.early.da}.`,
  late: `${STATUS_LABELS.late.da}.`,
  corrected: (version) => `Udgave ${version}. Rettet`,
  overall: 'Samlet',
  notAssessed: (count) => (count === 1 ? '1 område er ikke vurderet' : `${count} områder er ikke vurderet`),
  attention: STATUS_LABELS.attention.da,
  alsoChanged: STATUS_LABELS.alsoChanged.da,
  moreChanged: (count) => `og ${count} mere`,
  assessment: (name) => `Koordinator ${name}`,
  wish: FIELDS.wish.da,
  wishOpen: (decisionId) => `${decisionId} venter på svar`,
  wishSettled: (decisionId, outcome) => `${decisionId} er afgjort: ${outcome}`,
  openWish: (decisionId) => `Se ${decisionId}`,
  details: 'Vis mere',
  byHand: (name) => `sat manuelt af ${name}`,
  override: (name, computed) => `Farven er sat manuelt af ${name}. Beregnet farve: ${computed}`,
  source: 'Kilde',
  responsible: 'Ansvarlig',
  before: (now, before) => `${now} (før ${before})`,
  areasMissing: (areas) => `Ikke dækket: ${areas}.`,
  measuresMissing: (numbers) => `Uden gyldig godkendelse: § 6, stk. 1, nr. ${numbers}.`,
  measuresToReview: (numbers) => `Skal tages op igen: § 6, stk. 1, nr. ${numbers}.`,
  dataOn: (date, age) =>
    `Data fra ${date} (${age === 0 ? 'samme dag' : `${days(age)} gamle ved opgørelsen`})`,
  noData: 'Ingen data',
  members: (withCourse, members) =>
    `${withCourse} af ${members} medlemmer har taget mindst ét kursus (${writtenPercent(wholePercent(withCourse, members), 'da')}).`,
  membersLaw: 'Lov · NIS 2-loven § 7, stk. 2: Medlemmerne skal deltage i relevante kurser.',
  guidanceSource: 'brochuren »Sammen om NIS2«',
  noMembers: 'Der er ikke registreret medlemmer af ledelsesorganet.',
  withCourse: 'Med kursus',
  withoutCourse: 'Uden kursus',
  chartTitle: 'Medlemmer med mindst ét kursus',
  measuresChart: 'De ti foranstaltninger i § 6, stk. 1',
  scoreChart: 'Modenhed ved hver måling',
  score: 'Score',
  scoreOn: (score, date) => `${score} (${date})`,
  scoreTrend: (steps) => `Udvikling: ${steps}.`,
  deadline: {
    answer: (decisionId) => `Svar på ${decisionId}`,
    revisit: (decisionId) => `${decisionId} skal tages op igen`,
    condition: (decisionId) => `Vilkår i ${decisionId}`,
    action: (decisionId) => `Trin i planen i ${decisionId}`,
  },
  delegated: (count, decisionIds) =>
    `Accepteret efter delegation siden sidste status: ${count} (${decisionIds}).`,
  moreDelegated: (decisionIds, more) => `${decisionIds} og ${more} flere`,
  moreDetails: (more) => moreInTab(more, 'da'),
  basis: (seq, hash) => `Beregnet ud fra revisionssporet til og med post ${seq}, fingeraftryk ${hash}.`,
  emptyBasis: STATUS_LABELS.emptyTrail.da,
  note: STATUS_LABELS.note.da,
  noteMeans:
    'At tage status til efterretning er en kvittering for, at du har set den. Det er ikke en godkendelse.',
  receipt: 'Det er en kvittering og ikke en godkendelse.',
  noted: 'Taget til efterretning af',
  people: (count) => `${count} personer`,
  nobodyNoted: 'Ingen har taget status til efterretning endnu.',
  moreNoted: (count) => moreInTab(count, 'da'),
  open: 'Se alle tal',
};

const en: ReportCardWords = {
  kindOfCard: (municipality) => `${municipality} · The management body’s oversight · NIS 2 Act, section 7(1)`,
  kindOfStatus: (municipality) => `${municipality} · NIS 2 Act, section 7(1)`,
  title: STATUS_OF.en,
  titleNow: STATUS_LABELS.now.en,
  summary: (date) => `${STATUS_OF.en(date)} is ready.`,
  summaryNow: 'This is the status right now.',
  asOf: (at) => `As of ${at}.`,
  asOfAnew: (at) => `Drawn up anew as of ${at}.`,
  notIssued: 'The status of the month has not been issued yet, so it cannot be taken note of.',
  unreviewed: STATUS_LABELS.unreviewed.en,
  early: `${STATUS_LABELS.early.en}.`,
  late: `${STATUS_LABELS.late.en}.`,
  corrected: (version) => `Version ${version}. Corrected`,
  overall: 'Overall',
  notAssessed: (count) => (count === 1 ? '1 area is not assessed' : `${count} areas are not assessed`),
  attention: STATUS_LABELS.attention.en,
  alsoChanged: STATUS_LABELS.alsoChanged.en,
  moreChanged: (count) => `and ${count} more`,
  assessment: (name) => `Coordinator ${name}`,
  wish: FIELDS.wish.en,
  wishOpen: (decisionId) => `${decisionId} awaits answers`,
  wishSettled: (decisionId, outcome) => `${decisionId} is decided: ${outcome}`,
  openWish: (decisionId) => `See ${decisionId}`,
  details: 'More',
  byHand: (name) => `set manually by ${name}`,
  override: (name, computed) => `The colour is set manually by ${name}. Computed colour: ${computed}`,
  source: 'Source',
  responsible: 'Responsible',
  before: (now, before) => `${now} (before ${before})`,
  areasMissing: (areas) => `Not covered: ${areas}.`,
  measuresMissing: (numbers) => `Without a valid approval: section 6(1), nos. ${numbers}.`,
  measuresToReview: (numbers) => `To be taken up again: section 6(1), nos. ${numbers}.`,
  dataOn: (date, age) => `Data from ${date} (${age === 0 ? 'same day' : `${daysEn(age)} old at that time`})`,
  noData: 'No data',
  members: (withCourse, members) =>
    `${withCourse} of ${members} members have taken at least one course (${writtenPercent(wholePercent(withCourse, members), 'en')}).`,
  membersLaw: 'Law · NIS 2 Act, section 7(2): members shall take part in relevant courses.',
  guidanceSource: 'the brochure “Sammen om NIS2”',
  noMembers: 'No members of the management body are registered.',
  withCourse: 'With a course',
  withoutCourse: 'Without a course',
  chartTitle: 'Members with at least one course',
  measuresChart: 'The ten measures of section 6(1)',
  scoreChart: 'Maturity at each measurement',
  score: 'Score',
  scoreOn: (score, date) => `${score} (${date})`,
  scoreTrend: (steps) => `Trend: ${steps}.`,
  deadline: {
    answer: (decisionId) => `Answers on ${decisionId}`,
    revisit: (decisionId) => `${decisionId} is to be taken up again`,
    condition: (decisionId) => `Condition of ${decisionId}`,
    action: (decisionId) => `Step in the plan of ${decisionId}`,
  },
  delegated: (count, decisionIds) =>
    `Accepted by delegation since the last status: ${count} (${decisionIds}).`,
  moreDelegated: (decisionIds, more) => `${decisionIds} and ${more} more`,
  moreDetails: (more) => moreInTab(more, 'en'),
  basis: (seq, hash) =>
    `Computed from the audit trail up to and including entry ${seq}, fingerprint ${hash}.`,
  emptyBasis: STATUS_LABELS.emptyTrail.en,
  note: STATUS_LABELS.note.en,
  noteMeans: 'Taking note of the status confirms that you have seen it. It is not an approval.',
  receipt: 'It is a receipt and not an approval.',
  noted: 'Noted by',
  people: (count) => `${count} people`,
  nobodyNoted: 'Nobody has taken note of the status yet.',
  moreNoted: (count) => moreInTab(count, 'en'),
  open: 'All figures',
};

/** The words of the status card in every language. */
export const REPORT_CARD_WORDS = { da, en } satisfies Record<Language, ReportCardWords>;
