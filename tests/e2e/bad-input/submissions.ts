import { reviseDecision, submitDecision, withdrawDecision } from '../../../contracts/decision/decision';
import type { Sent } from '../../support/api-client';
import { inDays } from '../../support/drafts';
import {
  ABSENT_FILE,
  changed,
  long,
  step,
  UNKNOWN,
  wrong,
  type Case,
  type Changes,
  type World,
} from './world';

/** An item with something wrong in it. */
const item =
  (changes: Changes) =>
  (world: World): Sent => ({ json: { ...world.draft, ...changed(changes, world) } });
const steps = (name: 'actions' | 'conditions', changes: object) =>
  item((world) => ({ [name]: [step(world, changes)] }));

const MEASURE = { code: 'a', title: 'T', summary: 'S', version: '1', performer: 'own' };
const INCIDENT = { kind: 'incidentNotNotified', incidentReference: 'H1', assessment: 'A', reason: 'R' };
const CORRECTION = { kind: 'correctiveApproval', measureCode: 'a', deficiency: 'D', correction: 'C' };
const POLICY = { kind: 'policy', policyName: 'P', policyVersion: '1', summary: 'S' };
const UNDER_DELEGATION = { level: 'delegate', delegationId: 'G-9' };

/** A new version of the open item, or of another one, with something wrong. */
const version =
  (changes: Changes, which: 'open' | 'settled' = 'open') =>
  (world: World): Sent => ({
    params: { decisionId: world[which].decisionId },
    json: { version: 1, note: 'N', content: { ...world.draft, title: 'Ny' }, ...changed(changes, world) },
  });
const taken =
  (reason: string, which: 'open' | 'settled' = 'open') =>
  (world: World): Sent => ({ params: { decisionId: world[which].decisionId }, json: { reason } });

/** Everything wrong that can be done by who puts items forward. */
export const SUBMISSIONS: readonly Case[] = [
  ...wrong(submitDecision, 'Lars', { 'an item by somebody who has a vote': ['not-allowed', item({})] }),
  ...wrong(submitDecision, 'Camilla', {
    'an item of no known kind': ['body-invalid', item({ kind: 'wish' })],
    'an item with text instead of a list': ['body-invalid', item({ alternatives: 'ingen' })],
    'an item that is not JSON': ['body-not-json', () => ({ bytes: Buffer.from('{"kind":') })],
    'an item without a title': ['text-missing', item({ title: ' ' })],
    'a title as long as a page': ['text-too-long', item({ title: long(201) })],
    'no text for disclosure': ['text-missing', item({ publicText: '' })],
    'no report': ['annex-missing', item({ annexes: [] })],
    'a report that was never stored': [
      'unknown-content',
      item({ annexes: [{ ...ABSENT_FILE, confidential: true }] }),
    ],
    'answers by yesterday': ['date-in-past', item({ answerBy: inDays(-1) })],
    'answers by a day that is none': ['date-invalid', item({ answerBy: '31-12-2026' })],
    'no day to look at it again': ['text-missing', item({ revisitOn: null })],
    'a decision about an incident that is not there': [
      'unknown-incident',
      item({ ...INCIDENT, incidentReference: 'H-987', awareAt: '2026-10-01T08:00:00.000Z' }),
    ],
    'a step due yesterday': ['date-in-past', steps('actions', { dueOn: inDays(-1) })],
    'a step of nobody': ['unknown-person', steps('actions', { ownerId: 'p-nobody' })],
    'a condition without words': ['text-missing', steps('conditions', { text: '' })],
    'an unknown owner': ['unknown-person', item({ ownerId: 'p-nobody' })],
    'an unknown recommender': ['unknown-person', item({ recommenderId: 'p-nobody' })],
    'a risk outside the scale': [
      'risk-level-outside-scale',
      item({ after: { consequence: 9, likelihood: 0 } }),
    ],
    'a risk on another scale': ['scale-changed', item({ scaleVersion: 7 })],
    'a risk too high for its level': ['level-too-low', item({ after: { consequence: 5, likelihood: 5 } })],
    'a delegation that nobody gave': ['delegation-not-valid', item(UNDER_DELEGATION)],
    'a plan without steps': ['actions-missing', item({ kind: 'treatmentPlan' })],
    'a set without measures': ['measures-missing', item({ kind: 'measureApproval', measures: [] })],
    'measures decided by one person': [
      'not-delegable',
      item({ kind: 'measureApproval', measures: [MEASURE], ...UNDER_DELEGATION }),
    ],
    'a deficiency found tomorrow': ['date-in-future', item({ ...CORRECTION, foundOn: inDays(1) })],
    'an incident known in 2099': [
      'date-in-future',
      item({ ...INCIDENT, awareAt: '2099-01-01T00:00:00.000Z' }),
    ],
    'an incident known at no moment': ['body-invalid', item({ ...INCIDENT, awareAt: 'i går' })],
    'taking the place of what is open': [
      'supersedes-not-approved',
      item(({ open }: World) => ({ supersedes: open.decisionId })),
    ],
    'taking the place of nothing': ['unknown-decision', item({ supersedes: UNKNOWN })],
  }),
  ...wrong(reviseDecision, 'Mette', { 'a version by a member': ['not-allowed', version({})] }),
  ...wrong(reviseDecision, 'Camilla', {
    'a version on top of another': ['content-changed', version({ version: 9 })],
    'a version with nothing new': [
      'nothing-changed',
      version(({ open }: World) => ({ content: open.content })),
    ],
    'a version of another kind': [
      'kind-fixed',
      version(({ draft }: World) => ({ content: { ...draft, ...POLICY } })),
    ],
    'a version without a word on why': ['text-missing', version({ note: ' ' })],
    'a version with half a number': ['body-invalid', version({ version: 1.5 })],
    'a version of what is approved': ['decision-concluded', version({}, 'settled')],
    'a version of nothing': [
      'unknown-decision',
      (world) => ({ ...version({})(world), params: { decisionId: UNKNOWN } }),
    ],
  }),
  ...wrong(withdrawDecision, 'Sofie', { 'taking back by the secretary': ['not-allowed', taken('R')] }),
  ...wrong(withdrawDecision, 'Camilla', {
    'taking back without a reason': ['text-missing', taken('')],
    'taking back what is approved': ['decision-concluded', taken('R', 'settled')],
  }),
];
