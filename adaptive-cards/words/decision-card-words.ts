import type { Language } from './language';
import { writtenList } from './written-values';

/** Everything that the decision cards say, apart from the case itself. */
type DecisionCardWords = {
  kindOfCard: (municipality: string, decisionId: string) => string;
  channelKind: (municipality: string) => string;
  asksForAnswer: string;
  asksSummary: (decisionId: string, answerBy: string) => string;
  forCitizens: string;
  affects: (services: readonly string[]) => string;
  shortly: string;
  risk: string;
  riskNow: string;
  riskAfter: string;
  /** Level 1–5 on both axes, in words and figures. */
  riskLevel: (consequence: number, likelihood: number) => string;
  scale: string;
  asked: string;
  treatment: string;
  due: (answerBy: string) => string;
  overdue: (answerBy: string) => string;
  revisitOn: string;
  owner: string;
  recommender: string;
  caseNumber: string;
  noCaseNumber: string;
  answersSoFar: string;
  answers: string;
  progress: (answered: number, body: number, needed: number) => string;
  nobodyYet: string;
  moreAnswers: (count: number) => string;
  missing: string;
  nobodyMissing: string;
  reason: string;
  version: (version: number, hash: string) => string;
  pressMeans: string;
  secondWay: string;
  openCase: string;
  reasonLabel: { reject: string; return: string };
  reasonError: { reject: string; return: string };
  reasonHint: { reject: string; return: string };
  sendReason: { reject: string; return: string };
  recorded: string;
  yourAnswer: (answer: string, at: string) => string;
  recordedSummary: (decisionId: string, answer: string) => string;
  awaits: string;
  awaitsSummary: (decisionId: string) => string;
  concluded: (outcome: string) => string;
  concludedOn: (at: string) => string;
  concludedSummary: (decisionId: string, outcome: string) => string;
  notAnswered: string;
  tally: (tally: { approve: number; reject: number; return: number }) => string;
  channelOpen: string;
  channelOpenSummary: (decisionId: string) => string;
  channelNote: string;
};

const DA_LEVELS = ['', 'meget lille', 'lille', 'middel', 'stor', 'meget stor'];
const EN_LEVELS = ['', 'very low', 'low', 'medium', 'high', 'very high'];

const da: DecisionCardWords = {
  kindOfCard: (municipality, decisionId) => `${municipality} · Beslutningssag ${decisionId}`,
  channelKind: (municipality) => `${municipality} · Beslutningssag`,
  asksForAnswer: 'Du bliver bedt om at tage stilling',
  asksSummary: (decisionId, answerBy) => `Sag ${decisionId} venter på dit svar senest ${answerBy}.`,
  forCitizens: 'Hvad det kan betyde for borgerne',
  affects: (services) => `Berører: ${writtenList(services, 'da')}.`,
  shortly: 'Kort sagt',
  risk: 'Risikoen før og efter',
  riskNow: 'I dag',
  riskAfter: 'Efter planen',
  riskLevel: (consequence, likelihood) =>
    `${DA_LEVELS[consequence] ?? ''} konsekvens (${consequence} af 5), ${DA_LEVELS[likelihood] ?? ''} sandsynlighed (${likelihood} af 5)`,
  scale: 'Skala',
  asked: 'Det bliver du bedt om at godkende',
  treatment: 'Håndtering',
  due: (answerBy) => `Svar senest ${answerBy}.`,
  overdue: (answerBy) => `Svarfristen var ${answerBy}.`,
  revisitOn: 'Tages op igen',
  owner: 'Risikoejer',
  recommender: 'Indstillet af',
  caseNumber: 'Sagsnummer',
  noCaseNumber: 'mangler – sagen er foreløbig, til den er journaliseret',
  answersSoFar: 'Svar indtil nu',
  answers: 'Svarene',
  progress: (answered, body, needed) =>
    `${answered} af ${body} har svaret. Sagen er afgjort, når ${needed} svarer det samme.`,
  nobodyYet: 'Ingen har svaret endnu.',
  moreAnswers: (count) => `… og ${count} svar mere. Se dem alle i fanen.`,
  missing: 'Mangler at svare',
  nobodyMissing: 'Alle har svaret.',
  reason: 'Begrundelse',
  version: (version, hash) => `Udgave ${version} af sagen, fingeraftryk ${hash}.`,
  pressMeans: 'Dit svar bliver registreret med navn, titel og tidspunkt og kan ikke ændres bagefter.',
  secondWay: 'Virker knapperne ikke, kan du svare i fanen.',
  openCase: 'Læs sag og rapport i fanen',
  reasonLabel: { reject: 'Hvorfor afviser du?', return: 'Hvad mangler sagen?' },
  reasonError: {
    reject: 'Skriv en begrundelse, før du afviser.',
    return: 'Skriv, hvad der mangler, før du sender sagen tilbage.',
  },
  reasonHint: {
    reject: 'Begrundelsen kan ses af alle, der kan se sagen.',
    return: 'Det, du skriver, kan ses af alle, der kan se sagen.',
  },
  sendReason: { reject: 'Afvis med denne begrundelse', return: 'Send tilbage med denne begrundelse' },
  recorded: 'Dit svar er registreret',
  yourAnswer: (answer, at) => `Dit svar: ${answer}, ${at}.`,
  recordedSummary: (decisionId, answer) => `Dit svar på sag ${decisionId} er registreret: ${answer}.`,
  awaits: 'Sagen venter på ledelsesorganets svar',
  awaitsSummary: (decisionId) => `Sag ${decisionId} venter på ledelsesorganets svar.`,
  concluded: (outcome) => `Sagen er afgjort: ${outcome}`,
  concludedOn: (at) => `Afgjort af ledelsesorganet ${at}.`,
  concludedSummary: (decisionId, outcome) => `Sag ${decisionId} er afgjort: ${outcome}.`,
  notAnswered: 'Sagen blev afgjort, før du svarede. Du skal ikke gøre mere.',
  tally: ({ approve, reject, return: back }) =>
    `Godkendt af ${approve}, afvist af ${reject}, sendt tilbage af ${back}.`,
  channelOpen: 'En sag venter på ledelsesorganets svar',
  channelOpenSummary: (decisionId) => `Beslutningssag ${decisionId} venter på ledelsesorganets svar.`,
  channelNote: 'Indholdet står i fanen og i de personlige kort, ikke i kanalen.',
};

const en: DecisionCardWords = {
  kindOfCard: (municipality, decisionId) => `${municipality} · Decision ${decisionId}`,
  channelKind: (municipality) => `${municipality} · Decision`,
  asksForAnswer: 'Your answer is needed',
  asksSummary: (decisionId, answerBy) => `Decision ${decisionId} awaits your answer by ${answerBy}.`,
  forCitizens: 'What it can mean for citizens',
  affects: (services) => `Affects: ${writtenList(services, 'en')}.`,
  shortly: 'In short',
  risk: 'The risk before and after',
  riskNow: 'Today',
  riskAfter: 'After the plan',
  riskLevel: (consequence, likelihood) =>
    `${EN_LEVELS[consequence] ?? ''} consequence (${consequence} of 5), ${EN_LEVELS[likelihood] ?? ''} likelihood (${likelihood} of 5)`,
  scale: 'Scale',
  asked: 'What you are asked to approve',
  treatment: 'Treatment',
  due: (answerBy) => `Answer by ${answerBy}.`,
  overdue: (answerBy) => `The answer was due ${answerBy}.`,
  revisitOn: 'Taken up again',
  owner: 'Risk owner',
  recommender: 'Recommended by',
  caseNumber: 'Case number',
  noCaseNumber: 'missing – provisional until it is journaled',
  answersSoFar: 'Answers so far',
  answers: 'The answers',
  progress: (answered, body, needed) =>
    `${answered} of ${body} have answered. It is settled when ${needed} give the same answer.`,
  nobodyYet: 'Nobody has answered yet.',
  moreAnswers: (count) => `… and ${count} more. See them all in the tab.`,
  missing: 'Not yet answered',
  nobodyMissing: 'Everybody has answered.',
  reason: 'Reason',
  version: (version, hash) => `Version ${version} of the decision, fingerprint ${hash}.`,
  pressMeans: 'Your answer is recorded with name, title and time and cannot be changed afterwards.',
  secondWay: 'If the buttons do not work, answer in the tab.',
  openCase: 'Read case and report in the tab',
  reasonLabel: { reject: 'Why do you reject it?', return: 'What does the case lack?' },
  reasonError: {
    reject: 'Write a reason before you reject.',
    return: 'Write what is missing before you send it back.',
  },
  reasonHint: {
    reject: 'Everybody who can see the decision can see the reason.',
    return: 'Everybody who can see the decision can see what you write.',
  },
  sendReason: { reject: 'Reject with this reason', return: 'Send back with this reason' },
  recorded: 'Your answer is recorded',
  yourAnswer: (answer, at) => `Your answer: ${answer}, ${at}.`,
  recordedSummary: (decisionId, answer) => `Your answer on decision ${decisionId} is recorded: ${answer}.`,
  awaits: 'The decision awaits the management body',
  awaitsSummary: (decisionId) => `Decision ${decisionId} awaits the management body.`,
  concluded: (outcome) => `The decision is concluded: ${outcome}`,
  concludedOn: (at) => `Concluded by the management body ${at}.`,
  concludedSummary: (decisionId, outcome) => `Decision ${decisionId} is concluded: ${outcome}.`,
  notAnswered: 'It was concluded before you answered. There is nothing more for you to do.',
  tally: ({ approve, reject, return: back }) =>
    `Approved by ${approve}, rejected by ${reject}, sent back by ${back}.`,
  channelOpen: 'A decision awaits the management body',
  channelOpenSummary: (decisionId) => `Decision ${decisionId} awaits the management body.`,
  channelNote: 'The content is in the tab and in the personal cards, not in the channel.',
};

/** The words of the decision cards in every language. */
export const DECISION_CARD_WORDS = { da, en } satisfies Record<Language, DecisionCardWords>;
