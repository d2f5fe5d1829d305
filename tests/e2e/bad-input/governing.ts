import {
  endDelegation,
  endMandate,
  endMembership,
  getGovernance,
  recordBodyBasis,
  recordDelegation,
  recordMandate,
  setDecisionModel,
  setDecisionPolicy,
  settleChange,
  settleMandate,
} from '../../../contracts/access/governance';
import type { Sent } from '../../support/api-client';
import { inDays, today } from '../../support/drafts';
import { changed, long, wrong, type Case, type Changes, type World } from './world';

const PERIOD = { from: today(), to: inDays(10), caseNumber: '26/1' };

const mandate =
  (changes: Changes) =>
  (world: World): Sent => {
    const people = { deputyId: world.api.idOf('Henrik'), memberId: world.api.idOf('Jonas') };
    return { json: { ...people, ...PERIOD, ...changed(changes, world) } };
  };
const delegation =
  (changes: Changes) =>
  (world: World): Sent => {
    const right = { delegateId: world.api.idOf('Pia'), ceiling: 9, scope: 'Enkelte risici' };
    return { json: { ...right, ...PERIOD, ...changed(changes, world) } };
  };
const model = (changes: object) => (): Sent => ({
  json: { model: { kind: 'all' }, from: today(), caseNumber: '26/1', ...changes },
});
const basis = (changes: object) => (): Sent => ({
  json: { text: 'Direktionen', decidedOn: today(), caseNumber: '26/1', bodies: null, ...changes },
});
const adoptedAs = (changes: object) => ({
  journalDays: 9,
  adopted: { adoptedBy: 'council', decidedOn: today(), caseNumber: '26/1', ...changes },
});
const policy =
  (changes: object, scaleChanges: object = {}) =>
  async ({ users }: World): Promise<Sent> => {
    const { policy: current } = await users.Camilla.call(getGovernance);
    const adopted = { adoptedBy: 'managementBody', decidedOn: today(), caseNumber: '26/1' };
    return { json: { ...current, adopted, scale: { ...current.scale, ...scaleChanges }, ...changes } };
  };
const ending =
  (changes: object) =>
  ({ api }: World): Sent => ({
    json: { personId: api.idOf('Lars'), role: 'member', to: today(), ...changes },
  });

/** Everything wrong that can be done by who keeps the roster and the local rules. */
export const GOVERNING: readonly Case[] = [
  ...wrong(recordMandate, 'Camilla', {
    'a mandate without a case': ['text-missing', mandate({ caseNumber: '' })],
    'a mandate from yesterday': ['date-in-past', mandate({ from: inDays(-1) })],
    'a mandate until no day': ['date-invalid', mandate({ to: '2026-02-30' })],
    'a mandate that ends first': ['period-reversed', mandate({ from: inDays(9), to: inDays(8) })],
    'a mandate for no member': [
      'unknown-person',
      mandate(({ api }: World) => ({ memberId: api.idOf('Birgit') })),
    ],
    'a mandate for oneself': [
      'own-body-role',
      mandate(({ api }: World) => ({ deputyId: api.idOf('Camilla') })),
    ],
  }),
  ...wrong(recordMandate, 'Mette', { 'a mandate by the chair': ['not-allowed', mandate({})] }),
  ...wrong(endMandate, 'Camilla', {
    'the end of no mandate': [
      'membership-unknown',
      () => ({ params: { mandateId: 'F-9' }, json: { to: today() } }),
    ],
  }),
  ...wrong(settleMandate, 'Lars', {
    'a mandate confirmed that is not there': [
      'unknown-mandate',
      () => ({ params: { mandateId: 'F-9' }, json: { confirm: true } }),
    ],
    'a mandate neither confirmed nor declined': [
      'body-invalid',
      () => ({ params: { mandateId: 'F-9' }, json: { confirm: 'ja' } }),
    ],
  }),
  ...wrong(settleChange, 'Lars', {
    'a change confirmed that is not there': [
      'unknown-change',
      () => ({ params: { changeId: 'C-9' }, json: { as: 'confirmed' } }),
    ],
  }),
  ...wrong(recordDelegation, 'Camilla', {
    'a delegation without a ceiling': ['risk-level-outside-scale', delegation({ ceiling: 0 })],
    'a delegation with half a ceiling': ['body-invalid', delegation({ ceiling: 1.5 })],
    'a delegation of nothing': ['text-missing', delegation({ scope: '' })],
    'a delegation to nobody known': ['unknown-person', delegation({ delegateId: 'p-nobody' })],
  }),
  ...wrong(recordDelegation, 'Sofie', { 'a delegation by the secretary': ['not-allowed', delegation({})] }),
  ...wrong(endDelegation, 'Camilla', {
    'the end of no delegation': [
      'membership-unknown',
      () => ({ params: { delegationId: 'G-9' }, json: { to: today() } }),
    ],
  }),
  ...wrong(setDecisionModel, 'Camilla', {
    'a model from yesterday': ['date-in-past', model({ from: inDays(-1) })],
    'a model of nobody': ['body-invalid', model({ model: { kind: 'atLeast', votes: 0 } })],
    'a model of no known kind': ['body-invalid', model({ model: { kind: 'lottery' } })],
    'a model without a case': ['text-missing', model({ caseNumber: ' ' })],
  }),
  ...wrong(recordBodyBasis, 'Camilla', {
    'a body that is designated and not': [
      'body-invalid',
      basis({ bodies: { designated: 'Direktionen', others: [' direktionen '] } }),
    ],
    'other bodies and none that is designated': [
      'text-missing',
      basis({ bodies: { designated: '', others: ['Økonomiudvalget'] } }),
    ],
    'a basis decided tomorrow': ['date-in-future', basis({ decidedOn: inDays(1) })],
    'a basis without words': ['text-missing', basis({ text: ' ' })],
    'a basis in too many words': ['text-too-long', basis({ text: long(501) })],
  }),
  ...wrong(recordBodyBasis, 'Mette', { 'a basis by the chair': ['not-allowed', basis({})] }),
  ...wrong(setDecisionModel, 'Mette', { 'a model by the chair': ['not-allowed', model({})] }),
  ...wrong(setDecisionPolicy, 'Camilla', {
    'a scale with one level': ['policy-invalid', policy({}, { consequence: ['Lille'] })],
    'a scale without bands': ['policy-invalid', policy({}, { bands: [] })],
    'a level with a name as long as a line': [
      'body-invalid',
      policy({}, { likelihood: [long(61), 'To', 'Tre'] }),
    ],
    'a reminder after no days': ['policy-invalid', policy({ reminderDays: [0] })],
    'a policy that nobody has adopted': ['body-invalid', policy({ adopted: null })],
    'a policy adopted by nobody known': ['body-invalid', policy(adoptedAs({ adoptedBy: 'mayor' }))],
    'a policy adopted tomorrow': ['date-in-future', policy(adoptedAs({ decidedOn: inDays(1) }))],
    'a policy without a case': ['text-missing', policy(adoptedAs({ caseNumber: ' ' }))],
    'journalising within no days': ['policy-invalid', policy({ journalDays: 0 })],
  }),
  ...wrong(setDecisionPolicy, 'Lars', {
    'a policy by a member': ['not-allowed', policy({ journalDays: 9 })],
  }),
  ...wrong(endMembership, 'Camilla', {
    'the end of a role that nobody has': ['membership-unknown', ending({ role: 'auditor' })],
    'the end of a role on no day': ['date-invalid', ending({ to: '2026-13-01' })],
    'the end of no such role': ['body-invalid', ending({ role: 'deputy' })],
  }),
  ...wrong(endMembership, 'Lars', { 'the end of one’s own role': ['not-allowed', ending({})] }),
];
