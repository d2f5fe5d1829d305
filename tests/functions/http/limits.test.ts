import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { MOST_PROPOSALS } from '../../../contracts/access/group-sync';
import { MOST_MARK_LETTERS, MOST_PEOPLE } from '../../../contracts/access/groups';
import { MOST_DELIVERY_ID_LETTERS } from '../../../contracts/delivery/deliveries';
import { MOST_FEED_PROPOSALS } from '../../../contracts/feed/feeds';
import { MOST_FIELD_ANSWERS } from '../../../contracts/incident/incident';
import { MOST_NAME_LETTERS } from '../../../contracts/values';
import { ACCESS_MOST } from '../../../domain/access/access-limits';
import { DECISION_MOST } from '../../../domain/decision/decision-limits';
import { CONTACT_MOST } from '../../../domain/incident/contact-limits';
import { INCIDENT_MOST } from '../../../domain/incident/incident-limits';
import { MEASURE_MOST } from '../../../domain/measure/measure-limits';
import { EXHIBIT_MOST } from '../../../domain/register/exhibit-limits';
import { REGISTRATION_MOST } from '../../../domain/registration/registration-limits';
import { MEETING_MOST } from '../../../domain/meeting/meeting-limits';
import { TRAINING_MOST } from '../../../domain/training/training-limits';
import { MOST_LINK } from '../../../domain/ground/link';
import { EVERY_ENDPOINT } from '../../support/every-endpoint';

const UPPER = ['maxLength', 'maxItems', 'maximum'] as const;
/** What JSON schema says of every whole number is no limit of ours. */
const isOurs = (bound: unknown): bound is number => typeof bound === 'number' && bound < 1_000_000_000;

/** Every upper bound in a JSON schema, as `content.alternatives[] 1000`. */
function boundsIn(schema: unknown, at: string): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => boundsIn(part, at));
  if (typeof schema !== 'object' || schema === null) return [];
  const here = Object.entries(schema).flatMap(([name, value]) =>
    UPPER.some((upper) => upper === name) && isOurs(value) ? [`${at} ${value}`] : [],
  );
  const below = Object.entries(schema).flatMap(([name, value]) => {
    if (name === 'items') return boundsIn(value, `${at}[]`);
    if (name !== 'properties') return boundsIn(value, at);
    return Object.entries(value as object).flatMap(([field, part]) =>
      boundsIn(part, at === '' ? field : `${at}.${field}`),
    );
  });
  return [...here, ...below];
}

/** Where the shape of a request sets a limit, and whose limit it is. */
const OF_AN_ITEM = {
  affectedServices: DECISION_MOST.affectedServices,
  'affectedServices[]': DECISION_MOST.affectedService,
  plainWords: DECISION_MOST.plainWordLines,
  'plainWords[]': DECISION_MOST.plainWord,
  alternatives: DECISION_MOST.alternatives,
  'alternatives[]': DECISION_MOST.alternative,
  caseNumber: DECISION_MOST.caseNumber,
  annexes: DECISION_MOST.annexes,
  'annexes[].fileName': MOST_NAME_LETTERS,
  'conditions[].text': DECISION_MOST.step,
  treatmentPlan: DECISION_MOST.treatmentPlan,
  actions: DECISION_MOST.actions,
  'actions[].text': DECISION_MOST.step,
  measures: DECISION_MOST.measures,
  'measures[].performerName': DECISION_MOST.performerName,
};
const OF_EVIDENCE = {
  'evidence.fileName': MOST_NAME_LETTERS,
  'evidence.url': 'https://'.length + MOST_LINK,
};
const OF_A_COURSE = {
  format: TRAINING_MOST.format,
  minutes: TRAINING_MOST.minutes,
  validMonths: TRAINING_MOST.validMonths,
  source: TRAINING_MOST.source,
};
const AN_EXHIBIT = {
  says: EXHIBIT_MOST.says,
  'kept.fileName': MOST_NAME_LETTERS,
  'kept.url': 'https://'.length + MOST_LINK,
  'kept.caseNumber': EXHIBIT_MOST.caseNumber,
};
const OF_A_MEASURE = {
  title: MEASURE_MOST.title,
  summary: MEASURE_MOST.summary,
  performerName: MEASURE_MOST.performerName,
  obligationSource: MEASURE_MOST.obligationSource,
};
const OF_A_FILE = { 'evidence.fileName': MOST_NAME_LETTERS };

type Limits = Readonly<Record<string, number>>;
const within = (field: string, limits: Limits): Limits =>
  Object.fromEntries(Object.entries(limits).map(([name, limit]) => [`${field}.${name}`, limit]));
const OF_AN_EXHIBIT = within('exhibit', AN_EXHIBIT);
/** The edge takes twice as much of what is told of an incident, so that the rules can say by how much it is too long. */
const ofAnIncident = (...names: readonly (keyof typeof INCIDENT_MOST)[]): Limits =>
  Object.fromEntries(names.map((name) => [name, 2 * INCIDENT_MOST[name]]));
const OF_A_RECEIPT = { 'receipt.fileName': MOST_NAME_LETTERS };

const OF_A_REGISTRATION_CHANGE = { facts: REGISTRATION_MOST.facts, text: 2 * REGISTRATION_MOST.text };

const LIMITS: Readonly<Record<string, Limits>> = {
  'api/case-drafts/preview': within('content', OF_AN_ITEM),
  'api/case-drafts/{draftId}': { 'written.annexes[].fileName': MOST_NAME_LETTERS },
  'api/decisions': OF_AN_ITEM,
  'api/decisions/{decisionId}/versions': within('content', OF_AN_ITEM),
  'api/decisions/{decisionId}/conditional-approvals': {
    conditions: DECISION_MOST.conditionsOfAnAnswer,
    'conditions[].text': DECISION_MOST.step,
  },
  'api/decisions/{decisionId}/fulfilments': OF_A_FILE,
  'api/own-steps/{decisionId}/fulfilments': OF_A_FILE,
  'api/governance/policies': {
    'scale.consequence[]': DECISION_MOST.scaleLabel,
    'scale.likelihood[]': DECISION_MOST.scaleLabel,
    'scale.bands[].name': DECISION_MOST.scaleLabel,
  },
  'api/measures': OF_A_MEASURE,
  'api/measures/{measureId}': OF_A_MEASURE,
  'api/measures/{measureId}/stage': { note: MEASURE_MOST.note },
  'api/measures/{measureId}/evaluations': { says: MEASURE_MOST.says },
  'api/measures/{measureId}/exhibits': OF_AN_EXHIBIT,
  'api/meetings': { items: MEETING_MOST.items },
  'api/meetings/{meetingId}/agenda': { items: MEETING_MOST.items },
  'api/meetings/{meetingId}/records': { items: MEETING_MOST.items, present: MEETING_MOST.present },
  'api/meetings/{meetingId}/confirmations': { answers: MEETING_MOST.items },
  'api/courses': OF_A_COURSE,
  'api/courses/{courseId}': OF_A_COURSE,
  'api/completions': OF_EVIDENCE,
  'api/completions/many': { ...OF_EVIDENCE, personIds: TRAINING_MOST.peopleAtOnce },
  'api/completions/{completionId}/correction': within('participation', OF_EVIDENCE),
  'api/completions/{completionId}/verification': OF_EVIDENCE,
  'api/my/completions': OF_EVIDENCE,
  'api/people': { name: ACCESS_MOST.name, title: ACCESS_MOST.title, same: MOST_MARK_LETTERS },
  'api/groups/{group}/joining': { personIds: MOST_PEOPLE },
  'api/groups/{group}/leaving': { personIds: MOST_PEOPLE },
  'api/group-links/{audience}/settlement': {
    proposals: MOST_PROPOSALS,
    'proposals[].same': MOST_MARK_LETTERS,
  },
  'api/incident-contacts/{contactId}': {
    name: 2 * CONTACT_MOST.name,
    phone: 2 * CONTACT_MOST.phone,
    mail: 2 * CONTACT_MOST.mail,
    hours: 2 * CONTACT_MOST.hours,
  },
  'api/registration': OF_A_RECEIPT,
  'api/registration/changes': OF_A_REGISTRATION_CHANGE,
  'api/registration/changes/{changeId}': {
    ...OF_A_REGISTRATION_CHANGE,
    reason: 2 * REGISTRATION_MOST.reason,
  },
  'api/registration/changes/{changeId}/receipt': OF_A_RECEIPT,
  'api/registration/changes/{changeId}/annulment': { reason: 2 * REGISTRATION_MOST.reason },
  'api/incidents': ofAnIncident('summary', 'basis'),
  'api/incidents/{incidentId}/awareness': ofAnIncident('basis', 'reason'),
  'api/incidents/{incidentId}/telling': ofAnIncident('summary', 'reason'),
  'api/incidents/{incidentId}/confirmation': ofAnIncident('reason'),
  'api/incidents/{incidentId}/chronology': ofAnIncident('text'),
  'api/incidents/{incidentId}/fields': { fieldAnswers: MOST_FIELD_ANSWERS },
  'api/incidents/{incidentId}/filings': OF_A_RECEIPT,
  'api/incidents/{incidentId}/filings/{filingNo}/receipt': OF_A_RECEIPT,
  'api/incidents/{incidentId}/filings/{filingNo}/returns': ofAnIncident('text'),
  'api/incidents/{incidentId}/csirt-answers': OF_A_RECEIPT,
  'api/incidents/{incidentId}/exhibits': AN_EXHIBIT,
  'api/incidents/{incidentId}/approvals': {
    ...ofAnIncident('reason'),
    decisionIds: INCIDENT_MOST.approvals,
  },
  'api/incidents/{incidentId}/going-on': ofAnIncident('reason'),
  'api/incidents/{incidentId}/closing': ofAnIncident('lessons'),
  'api/incidents/{incidentId}/reopening': ofAnIncident('reason'),
  'api/feeds/{feed}/settlement': { proposals: MOST_FEED_PROPOSALS },
  'api/cycle/{itemId}/completion': within('proof', AN_EXHIBIT),
  'api/suppliers/{supplierId}/statements': OF_AN_EXHIBIT,
  'api/systems/{systemId}/plan-tests': OF_AN_EXHIBIT,
  'api/baselines': OF_AN_EXHIBIT,
  'api/baselines/{resultId}': OF_AN_EXHIBIT,
  'api/exercises': OF_AN_EXHIBIT,
  'api/exercises/{exerciseId}': OF_AN_EXHIBIT,
  'api/deliveries/confirmation': { id: MOST_DELIVERY_ID_LETTERS },
  'api/deliveries/resending': { id: MOST_DELIVERY_ID_LETTERS },
};

describe('A limit in the shape of a request', () => {
  const bounds = EVERY_ENDPOINT.flatMap(({ path, body }) =>
    body !== 'none' && body !== 'file'
      ? [...new Set(boundsIn(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }), ''))].map(
          (bound) => `${path}: ${bound}`,
        )
      : [],
  );
  const stated = Object.entries(LIMITS).flatMap(([path, limits]) =>
    Object.entries(limits).map(([field, limit]) => `${path}: ${field} ${limit}`),
  );

  it('is one that the rules or the edge state, with their number', () => {
    expect([...bounds].sort()).toEqual(stated.sort());
  });
});
