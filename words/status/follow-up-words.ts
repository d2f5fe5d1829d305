import { REFUSAL_TITLES } from '../refusal-titles';
import { CHOOSING_WORDS } from '../choosing-words';
import { STATUS_IN, STATUS_LABELS } from './status-labels';
import type { Language } from '../language';

type Field = { label: string; error: string };

/** The words by which something is asked to be followed up, and answered. */
type FollowUpWords = {
  ask: string;
  send: string;
  hint: string;
  text: Field;
  owner: Field & { placeholder: string };
  due: Field;
  asked: string;
  count: (open: number, answered: number) => string;
  earlier: (count: number) => string;
  dueOn: (date: string) => string;
  answered: string;
  cardTitle: string;
  cardAnswered: string;
  askedBy: (name: string, date: string) => string;
  answeredBy: (name: string, at: string) => string;
  answer: string;
  answerText: Field;
  answerSend: string;
  answerHint: string;
  open: string;
};

const da: FollowUpWords = {
  ask: STATUS_LABELS.askForFollowUp.da,
  send: 'Send',
  hint: 'Det, du skriver, kan ses i kanalen. Den, du vælger, får besked i sin egen chat. I kanalen vises kortet på ny, når en anden bruger det, og så forsvinder det, du er ved at skrive. I fanen forsvinder det ikke.',
  text: { label: STATUS_LABELS.followUpWhat.da, error: 'Skriv, hvad der skal følges op på.' },
  owner: {
    label: STATUS_LABELS.followUpWho.da,
    error: 'Vælg, hvem der skal svare.',
    placeholder: CHOOSING_WORDS.person.da,
  },
  due: { label: 'Hvornår skal der senest være svaret?', error: CHOOSING_WORDS.laterDay.da },
  asked: 'Opfølgning',
  count: (open, answered) =>
    `Opfølgning: ${[...(open === 0 ? [] : [`${open} mangler svar`]), ...(answered === 0 ? [] : [`${answered} besvaret`])].join(', ')}.`,
  earlier: (count) => (count === 1 ? 'Og 1 tidligere.' : `Og ${count} tidligere.`),
  dueOn: (date) => `Svar senest den ${date}`,
  answered: 'Besvaret',
  cardTitle: 'Du er blevet bedt om at følge op',
  cardAnswered: REFUSAL_TITLES.followUpAnswered.da,
  askedBy: (name, statusOn) => `${name} spørger til ${STATUS_IN.da(statusOn)}`,
  answeredBy: (name, at) => `Svar fra ${name}, ${at}`,
  answer: 'Svar',
  answerText: { label: 'Dit svar', error: 'Skriv dit svar.' },
  answerSend: 'Send svaret',
  answerHint: 'Svaret kan ses af alle, der kan se månedsstatus. Svaret kan ikke rettes bagefter.',
  open: 'Åbn månedsstatus',
};

const en: FollowUpWords = {
  ask: STATUS_LABELS.askForFollowUp.en,
  send: 'Send',
  hint: 'What you write can be seen in the channel. Whoever you choose is told in their own chat. In the channel the card is shown anew when somebody else uses it, and what you are writing is lost. In the tab it is not lost.',
  text: { label: STATUS_LABELS.followUpWhat.en, error: 'Write what is to be followed up.' },
  owner: {
    label: STATUS_LABELS.followUpWho.en,
    error: 'Choose who is to answer.',
    placeholder: CHOOSING_WORDS.person.en,
  },
  due: { label: 'By which day must it be answered?', error: CHOOSING_WORDS.laterDay.en },
  asked: 'Follow-up',
  count: (open, answered) =>
    `Follow-up: ${[...(open === 0 ? [] : [`${open} not answered`]), ...(answered === 0 ? [] : [`${answered} answered`])].join(', ')}.`,
  earlier: (count) => (count === 1 ? 'And 1 earlier.' : `And ${count} earlier.`),
  dueOn: (date) => `Answer by ${date}`,
  answered: 'Answered',
  cardTitle: 'You are asked to follow up',
  cardAnswered: REFUSAL_TITLES.followUpAnswered.en,
  askedBy: (name, statusOn) => `${name} asks about ${STATUS_IN.en(statusOn)}`,
  answeredBy: (name, at) => `Answer from ${name}, ${at}`,
  answer: 'Answer',
  answerText: { label: 'Your answer', error: 'Write your answer.' },
  answerSend: 'Send the answer',
  answerHint: 'The answer can be seen by all who see the monthly status. It cannot be changed afterwards.',
  open: 'Open the monthly status',
};

/** The words of follow-ups in every language. */
export const FOLLOW_UP_WORDS = { da, en } satisfies Record<Language, FollowUpWords>;
