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
    title: 'Godkend med vilkår',
    send: 'Godkend med dette vilkår',
    hint: 'Vilkåret bliver en del af sagen. De, der allerede har svaret, skal svare igen.',
    text: { label: 'Hvad skal være opfyldt?', error: 'Skriv, hvad der skal være opfyldt.' },
    owner: {
      label: 'Hvem skal sørge for det?',
      error: 'Vælg, hvem der skal sørge for det.',
      placeholder: 'Vælg en person',
    },
    dueOn: { label: 'Hvornår skal det senest være opfyldt?', error: 'Vælg en dag, der ikke er passeret.' },
  },
  reject: {
    title: 'Afvis',
    send: 'Afvis med denne begrundelse',
    hint: 'Begrundelsen kan ses af alle, der kan se sagen.',
    reason: { label: 'Hvorfor afviser du?', error: 'Skriv en begrundelse, før du afviser.' },
  },
  return: {
    title: 'Send tilbage',
    send: 'Send tilbage med denne begrundelse',
    hint: 'Det, du skriver, kan ses af alle, der kan se sagen.',
    reason: { label: 'Hvad mangler sagen?', error: 'Skriv, hvad der mangler, før du sender sagen tilbage.' },
  },
  postpone: {
    title: 'Udsæt',
    send: 'Udsæt til denne dag',
    hint: 'Begrundelsen kan ses af alle, der kan se sagen.',
    until: { label: 'Hvilken dag skal sagen tages op?', error: 'Vælg en dag, der ikke er passeret.' },
    reason: { label: 'Hvorfor skal sagen vente?', error: 'Skriv, hvorfor sagen skal vente.' },
  },
  conflict: {
    title: 'Jeg er inhabil',
    send: 'Meld mig inhabil',
    hint: 'De andre afgør, om du er inhabil. Imens deltager du ikke. Grunden kan ses af alle, der kan se sagen.',
    ground: { label: 'Hvad er grunden?', error: 'Skriv, hvorfor du kan være inhabil.' },
  },
  settle: {
    ask: (name) => `Er ${name} inhabil?`,
    ground: 'Grunden er',
    yes: 'Ja, inhabil',
    no: 'Nej, ikke inhabil',
    note: 'Sagen kan ikke afgøres, før I har svaret på det. Er I lige mange for og imod, regnes personen som inhabil.',
  },
};

const en: AnswerInputWords = {
  approveAgain: 'Approve again',
  conditions: {
    title: 'Approve with a condition',
    send: 'Approve with this condition',
    hint: 'The condition becomes part of the case. Those who have answered must answer again.',
    text: { label: 'What must be met?', error: 'Write what must be met.' },
    owner: { label: 'Who sees to it?', error: 'Choose who sees to it.', placeholder: 'Choose a person' },
    dueOn: { label: 'By which day?', error: 'Choose a day that has not passed.' },
  },
  reject: {
    title: 'Reject',
    send: 'Reject with this reason',
    hint: 'Everybody who can see the decision can see the reason.',
    reason: { label: 'Why do you reject it?', error: 'Write a reason before you reject.' },
  },
  return: {
    title: 'Send back',
    send: 'Send back with this reason',
    hint: 'Everybody who can see the decision can see what you write.',
    reason: { label: 'What does the case lack?', error: 'Write what is missing before you send it back.' },
  },
  postpone: {
    title: 'Postpone',
    send: 'Postpone to this day',
    hint: 'Everybody who can see the decision can see the reason.',
    until: { label: 'On which day is it taken up?', error: 'Choose a day that has not passed.' },
    reason: { label: 'Why should it wait?', error: 'Write why it should wait.' },
  },
  conflict: {
    title: 'I am conflicted',
    send: 'Declare a conflict of interest',
    hint: 'The others settle whether it is so. You take no part meanwhile. Everybody who can see the decision can see the ground.',
    ground: { label: 'What is the ground?', error: 'Write why you may be conflicted.' },
  },
  settle: {
    ask: (name) => `Is ${name} conflicted?`,
    ground: 'The ground is',
    yes: 'Yes, conflicted',
    no: 'No, not conflicted',
    note: 'It cannot be settled until you have answered this. If you are divided, the person counts as conflicted.',
  },
};

/** The words of the buttons and fields by which a decision is answered, in every language. */
export const ANSWER_INPUT_WORDS = { da, en } satisfies Record<Language, AnswerInputWords>;

/** The title of the action by which a client fetches a card anew. */
export const REFRESH_WORD = { da: 'Opdatér', en: 'Refresh' } satisfies Text;
