import { answerFaultWords } from '../incident/answer-fault-words';
import { CLOCK_WORDS, DRAFT_DECISION } from '../incident/incident-words';
import { fieldName } from '../field-name';
import { writtenInstant } from '../written-dates';
import * as written from '../written-values';
import type { RefusalWords } from './refusal-words';

const quoted = (value: string) => written.quoted(value, 'da');

/** What is said in Danish of refusals about incidents. */
export const INCIDENT_REFUSAL_WORDS_DA = {
  'unknown-incident': ({ value }) => ({
    title: 'Hændelsen findes ikke',
    sentence: `Der er ingen hændelse med nummeret ${quoted(value)}. Åbn Hændelser i fanen for at se dem, der er registreret.`,
  }),
  'unknown-filing': ({ value }) => ({
    title: 'Forsendelsen findes ikke',
    sentence: `Hændelsen har ingen forsendelse nr. ${value}. Åbn hændelsen igen, og vælg en af dem, der står på siden.`,
  }),
  'unknown-chronology-entry': ({ value }) => ({
    title: 'Linjen findes ikke',
    sentence: `Forløbet har ingen linje ${value}. Åbn hændelsen igen, og vælg den linje, der skal rettes.`,
  }),
  'instant-in-future': ({ field, value }) => ({
    title: 'Tidspunktet er ikke kommet endnu',
    sentence: `${quoted(fieldName(field, 'da'))} er sat til ${writtenInstant(value, 'da')}, og det er ude i fremtiden. Ret tidspunktet, og prøv igen.`,
  }),
  'answers-wrong': ({ faults }) => ({
    title: 'Et eller flere felter er udfyldt forkert',
    sentence: `${faults.map((one) => answerFaultWords(one).da).join(' ')} Det, du har skrevet, er ikke gemt. Ret det, og prøv igen.`,
  }),
  'significance-undetermined': () => ({
    title: 'Svarene afgør ikke, om hændelsen er væsentlig',
    sentence:
      'En hændelse er først ikke væsentlig, når der er svaret nej til alle spørgsmål. Udfyld de svar, der mangler, og bekræft så vurderingen.',
  }),
  'significance-changed': () => ({
    title: 'Svarene er ændret',
    sentence: 'Svarene giver et andet resultat, end du så. Læs dem igen, og bekræft så vurderingen.',
  }),
  'incident-not-bound': ({ value }) => ({
    title: 'Sagen er ikke skrevet fra hændelsen',
    sentence: `En beslutning om ikke at underrette om ${quoted(value)} skal begynde på hændelsens side. Åbn hændelsen, og vælg ${quoted(DRAFT_DECISION.da)}.`,
  }),
  'approval-not-in-question': ({ value }) => ({
    title: 'Hændelsen spørger ikke til godkendelsen',
    sentence: `${quoted(value)} er ikke en af de godkendelser, som hændelsen spørger til. Åbn hændelsen igen, og vælg en af dem, der står på siden.`,
  }),
  'incident-closed': ({ incidentId }) => ({
    title: 'Hændelsen er afsluttet',
    sentence: `${incidentId} er afsluttet og kan ikke ændres. Genåbn hændelsen, hvis der er mere at registrere.`,
  }),
  'incident-not-handled': ({ incidentId }) => ({
    title: 'Hændelsen er ikke håndteret',
    sentence: `${incidentId} kan ikke afsluttes, før det er noteret, hvornår den var håndteret. Notér tidspunktet, og prøv igen.`,
  }),
  'unknown-contact': () => ({
    title: 'Kontakten findes ikke',
    sentence: 'Kontakten er fjernet. Åbn Hændelser igen for at se de kontakter, der er.',
  }),
  'contact-changed': () => ({
    title: 'Kontakten er rettet af en anden',
    sentence:
      'En anden har rettet kontakten, siden du åbnede den. Det, du har skrevet, står her endnu. Se, hvad der er gemt nu, og gem igen, hvis dit skal stå i stedet.',
  }),
  'clocks-open': ({ incidentId, clocks }) => ({
    title: 'Der er frister, som ikke er afsluttet',
    sentence: `${incidentId} mangler ${written.writtenList(
      clocks.map((one) => quoted(CLOCK_WORDS[one].da)),
      'da',
    )}. Vedlæg kvitteringen for det, der er sendt, og prøv igen.`,
  }),
} satisfies Partial<RefusalWords>;
