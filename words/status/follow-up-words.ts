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
  earlier: (count: number) => string;
  dueOn: (date: string) => string;
  answered: string;
  cardTitle: string;
  cardAnswered: string;
  askedBy: (name: string, month: string) => string;
  answeredBy: (name: string, at: string) => string;
  answer: string;
  answerText: Field;
  answerSend: string;
  answerHint: string;
  open: string;
};

const da: FollowUpWords = {
  ask: 'Bed om opfølgning',
  send: 'Send',
  hint: 'Det, du skriver, kan ses i kanalen. Den, du vælger, får besked i sin egen chat. I kanalen vises kortet på ny, når en anden bruger det, og så forsvinder det, du er ved at skrive. I fanen forsvinder det ikke.',
  text: { label: 'Hvad skal der følges op på?', error: 'Skriv, hvad der skal følges op på.' },
  owner: {
    label: 'Hvem skal svare?',
    error: 'Vælg, hvem der skal svare.',
    placeholder: 'Vælg en person',
  },
  due: { label: 'Hvornår skal der senest være svaret?', error: 'Vælg i dag eller en senere dag.' },
  asked: 'Opfølgning',
  earlier: (count) => (count === 1 ? 'Og 1 tidligere.' : `Og ${count} tidligere.`),
  dueOn: (date) => `Svar senest den ${date}`,
  answered: 'Besvaret',
  cardTitle: 'Du er blevet bedt om at følge op',
  cardAnswered: 'Opfølgningen er besvaret',
  askedBy: (name, month) => `${name} spørger til månedsstatus for ${month}`,
  answeredBy: (name, at) => `Svar fra ${name}, ${at}`,
  answer: 'Svar',
  answerText: { label: 'Dit svar', error: 'Skriv dit svar.' },
  answerSend: 'Send svaret',
  answerHint: 'Svaret kan ses af alle, der kan se månedsstatus. Svaret kan ikke rettes bagefter.',
  open: 'Åbn månedsstatus',
};

const en: FollowUpWords = {
  ask: 'Ask for follow-up',
  send: 'Send',
  hint: 'What you write can be seen in the channel. Whoever you choose is told in their own chat. In the channel the card is shown anew when somebody else uses it, and what you are writing is lost. In the tab it is not lost.',
  text: { label: 'What is to be followed up?', error: 'Write what is to be followed up.' },
  owner: { label: 'Who is to answer?', error: 'Choose who is to answer.', placeholder: 'Choose a person' },
  due: { label: 'By which day must it be answered?', error: 'Choose today or a later day.' },
  asked: 'Follow-up',
  earlier: (count) => (count === 1 ? 'And 1 earlier.' : `And ${count} earlier.`),
  dueOn: (date) => `Answer by ${date}`,
  answered: 'Answered',
  cardTitle: 'You are asked to follow up',
  cardAnswered: 'The follow-up has been answered',
  askedBy: (name, month) => `${name} asks about the monthly status for ${month}`,
  answeredBy: (name, at) => `Answer from ${name}, ${at}`,
  answer: 'Answer',
  answerText: { label: 'Your answer', error: 'Write your answer.' },
  answerSend: 'Send the answer',
  answerHint: 'The answer can be seen by all who see the monthly status. It cannot be changed afterwards.',
  open: 'Open the monthly status',
};

/** The words of follow-ups in every language. */
export const FOLLOW_UP_WORDS = { da, en } satisfies Record<Language, FollowUpWords>;
