import * as z from 'zod/mini';
import { REGISTERED_FACTS } from '../../domain/registration/registration';
import { REGISTRATION_MOST } from '../../domain/registration/registration-limits';
import { endpoint } from '../endpoint';
import { standingClock } from '../incident/clock';
import { contentHash, date, fileName, instant, person } from '../values';

const file = z.object({ contentHash, fileName });

/** A change of what is registered, with its clock; null: it was annulled, and has none. */
const change = z.object({
  changeId: z.string(),
  facts: z.array(z.enum(REGISTERED_FACTS)),
  text: z.string(),
  changedAt: instant,
  toldAt: instant,
  toldBy: z.nullable(person),
  clock: z.nullable(standingClock),
  receipt: z.nullable(z.object({ sentAt: instant, keptAt: instant, keptBy: person, file })),
  annulled: z.nullable(z.object({ reason: z.string(), at: instant, by: z.nullable(person) })),
});
export type RegistrationChangeView = z.infer<typeof change>;

const registration = z.object({
  /** The moment of what is shown. */
  asOf: instant,
  /** The receipts of the registration, the newest first. */
  registrations: z.array(
    z.object({ registeredOn: date, file, recordedAt: instant, recordedBy: z.nullable(person) }),
  ),
  /** The changes, those whose clock ends first on top. */
  changes: z.array(change),
  mayKeep: z.boolean(),
});
export type RegistrationView = z.infer<typeof registration>;

const text = (most: number) => z.string().check(z.maxLength(most * 2));
const told = {
  facts: z.array(z.enum(REGISTERED_FACTS)).check(z.maxLength(REGISTERED_FACTS.length)),
  text: text(REGISTRATION_MOST.text),
  changedAt: instant,
};

export const getRegistration = endpoint('GET api/registration', { answer: registration, query: ['at'] });
export const recordRegistration = endpoint('POST api/registration', {
  body: z.object({ registeredOn: date, receipt: file }),
  answer: registration,
});
export const tellRegistrationChange = endpoint('POST api/registration/changes', {
  body: z.object(told),
  answer: registration,
});
export const correctRegistrationChange = endpoint('POST api/registration/changes/{changeId}', {
  body: z.object({ ...told, reason: text(REGISTRATION_MOST.reason) }),
  answer: registration,
});
export const keepRegistrationReceipt = endpoint('POST api/registration/changes/{changeId}/receipt', {
  body: z.object({ sentAt: instant, receipt: file }),
  answer: registration,
});
export const annulRegistrationChange = endpoint('POST api/registration/changes/{changeId}/annulment', {
  body: z.object({ reason: text(REGISTRATION_MOST.reason) }),
  answer: registration,
});
