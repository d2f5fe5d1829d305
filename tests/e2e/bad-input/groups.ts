import {
  confirmJoined,
  getGroupLinks,
  getProposals,
  linkGroup,
  readLinkedGroup,
  settleProposals,
  unlinkGroup,
} from '../../../contracts/access/group-sync';
import {
  addPerson,
  annulLeave,
  getGroupMembers,
  getGroups,
  getLeaves,
  joinGroup,
  leaveGroup,
  recordLeave,
} from '../../../contracts/access/groups';
import type { Sent } from '../../support/api-client';
import { inDays, today } from '../../support/drafts';
import { long, wrong, type Case, type World } from './world';

const sent =
  (params: Record<string, string>, json?: unknown, query: Record<string, string> = {}) =>
  (): Sent => ({ params, query, ...(json === undefined ? {} : { json }) });
const LEADERS = { group: 'leaders', audience: 'leaders' };
const CITIZENS = { group: 'citizens', audience: 'citizens' };
const GROUP_ID = '5c1e2a3b-8f00-4c2d-9a1e-0123456789ab';
const people =
  (json: object, params: Record<string, string> = LEADERS, names: readonly string[] = ['Pia']) =>
  ({ api }: World): Sent => ({ params, json: { personIds: names.map((name) => api.idOf(name)), ...json } });
const leave =
  (json: object, personId?: string) =>
  ({ api }: World): Sent => ({ params: { personId: personId ?? api.idOf('Pia') }, json });
const person = (changes: object) => (): Sent => ({
  json: {
    name: 'Ny Person',
    title: '',
    mail: 'person.5@eksempel.dk',
    from: today(),
    as: { kind: 'group', group: 'leaders' },
    ...changes,
  },
});
const settlement = (changes: object, params = LEADERS) =>
  sent(params, {
    settle: 'confirm',
    on: today(),
    proposals: [{ objectId: 'o', shown: 's' }],
    ...changes,
  });
const joined = (changes: object, params = LEADERS) =>
  sent(params, { on: today(), foundBy: new Date().toISOString(), ...changes });

/** A leave of Pia's that has been annulled, to be annulled once more. */
const annulledBefore = async ({ api, users }: World): Promise<Sent> => {
  const params = { personId: api.idOf('Pia') };
  const from = inDays(50);
  await users.Camilla.call(recordLeave, { params, json: { from, to: from } });
  await users.Camilla.call(annulLeave, { params, json: { from } });
  return { params, json: { from } };
};

/** Everything wrong that can be done with groups, leave, and what follows Entra ID. */
export const GROUPS: readonly Case[] = [
  ...wrong(joinGroup, 'Camilla', {
    'somebody joining no such group': ['unknown-address', people({ from: today() }, CITIZENS)],
    'somebody joining the body as if it were a group': [
      'unknown-address',
      people({ from: today() }, { group: 'managementBody' }),
    ],
    'somebody joining on no day': ['date-invalid', people({ from: '2026-02-30' })],
    'nobody joining': ['body-invalid', people({ from: today() }, LEADERS, [])],
    'a stranger joining': ['unknown-person', sent(LEADERS, { personIds: ['p-nobody'], from: today() })],
    'a hundred and one joining': [
      'body-invalid',
      sent(LEADERS, { personIds: Array.from({ length: 101 }, (_, at) => `p-${String(at)}`), from: today() }),
    ],
  }),
  ...wrong(joinGroup, 'Lars', { 'a member who lets join': ['not-allowed', people({ from: today() })] }),
  ...wrong(leaveGroup, 'Camilla', {
    'somebody leaving no such group': ['unknown-address', people({ to: today() }, CITIZENS)],
    'somebody leaving on no day': ['date-invalid', people({ to: 'nogen dag' })],
    'nobody leaving': ['body-invalid', people({ to: today() }, LEADERS, [])],
  }),
  ...wrong(leaveGroup, 'Birgit', { 'an auditor who lets leave': ['not-allowed', people({ to: today() })] }),
  ...wrong(addPerson, 'Camilla', {
    'a person without a name': ['body-invalid', person({ name: ' ' })],
    'a person with a name as long as a book': ['body-invalid', person({ name: long(201) })],
    'a person whom the tenant does not know': ['unknown-person', person({ mail: 'fremmed@eksempel.dk' })],
    'a person with a filter for a mail': ['unknown-person', person({ mail: "' or 1 eq 1" })],
    'a person from no day': ['date-invalid', person({ from: '2026-13-01' })],
    'a person with no such role': ['body-invalid', person({ as: { kind: 'role', role: 'king' } })],
  }),
  ...wrong(addPerson, 'Henrik', { 'a person entered by a director': ['not-allowed', person({})] }),
  ...wrong(recordLeave, 'Camilla', {
    'leave that ends before it begins': ['period-reversed', leave({ from: inDays(3), to: inDays(1) })],
    'leave from no day': ['date-invalid', leave({ from: '', to: today() })],
    'leave of nobody': ['unknown-person', leave({ from: today(), to: today() }, 'p-nobody')],
  }),
  ...wrong(recordLeave, 'Sofie', {
    'leave recorded by the secretary': ['not-allowed', leave({ from: today(), to: today() })],
  }),
  ...wrong(annulLeave, 'Camilla', {
    'leave annulled that never was': ['leave-unknown', leave({ from: inDays(300) })],
    'leave annulled that is annulled already': ['leave-unknown', annulledBefore],
    'leave annulled of nobody': ['leave-unknown', leave({ from: today() }, 'p-nobody')],
  }),
  ...wrong(annulLeave, 'Lars', { 'leave annulled by a member': ['not-allowed', leave({ from: today() })] }),
  ...wrong(getGroups, 'Birgit', { 'groups on no day': ['date-invalid', sent({}, undefined, { on: 'x' })] }),
  ...wrong(getGroupMembers, 'Birgit', {
    'members of no such group': ['unknown-address', sent(CITIZENS)],
    'members on no day': ['date-invalid', sent(LEADERS, undefined, { on: '2026-02-30' })],
  }),
  ...wrong(getGroupMembers, 'Henrik', { 'members asked for by a director': ['not-allowed', sent(LEADERS)] }),
  ...wrong(getLeaves, 'Camilla', { 'leaves on no day': ['date-invalid', sent({}, undefined, { on: '0' })] }),
  ...wrong(getLeaves, 'Birgit', { 'leaves asked for by an auditor': ['not-allowed', sent({})] }),
  ...wrong(linkGroup, 'Camilla', {
    'an Entra group by name': ['body-invalid', sent({}, { audience: 'leaders', groupId: 'ledere' })],
    'an Entra group for nobody': ['body-invalid', sent({}, { audience: 'citizens', groupId: GROUP_ID })],
  }),
  ...wrong(linkGroup, 'Lars', {
    'an Entra group linked by a member': [
      'not-allowed',
      sent({}, { audience: 'leaders', groupId: GROUP_ID }),
    ],
  }),
  ...wrong(unlinkGroup, 'Camilla', { 'unlinking no such group': ['unknown-address', sent(CITIZENS)] }),
  ...wrong(unlinkGroup, 'Birgit', { 'unlinking by an auditor': ['not-allowed', sent(LEADERS)] }),
  ...wrong(readLinkedGroup, 'Camilla', {
    'reading a group that follows nothing': ['unknown-address', sent(LEADERS)],
  }),
  ...wrong(getGroupLinks, 'Birgit', { 'links asked for by an auditor': ['not-allowed', sent({})] }),
  ...wrong(getProposals, 'Camilla', { 'proposals for no such group': ['unknown-address', sent(CITIZENS)] }),
  ...wrong(getProposals, 'Mette', { 'proposals asked for by the chair': ['not-allowed', sent(LEADERS)] }),
  ...wrong(settleProposals, 'Camilla', {
    'proposals confirmed on no day': ['date-invalid', settlement({ on: '2026-02-30' })],
    'proposals settled in a third way': ['body-invalid', settlement({ settle: 'forget' })],
    'no proposals settled': ['body-invalid', settlement({ proposals: [] })],
    'proposals settled for no such group': ['unknown-address', settlement({}, CITIZENS)],
  }),
  ...wrong(settleProposals, 'Lars', {
    'proposals confirmed by a member': ['not-allowed', settlement({})],
    'proposals dismissed by a member': ['not-allowed', settlement({ settle: 'dismiss' })],
  }),
  ...wrong(confirmJoined, 'Camilla', {
    'everybody who joined, on no day': ['date-invalid', joined({ on: '' })],
    'everybody who joined, as of no moment': ['body-invalid', joined({ foundBy: 'nu' })],
    'everybody who joined no such group': ['unknown-address', joined({}, CITIZENS)],
  }),
  ...wrong(confirmJoined, 'Birgit', { 'everybody confirmed by an auditor': ['not-allowed', joined({})] }),
];
