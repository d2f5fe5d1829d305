import { CHOOSING_WORDS } from '../choosing-words';
import { CASE_LABELS } from './case-labels';
import { FIELDS } from '../field-names';
import type { Language, Text } from '../language';

/** A button that opens fields: its title, the button inside, and what stands beside the fields. */
type InputWords = { title: string; send: string; hint: string };
type Field = { label: string; error: string };

/** The words of the buttons and fields by which a decision is answered. */
type AnswerInputWords = {
  approveAgain: string;
  conditions: InputWords & { text: Field; owner: Field & { placeholder: string }; dueOn: Field };
  reject: InputWords & { reason: Field };
  return: InputWords & { reason: Field };
  postpone: InputWords & { until: Field; reason: Field };
  conflict: InputWords & { ground: Field };
  settle: { ask: (name: string) => string; ground: string; yes: string; no: string; note: string };
};

const da: AnswerInputWords = {
  approveAgain: 'Godkend igen',
  conditions: {
    title: CASE_LABELS.withConditions.da,
    send: 'Godkend med vilkåret',
    hint: 'Vilkåret bliver en del af sagen. De, der allerede har svaret, skal svare igen.',
    text: { label: 'Hvad skal være opfyldt?', error: 'Skriv, hvad der skal være opfyldt.' },
    owner: {
      label: 'Hvem skal sørge for det?',
      error: 'Vælg, hvem der skal sørge for det.',
      placeholder: CHOOSING_WORDS.person.da,
    },
    dueOn: { label: 'Hvornår skal det senest være opfyldt?', error: CHOOSING_WORDS.laterDay.da },
  },
  reject: {
    title: 'Afvis',
    send: 'Afvis sagen',
    hint: CASE_LABELS.reasonIsSeen.da,
    reason: { label: 'Hvorfor afviser du?', error: 'Skriv en begrundelse, før du afviser.' },
  },
  return: {
    title: 'Send tilbage',
    send: 'Send sagen tilbage',
    hint: 'Det, du skriver, kan ses af alle, der kan se sagen.',
    reason: { label: 'Hvad mangler sagen?', error: 'Skriv, hvad der mangler, før du sender sagen tilbage.' },
  },
  postpone: {
    title: 'Udsæt',
    send: 'Udsæt til denne dag',
    hint: CASE_LABELS.reasonIsSeen.da,
    until: { label: 'Hvilken dag skal sagen tages op?', error: CHOOSING_WORDS.laterDay.da },
    reason: { label: 'Hvorfor skal sagen vente?', error: 'Skriv, hvorfor sagen skal vente.' },
  },
  conflict: {
    title: CASE_LABELS.conflicted.da,
    send: 'Meld mig inhabil',
    hint: 'De andre afgør, om du er inhabil. Imens deltager du ikke. Begrundelsen kan ses af alle, der kan se sagen.',
    ground: {
      label: FIELDS.ground.da,
      error: 'Skriv, hvorfor du kan være inhabil.',
    },
  },
  settle: {
    ask: (name) => `Er ${name} inhabil?`,
    ground: 'Begrundelse',
    yes: 'Ja, inhabil',
    no: CASE_LABELS.notConflicted.da,
    note: 'Sagen kan ikke afgøres, før I har svaret på spørgsmålet. Står svarene lige, anses personen for inhabil.',
  },
};

const en: AnswerInputWords = {
  approveAgain: 'Approve again',
  conditions: {
    title: CASE_LABELS.withConditions.en,
    send: 'Approve with the condition',
    hint: 'The condition becomes part of the case. Those who have answered must answer again.',
    text: { label: 'What must be met?', error: 'Write what must be met.' },
    owner: {
      label: 'Who is to see that it is met?',
      error: 'Choose who is to see that it is met.',
      placeholder: CHOOSING_WORDS.person.en,
    },
    dueOn: { label: 'By which day must it be met?', error: CHOOSING_WORDS.laterDay.en },
  },
  reject: {
    title: 'Reject',
    send: 'Reject the case',
    hint: CASE_LABELS.reasonIsSeen.en,
    reason: { label: 'Why do you reject it?', error: 'Write a reason before you reject.' },
  },
  return: {
    title: 'Send back',
    send: 'Send the case back',
    hint: 'Everybody who can see the decision can see what you write.',
    reason: { label: 'What does the case lack?', error: 'Write what is missing before you send it back.' },
  },
  postpone: {
    title: 'Postpone',
    send: 'Postpone to this day',
    hint: CASE_LABELS.reasonIsSeen.en,
    until: { label: 'On which day is the case to be taken up?', error: CHOOSING_WORDS.laterDay.en },
    reason: { label: 'Why should the case wait?', error: 'Write why the case should wait.' },
  },
  conflict: {
    title: CASE_LABELS.conflicted.en,
    send: 'Declare a conflict of interest',
    hint: 'The others decide whether you have a conflict of interest. Until then you take no part. Everybody who can see the decision can see the reason.',
    ground: { label: FIELDS.ground.en, error: 'Write why you may have one.' },
  },
  settle: {
    ask: (name) => `Does ${name} have a conflict of interest?`,
    ground: 'Reason',
    yes: 'Yes, a conflict of interest',
    no: CASE_LABELS.notConflicted.en,
    note: 'The case cannot be decided until you have answered this. If the answers are equal in number, the person is held to have a conflict of interest.',
  },
};

/** The words of the buttons and fields by which a decision is answered, in every language. */
export const ANSWER_INPUT_WORDS = { da, en } satisfies Record<Language, AnswerInputWords>;

/** The title of the action by which a client fetches a card anew. */
export const REFRESH_WORD = { da: 'Opdatér', en: 'Refresh' } satisfies Text;
