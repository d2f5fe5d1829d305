import * as api from '../../../contracts/registration/registration';
import { inDays, storedPdf } from '../../support/drafts';
import { ABSENT_FILE, HASH, long, wrong, type Case, type World } from './world';

const A_DAY = 86_400_000;
const YESTERDAY = (): string => new Date(Date.now() - A_DAY).toISOString();
const REASON = { reason: 'Told wrong' };
const ABSENT = { contentHash: HASH, fileName: ABSENT_FILE.fileName };
const NONE = { changeId: 'REG-999' };
const told = (changes: object = {}) => ({
  facts: ['ipRanges' as const],
  text: 'New ranges',
  changedAt: YESTERDAY(),
  ...changes,
});
const filed = async (world: World) => {
  const { contentHash } = await storedPdf(world.users.Camilla, 'Receipt of registration');
  return { contentHash, fileName: 'receipt.pdf' };
};

/** About a change that is told for the case. */
const ofOne =
  (json: object) =>
  async ({ users }: World) => {
    const { changes } = await users.Camilla.call(api.tellRegistrationChange, { json: told() });
    return { params: { changeId: changes[0]?.changeId ?? '' }, json };
  };

/** Everything wrong that can be done with the registration. */
export const REGISTRATION: readonly Case[] = [
  ...wrong(api.recordRegistration, 'Camilla', {
    'a registration of tomorrow': [
      'date-in-future',
      async (world) => ({ json: { registeredOn: inDays(1), receipt: await filed(world) } }),
    ],
    'a registration by a receipt that is not stored': [
      'unknown-content',
      () => ({ json: { registeredOn: inDays(-1), receipt: ABSENT } }),
    ],
    'a registration of no day': [
      'body-invalid',
      () => ({ json: { registeredOn: '2026-02-30', receipt: ABSENT } }),
    ],
  }),
  ...wrong(api.recordRegistration, 'Mette', {
    'a registration by the chair': [
      'not-allowed',
      () => ({ json: { registeredOn: inDays(-1), receipt: ABSENT } }),
    ],
  }),
  ...wrong(api.tellRegistrationChange, 'Camilla', {
    'a change of the registration in nothing': ['text-missing', () => ({ json: told({ facts: [] }) })],
    'a change of the registration in the weather': [
      'body-invalid',
      () => ({ json: told({ facts: ['weather'] }) }),
    ],
    'a change of the registration that nobody tells': ['text-missing', () => ({ json: told({ text: ' ' }) })],
    'a change of the registration on a whole page': [
      'text-too-long',
      () => ({ json: told({ text: long(501) }) }),
    ],
    'a change of the registration tomorrow': [
      'date-in-future',
      () => ({ json: told({ changedAt: `${inDays(1)}T11:00:00.000Z` }) }),
    ],
    'a change of the registration some time': [
      'body-invalid',
      () => ({ json: told({ changedAt: 'last week' }) }),
    ],
  }),
  ...wrong(api.correctRegistrationChange, 'Camilla', {
    'no change of the registration put right': [
      'unknown-registration-change',
      () => ({ params: NONE, json: { ...told(), ...REASON } }),
    ],
    'a change of the registration put right for no reason': [
      'text-missing',
      ofOne({ ...told({ text: 'Other ranges' }), reason: ' ' }),
    ],
  }),
  ...wrong(api.keepRegistrationReceipt, 'Camilla', {
    'a receipt of no change of the registration': [
      'unknown-registration-change',
      async (world) => ({
        params: NONE,
        json: { sentAt: YESTERDAY(), receipt: await filed(world) },
      }),
    ],
    'a receipt of a change of the registration that is not stored': [
      'unknown-content',
      () => ({ params: NONE, json: { sentAt: YESTERDAY(), receipt: ABSENT } }),
    ],
  }),
  ...wrong(api.annulRegistrationChange, 'Camilla', {
    'no change of the registration annulled': [
      'unknown-registration-change',
      () => ({ params: NONE, json: REASON }),
    ],
    'a change of the registration annulled for no reason': ['text-missing', ofOne({ reason: '' })],
  }),
  ...wrong(api.annulRegistrationChange, 'Birgit', {
    'a change of the registration annulled by an auditor': [
      'not-allowed',
      () => ({ params: NONE, json: REASON }),
    ],
  }),
];
