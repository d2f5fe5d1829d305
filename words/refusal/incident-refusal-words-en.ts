import { answerFaultWords } from '../incident/answer-fault-words';
import { CLOCK_WORDS, DRAFT_DECISION } from '../incident/incident-words';
import { fieldName } from '../field-name';
import { writtenInstant } from '../written-dates';
import * as written from '../written-values';
import type { RefusalWords } from './refusal-words';

const quoted = (value: string) => written.quoted(value, 'en');

/** What is said in English of refusals about incidents. */
export const INCIDENT_REFUSAL_WORDS_EN = {
  'unknown-incident': ({ value }) => ({
    title: 'There is no such incident',
    sentence: `There is no incident with the number ${quoted(value)}. Open Incidents in the tab to see those that are recorded.`,
  }),
  'unknown-filing': ({ value }) => ({
    title: 'There is no such dispatch',
    sentence: `The incident has no dispatch no. ${value}. Open the incident again and choose one of those on the page.`,
  }),
  'unknown-chronology-entry': ({ value }) => ({
    title: 'There is no such line',
    sentence: `What happened has no line ${value}. Open the incident again and choose the line to correct.`,
  }),
  'instant-in-future': ({ field, value }) => ({
    title: 'The time has not come yet',
    sentence: `${quoted(fieldName(field, 'en'))} is set to ${writtenInstant(value, 'en')}, which is in the future. Correct the time and try again.`,
  }),
  'answers-wrong': ({ faults }) => ({
    title: 'One or more fields are filled in wrongly',
    sentence: `${faults.map((one) => answerFaultWords(one).en).join(' ')} What you wrote is not saved. Correct it and try again.`,
  }),
  'significance-undetermined': () => ({
    title: 'The answers do not settle whether the incident is significant',
    sentence:
      'An incident is not significant only when every question is answered with no. Fill in the missing answers, then confirm the assessment.',
  }),
  'significance-changed': () => ({
    title: 'The answers have changed',
    sentence:
      'The answers come to something else than you saw. Read them again, then confirm the assessment.',
  }),
  'incident-not-bound': ({ value }) => ({
    title: 'The case was not written from the incident',
    sentence: `A decision not to notify of ${quoted(value)} begins on the page of the incident. Open the incident, and choose ${quoted(DRAFT_DECISION.en)}.`,
  }),
  'approval-not-in-question': ({ value }) => ({
    title: 'The incident does not ask about the approval',
    sentence: `${quoted(value)} is not one of the approvals that the incident asks about. Open the incident again, and choose one of those on the page.`,
  }),
  'incident-closed': ({ incidentId }) => ({
    title: 'The incident is closed',
    sentence: `${incidentId} is closed and cannot be changed. Open the incident again if there is more to record.`,
  }),
  'incident-not-handled': ({ incidentId }) => ({
    title: 'The incident is not handled',
    sentence: `${incidentId} cannot be closed before it is noted when it was handled. Note the time and try again.`,
  }),
  'unknown-contact': () => ({
    title: 'There is no such contact',
    sentence: 'The contact has been removed. Open Incidents again to see the contacts that there are.',
  }),
  'contact-changed': () => ({
    title: 'Somebody else has changed the contact',
    sentence:
      'Somebody else has changed the contact since you opened it. What you wrote is still here. See what is saved now, and save again if yours is to take its place.',
  }),
  'clocks-open': ({ incidentId, clocks }) => ({
    title: 'Some deadlines are still open',
    sentence: `${incidentId} lacks ${written.writtenList(
      clocks.map((one) => quoted(CLOCK_WORDS[one].en)),
      'en',
    )}. Attach the receipt of what was sent and try again.`,
  }),
} satisfies Partial<RefusalWords>;
