import type { PolicyBasis } from '../../domain/decision/policy';
import { PAPER_LABELS } from '../paper-labels';
import { CASE_LABELS } from './case-labels';
import { BODY_BASIS } from './body-basis-words';
import { FIELDS } from '../field-names';
import { capitalised } from '../written-values';
import type { RiskWords } from './scale-words';

const PAPER = PAPER_LABELS.da;

/** The Danish of the beslutningsreferat, which is the one that holds. */
export const MINUTE_WORDS_DA = {
  title: (decisionId: string) => `Beslutningsreferat ${decisionId}`,
  subject: 'Beslutningssag i kommunens øverste administrative ledelse',
  provisional: CASE_LABELS.provisional.da,
  provisionalText: 'Referatet er foreløbigt, indtil beslutningen har et sagsnummer i kommunens journal.',
  revoked: 'Beslutningen er tilbagekaldt',
  revokedText: (at: string, by: string, reason: string) =>
    `Tilbagekaldt den ${at} af ${by}. Begrundelse: ${reason}`,
  superseded: 'Beslutningen er afløst',
  supersededText: (decisionId: string, at: string) => `Afløst af ${decisionId} den ${at}.`,
  headings: {
    decision: 'Beslutning',
    case: 'Sagen',
    citizens: FIELDS.consequenceForCitizens.da,
    risk: 'Risikoen',
    measures: 'Foranstaltninger',
    recommendation: 'Indstilling',
    conditions: 'Vilkår',
    actions: FIELDS.actions.da,
    answers: 'Svar',
    earlier: 'Tidligere svar',
    dissent: 'Særstandpunkter',
    conflicts: 'Inhabilitet',
    versions: 'Udgaver af sagen',
    annexes: 'Bilag',
    proof: PAPER.howToVerify,
  },
  terms: {
    outcome: 'Udfald',
    openConditions: 'Åbne vilkår',
    decidedAt: 'Afgjort',
    dealtWithAt: 'Behandlet',
    rule: 'Beslutningsmodel',
    basis: BODY_BASIS.da,
    tally: 'Optælling',
    level: 'Besluttes af',
    caseNumber: 'Sagsnummer',
    revisitOn: FIELDS.revisitOn.da,
    owner: 'Ansvarlig',
    recommender: 'Indstillet af',
    services: 'Berørte ydelser',
    scenario: 'Scenarie',
    before: 'Før håndtering',
    after: 'Efter håndtering (restrisiko)',
    treatment: 'Håndtering',
    plan: 'Risikohåndteringsplan',
    alternatives: 'Alternativer',
    measureCode: 'Foranstaltning efter § 6, stk. 1',
    deficiency: 'Mangel',
    correction: FIELDS.correction.da,
    foundOn: 'Opdaget den',
    policyName: 'Politik',
    policyVersion: 'Udgave',
    summary: 'Resumé',
    supplier: 'Leverandør',
    performer: 'Tilsyn udført af',
    period: 'Periode',
    findings: FIELDS.findings.da,
    incident: 'Hændelse',
    awareAt: 'Kendskab fra',
    assessment: 'Vurdering',
    reason: CASE_LABELS.noNotification.da,
    supersedes: 'Afløser',
  },
  columns: {
    name: PAPER.nameAndTitle,
    answer: 'Svar',
    when: 'Tidspunkt',
    training: CASE_LABELS.coursesThen.da,
    reason: 'Begrundelse',
    number: 'Nr.',
    text: 'Indhold',
    owner: 'Ansvarlig',
    due: 'Frist',
    state: 'Status',
    file: 'Fil',
    hash: 'SHA-256',
    performer: FIELDS.performer.da,
    version: 'Udgave',
    cause: 'Anledning',
    measure: 'Foranstaltning',
    section: '§ 6, stk. 1',
  },
  none: 'Ingen',
  unlimited: 'Ikke tidsbegrænset',
  onBehalfOf: (who: string, mandateId: string) => `på vegne af ${who} (fuldmagt ${mandateId})`,
  inMeeting: (meetingId: string) => `bekræftet efter møde ${meetingId}`,
  training: (courses: number, latest: string | null) =>
    courses === 0
      ? 'Ingen registreret'
      : `${String(courses)}${latest === null ? '' : ` (det seneste ${latest})`}`,
  trainingUnknown: PAPER.notRecorded,
  until: (date: string) => `til den ${date}`,
  confidential: (fileName: string) => `${fileName} (fortroligt)`,
  basis: (text: string, on: string, caseNumber: string) => `${text} (besluttet den ${on}, sag ${caseNumber})`,
  number: (number: number) => `nr. ${String(number)}`,
  numbered: (number: number, measure: string) => `nr. ${String(number)}: ${measure}`,
  risk: ({ consequence, likelihood, band, score }: RiskWords) =>
    `${capitalised(band)} risiko (${String(score)}): konsekvens ${consequence}, sandsynlighed ${likelihood}`,
  scaleNote: (version: number, basis: PolicyBasis) =>
    basis === 'appDefault'
      ? 'Skalaen er appens standard. Kommunen havde ikke fastsat sin egen.'
      : `Skalaen er kommunens egen (${basis === 'localPolicy' ? 'lokal politik, ' : ''}udgave ${String(version)}).`,
  fulfilled: (at: string, fileName: string, note: string) =>
    `Opfyldt den ${at}. ${note} Dokumentation: ${fileName}`,
  open: 'Åbent',
  openCondition: (id: string, text: string, owner: string, due: string) =>
    `${id}: ${text} (${owner}, senest den ${due})`,
  moreOpen: (count: number) => `og ${String(count)} flere, se under Vilkår`,
  done: (at: string, note: string) => `Udført den ${at}. ${note}`,
  delayed: (at: string, newDueOn: string, reason: string) =>
    `Forsinkelse meldt den ${at}. Ny frist: ${newDueOn}. ${reason}`,
  notReported: 'Ikke meldt udført',
  conflictDeclared: (name: string, at: string, ground: string) =>
    `${name}, meldte sig inhabil den ${at}. Begrundelse: ${ground.replace(/\.$/, '')}.`,
  conflictSettled: {
    conflicted: (at: string) =>
      `De øvrige afgjorde den ${at}, at medlemmet er inhabilt. Medlemmet er ikke talt med.`,
    notConflicted: (at: string) => `De øvrige afgjorde den ${at}, at medlemmet ikke er inhabilt.`,
  },
  conflictOpen: 'Spørgsmålet om inhabilitet blev ikke afgjort.',
  proofText:
    'Referatet er dannet alene ud fra kommunens revisionsspor. Dannes referatet igen, bliver filen den samme, så længe der ikke er sket nyt i sagen. ' +
    'Er der sket nyt, kan netop dette referat hentes igen fra sagens side i fanen med postens nummer. ' +
    'Hvert svar er bundet til fingeraftrykket af netop den udgave, medlemmet fik vist.',
  contentHash: 'Sagens fingeraftryk (SHA-256)',
  ledgerHash: PAPER.ledgerHash,
  withdrawn: (at: string, reason: string) => `Trukket tilbage den ${at}. Begrundelse: ${reason}`,
};

/** What a minute says. A word that is missing in another language does not compile. */
export type MinuteWords = typeof MINUTE_WORDS_DA;
