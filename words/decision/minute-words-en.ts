import { PAPER_LABELS } from '../paper-labels';
import { CASE_LABELS } from './case-labels';
import { BODY_BASIS } from './body-basis-words';
import { FIELDS } from '../field-names';
import { capitalised } from '../written-values';
import type { MinuteWords } from './minute-words-da';

const PAPER = PAPER_LABELS.en;

/** The English of the beslutningsreferat: a translation, for whoever asks for one. */
export const MINUTE_WORDS_EN: MinuteWords = {
  title: (decisionId) => `Decision minute ${decisionId}`,
  subject: 'Case for decision in the municipality’s top administrative management',
  provisional: CASE_LABELS.provisional.en,
  provisionalText:
    'The minute is provisional until the decision has a case number in the municipality’s case system.',
  revoked: 'The decision has been revoked',
  revokedText: (at, by, reason) => `Revoked on ${at} by ${by}. Reason: ${reason}`,
  superseded: 'The decision has been superseded',
  supersededText: (decisionId, at) => `Superseded by ${decisionId} on ${at}.`,
  headings: {
    decision: 'Decision',
    case: 'The case',
    citizens: FIELDS.consequenceForCitizens.en,
    risk: 'The risk',
    measures: FIELDS.measures.en,
    recommendation: FIELDS.recommendation.en,
    conditions: FIELDS.conditions.en,
    actions: FIELDS.actions.en,
    answers: FIELDS.answers.en,
    earlier: 'Earlier answers',
    dissent: 'Dissent',
    conflicts: 'Conflicts of interest',
    versions: 'Versions of the case',
    annexes: FIELDS.annexes.en,
    proof: PAPER.howToVerify,
  },
  terms: {
    outcome: 'Outcome',
    openConditions: 'Open conditions',
    decidedAt: 'Decided',
    dealtWithAt: 'Dealt with',
    rule: FIELDS.model.en,
    basis: BODY_BASIS.en,
    tally: 'Count of answers',
    level: FIELDS.level.en,
    caseNumber: FIELDS.caseNumber.en,
    revisitOn: FIELDS.revisitOn.en,
    owner: FIELDS.ownerId.en,
    recommender: 'Recommended by',
    services: FIELDS.affectedServices.en,
    scenario: FIELDS.scenario.en,
    before: 'Before treatment',
    after: 'After treatment (residual risk)',
    treatment: FIELDS.treatment.en,
    plan: FIELDS.treatmentPlan.en,
    alternatives: FIELDS.alternatives.en,
    measureCode: 'Measure under section 6(1)',
    deficiency: FIELDS.deficiency.en,
    correction: FIELDS.correction.en,
    foundOn: FIELDS.foundOn.en,
    policyName: FIELDS.policyName.en,
    policyVersion: FIELDS.version.en,
    summary: FIELDS.summary.en,
    supplier: FIELDS.supplier.en,
    performer: 'Review carried out by',
    period: FIELDS.period.en,
    findings: FIELDS.findings.en,
    incident: FIELDS.incidentReference.en,
    awareAt: FIELDS.awareAt.en,
    assessment: FIELDS.assessment.en,
    reason: CASE_LABELS.noNotification.en,
    supersedes: FIELDS.supersedes.en,
  },
  columns: {
    name: PAPER.nameAndTitle,
    answer: FIELDS.choice.en,
    when: 'Time',
    training: CASE_LABELS.coursesThen.en,
    reason: FIELDS.reason.en,
    number: 'No.',
    text: 'Content',
    owner: FIELDS.ownerId.en,
    due: FIELDS.dueOn.en,
    state: 'Status',
    file: 'File',
    hash: 'SHA-256',
    performer: FIELDS.performer.en,
    version: FIELDS.version.en,
    cause: 'What happened',
    measure: FIELDS.measureCode.en,
    section: 'Section 6(1)',
  },
  none: 'None',
  unlimited: 'No end date',
  onBehalfOf: (who, mandateId) => `on behalf of ${who} (mandate ${mandateId})`,
  inMeeting: (meetingId) => `confirmed after meeting ${meetingId}`,
  training: (courses, latest) =>
    courses === 0
      ? 'None registered'
      : `${String(courses)}${latest === null ? '' : ` (latest on ${latest})`}`,
  trainingUnknown: PAPER.notRecorded,
  until: (date) => `until ${date}`,
  confidential: (fileName) => `${fileName} (confidential)`,
  basis: (text, on, caseNumber) => `${text} (decided on ${on}, case ${caseNumber})`,
  number: (number) => `no. ${String(number)}`,
  numbered: (number, measure) => `no. ${String(number)}: ${measure}`,
  risk: ({ consequence, likelihood, band, score }) =>
    `${capitalised(band)} risk (${String(score)}): consequence ${consequence}, likelihood ${likelihood}`,
  scaleNote: (version, basis) =>
    basis === 'appDefault'
      ? 'The scale is the app’s default. The municipality had not set its own.'
      : `The scale is the municipality’s own (${basis === 'localPolicy' ? 'local policy, ' : ''}version ${String(version)}).`,
  fulfilled: (at, fileName, note) => `Met on ${at}. ${note} Evidence: ${fileName}`,
  open: 'Open',
  openCondition: (id, text, owner, due) => `${id}: ${text} (${owner}, by ${due})`,
  moreOpen: (count) => `and ${String(count)} more, see Conditions`,
  done: (at, note) => `Done on ${at}. ${note}`,
  delayed: (at, newDueOn, reason) => `Delay reported on ${at}. New due date: ${newDueOn}. ${reason}`,
  notReported: 'Not reported as done',
  conflictDeclared: (name, at, ground) =>
    `${name}, declared a conflict of interest on ${at}. Reason: ${ground.replace(/\.$/, '')}.`,
  conflictSettled: {
    conflicted: (at) =>
      `On ${at} the others decided that the member has a conflict of interest. The member is not counted.`,
    notConflicted: (at) => `On ${at} the others decided that the member has no conflict of interest.`,
  },
  conflictOpen: 'It was not decided whether the member has a conflict of interest.',
  proofText:
    'This minute is made from the municipality’s audit trail alone. If it is made again, the file is the same as long as nothing new has happened in the case. ' +
    'If something has, this same minute can be downloaded again from the page of the case in the tab, by the number of its entry. ' +
    'Each answer is bound to the fingerprint of exactly the version that the member was shown. ' +
    'The fingerprints below are those of the case and of the audit trail. They do not cover the translation.',
  contentHash: 'Fingerprint of the case (SHA-256)',
  ledgerHash: PAPER.ledgerHash,
  withdrawn: (at, reason) => `Withdrawn on ${at}. Reason: ${reason}`,
};
