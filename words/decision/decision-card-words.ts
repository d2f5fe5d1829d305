import type { Choice } from '../../domain/decision/decision';
import type { Language } from '../language';
import { tallySentence } from './tally-sentence';
import { writtenList } from '../written-values';

type Counts = Readonly<Record<Choice, number>>;

/** Everything that the decision cards say, apart from the case itself, the buttons and the standings. */
type DecisionCardWords = {
  kindOfCard: (municipality: string, decisionId: string) => string;
  channelKind: (municipality: string) => string;
  asksForAnswer: string;
  asksAgain: string;
  asksSummary: (decisionId: string, answerBy: string) => string;
  onBehalfOf: (name: string) => string;
  given: { onBehalfOf: (name: string) => string; inMeeting: string; until: (date: string) => string };
  hasChanged: (answer: string, version: number) => string;
  newCondition: string;
  changedFields: (fields: readonly string[]) => string;
  whyChanged: string;
  forCitizens: string;
  affects: string;
  shortly: string;
  risk: string;
  riskNow: string;
  riskAfter: string;
  riskLevel: (risk: { band: string; score: number; mostScore: number }) => string;
  riskParts: (consequence: string, likelihood: string) => string;
  withinAppetite: string;
  aboveAppetite: string;
  /** Version 0 is the scale that comes with the app. */
  scale: (consequence: number, likelihood: number, version: number) => string;
  asked: string;
  treatment: string;
  steps: string;
  step: (owner: string, date: string) => string;
  moreSteps: (count: number) => string;
  measures: string;
  moreMeasures: (count: number) => string;
  performedBy: (performer: string) => string;
  deficiency: string;
  correction: string;
  age: (days: number) => string;
  policy: (name: string, version: string) => string;
  supplier: string;
  period: string;
  findings: string;
  incident: string;
  awareAt: string;
  assessment: string;
  whyNot: string;
  notNotifiedNote: string;
  conditions: string;
  condition: { open: (owner: string, date: string) => string; met: string; unmet: string };
  moreConditions: (count: number) => string;
  due: (answerBy: string) => string;
  overdue: (answerBy: string) => string;
  revisitOn: string;
  owner: string;
  recommender: string;
  caseNumber: string;
  noCaseNumber: string;
  answersSoFar: string;
  answers: string;
  progress: (answered: number, body: number) => string;
  moreAnswers: (count: number) => string;
  missing: string;
  nobodyMissing: string;
  reason: string;
  dissent: string;
  conflicted: (name: string) => string;
  conflictOpen: (name: string) => string;
  warnUntrained: string;
  version: (version: number, hash: string) => string;
  pressMeans: string;
  secondWay: string;
  typedGoes: string;
  openCase: string;
  recorded: string;
  yourAnswer: (answer: string, at: string) => string;
  answerFor: (name: string, answer: string, at: string) => string;
  recordedSummary: (decisionId: string, answer: string) => string;
  change: string;
  changeHint: string;
  changeInTab: (name: string) => string;
  alsoFor: (name: string) => string;
  notAnswered: string;
  youAreConflicted: string;
  youDeclared: string;
  older: string;
  olderSentence: (version: number, current: number) => string;
  tally: (counts: Counts) => string;
  channelOpen: string;
  channelOpenSummary: (decisionId: string) => string;
  channelNote: string;
};

const da: DecisionCardWords = {
  kindOfCard: (municipality, decisionId) => `${municipality} · Beslutningssag ${decisionId}`,
  channelKind: (municipality) => `${municipality} · Beslutningssag`,
  asksForAnswer: 'Du bliver bedt om at tage stilling',
  asksAgain: 'Sagen er ændret, siden du svarede',
  asksSummary: (decisionId, answerBy) => `Sag ${decisionId} venter på dit svar senest ${answerBy}.`,
  onBehalfOf: (name) => `Du svarer på vegne af ${name}`,
  given: {
    onBehalfOf: (name) => `på vegne af ${name}`,
    inMeeting: 'på møde',
    until: (date) => `til ${date}`,
  },
  hasChanged: (answer, version) =>
    `Du svarede »${answer}« på udgave ${version}. Det svar tæller ikke længere.`,
  newCondition: 'Nyt vilkår',
  changedFields: (fields) => `Ændret: ${writtenList(fields, 'da')}.`,
  whyChanged: 'Hvorfor',
  forCitizens: 'Hvad det kan betyde for borgerne',
  affects: 'Berører',
  shortly: 'Kort sagt',
  risk: 'Risikoen før og efter',
  riskNow: 'I dag',
  riskAfter: 'Efter planen',
  riskLevel: ({ band, score, mostScore }) => `${band} (${score} af ${mostScore})`,
  riskParts: (consequence, likelihood) => `Konsekvens: ${consequence}. Sandsynlighed: ${likelihood}.`,
  withinAppetite: 'Restrisikoen er inden for det, kommunen har sagt, den vil acceptere.',
  aboveAppetite: 'Restrisikoen er over det, kommunen har sagt, den vil acceptere.',
  scale: (consequence, likelihood, version) =>
    version === 0
      ? `Appens standard: skalaen er ${consequence}×${likelihood}. Kommunen har ikke fastsat sin egen.`
      : `Lokal politik: skalaen er kommunens valg, ${consequence}×${likelihood}, udgave ${version}.`,
  asked: 'Det bliver du bedt om at godkende',
  treatment: 'Håndtering',
  steps: 'Planens trin',
  step: (owner, date) => `${owner}, senest ${date}`,
  moreSteps: (count) => `… og ${count} trin mere. Se dem alle i fanen.`,
  measures: 'Foranstaltninger, der skal godkendes',
  moreMeasures: (count) => `… og ${count} mere. Se dem alle i fanen.`,
  performedBy: (performer) => `udføres af ${performer}`,
  deficiency: 'Det mangler',
  correction: 'Det skal gøres',
  age: (count) =>
    `Manglen er ${count === 1 ? '1 dag' : `${count} dage`} gammel. Lov · NIS 2-loven § 6, stk. 2: uden unødigt ophold.`,
  policy: (name, version) => `${name}, udgave ${version}`,
  supplier: 'Leverandør',
  period: 'Periode',
  findings: 'Tilsynet viste',
  incident: 'Hændelse',
  awareAt: 'Opdaget',
  assessment: 'Vurdering',
  whyNot: 'Hvorfor der ikke underrettes',
  notNotifiedNote: 'Appen sender ikke underretninger. Skal der underrettes, sker det på Virk.',
  conditions: 'Vilkår',
  condition: {
    open: (owner, date) => `${owner}, senest ${date}`,
    met: 'opfyldt',
    unmet: 'ikke opfyldt til tiden',
  },
  moreConditions: (count) => `… og ${count} vilkår mere. Se dem alle i fanen.`,
  due: (answerBy) => `Svar senest ${answerBy}.`,
  overdue: (answerBy) => `Svarfristen var ${answerBy}.`,
  revisitOn: 'Tages op igen',
  owner: 'Ejer',
  recommender: 'Indstillet af',
  caseNumber: 'Sagsnummer',
  noCaseNumber: 'mangler – foreløbig, til den er journaliseret',
  answersSoFar: 'Svar indtil nu',
  answers: 'Svarene',
  progress: (answered, body) => `${answered} af ${body} har svaret.`,
  moreAnswers: (count) => `… og ${count} svar mere. Se dem alle i fanen.`,
  missing: 'Mangler at svare',
  nobodyMissing: 'Alle har svaret.',
  reason: 'Begrundelse',
  dissent: 'Særstandpunkt',
  conflicted: (name) => `${name} er inhabil og deltager ikke.`,
  conflictOpen: (name) => `${name} har meldt sig inhabil. De andre afgør, om det er rigtigt.`,
  warnUntrained:
    'Der er ikke registreret et kursus for dig. Du kan svare alligevel; det fremgår af referatet.',
  version: (version, hash) => `Udgave ${version} af sagen, fingeraftryk ${hash}.`,
  pressMeans: 'Dit svar registreres med navn, titel og tidspunkt. Du kan skifte det, til sagen er afgjort.',
  secondWay: 'Virker knapperne ikke, kan du svare i fanen.',
  typedGoes: 'Ændres sagen, mens du skriver, vises kortet på ny, og det skrevne forsvinder.',
  openCase: 'Læs sag og rapport i fanen',
  recorded: 'Dit svar er registreret',
  yourAnswer: (answer, at) => `Dit svar: ${answer}, ${at}.`,
  answerFor: (name, answer, at) => `På vegne af ${name}: ${answer}, ${at}.`,
  recordedSummary: (decisionId, answer) => `Dit svar på sag ${decisionId} er registreret: ${answer}.`,
  change: 'Skift svar',
  changeHint: 'Det nye svar træder i stedet for det første. Begge står i historikken.',
  changeInTab: (name) => `Svaret på vegne af ${name} kan skiftes i fanen.`,
  alsoFor: (name) => `Du er også stedfortræder for ${name}. Den plads svarer du for i fanen eller bagefter.`,
  notAnswered: 'Sagen blev afgjort, før du svarede. Du skal ikke gøre mere.',
  youAreConflicted: 'Du er inhabil i sagen og deltager ikke. Du skal ikke gøre mere.',
  youDeclared: 'Du har meldt dig inhabil. De andre afgør, om det er rigtigt. Imens deltager du ikke.',
  older: 'Der er en nyere udgave af sagen',
  olderSentence: (version, current) =>
    `Dette kort viste udgave ${version}. Sagen er nu i udgave ${current}, og der kan ikke svares her. Brug det nyere kort, eller åbn fanen.`,
  tally: (counts) => tallySentence(counts, 'da'),
  channelOpen: 'En sag venter på svar',
  channelOpenSummary: (decisionId) => `Beslutningssag ${decisionId} venter på svar.`,
  channelNote: 'Indholdet står i fanen og i de personlige kort, ikke i kanalen.',
};

const en: DecisionCardWords = {
  kindOfCard: (municipality, decisionId) => `${municipality} · Decision ${decisionId}`,
  channelKind: (municipality) => `${municipality} · Decision`,
  asksForAnswer: 'Your answer is needed',
  asksAgain: 'It has changed since you answered',
  asksSummary: (decisionId, answerBy) => `Decision ${decisionId} awaits your answer by ${answerBy}.`,
  onBehalfOf: (name) => `You answer on behalf of ${name}`,
  given: {
    onBehalfOf: (name) => `on behalf of ${name}`,
    inMeeting: 'in a meeting',
    until: (date) => `to ${date}`,
  },
  hasChanged: (answer, version) =>
    `You answered “${answer}” to version ${version}. That answer no longer counts.`,
  newCondition: 'New condition',
  changedFields: (fields) => `Changed: ${writtenList(fields, 'en')}.`,
  whyChanged: 'Why',
  forCitizens: 'What it can mean for citizens',
  affects: 'Affects',
  shortly: 'In short',
  risk: 'The risk before and after',
  riskNow: 'Today',
  riskAfter: 'After the plan',
  riskLevel: ({ band, score, mostScore }) => `${band} (${score} of ${mostScore})`,
  riskParts: (consequence, likelihood) => `Consequence: ${consequence}. Likelihood: ${likelihood}.`,
  withinAppetite: 'The residual risk is within what the municipality has said it will accept.',
  aboveAppetite: 'The residual risk is above what the municipality has said it will accept.',
  scale: (consequence, likelihood, version) =>
    version === 0
      ? `The app’s default: the scale is ${consequence}×${likelihood}. The municipality has set none of its own.`
      : `Local policy: the scale is the municipality’s choice, ${consequence}×${likelihood}, version ${version}.`,
  asked: 'What you are asked to approve',
  treatment: 'Treatment',
  steps: 'Steps of the plan',
  step: (owner, date) => `${owner}, by ${date}`,
  moreSteps: (count) => `… and ${count} more. See them all in the tab.`,
  measures: 'Measures to approve',
  moreMeasures: (count) => `… and ${count} more. See them all in the tab.`,
  performedBy: (performer) => `carried out by ${performer}`,
  deficiency: 'What is lacking',
  correction: 'What is to be done',
  age: (count) =>
    `The deficiency is ${count === 1 ? '1 day' : `${count} days`} old. Law · NIS 2 Act, section 6(2): without undue delay.`,
  policy: (name, version) => `${name}, version ${version}`,
  supplier: 'Supplier',
  period: 'Period',
  findings: 'The review showed',
  incident: 'Incident',
  awareAt: 'Aware since',
  assessment: 'Assessment',
  whyNot: 'Why it is not notified',
  notNotifiedNote: 'The app sends no notifications. If one is due, it is made on Virk.',
  conditions: 'Conditions',
  condition: { open: (owner, date) => `${owner}, by ${date}`, met: 'met', unmet: 'not met in time' },
  moreConditions: (count) => `… and ${count} more. See them all in the tab.`,
  due: (answerBy) => `Answer by ${answerBy}.`,
  overdue: (answerBy) => `The answer was due ${answerBy}.`,
  revisitOn: 'Taken up again',
  owner: 'Owner',
  recommender: 'Recommended by',
  caseNumber: 'Case number',
  noCaseNumber: 'missing – provisional until it is journaled',
  answersSoFar: 'Answers so far',
  answers: 'The answers',
  progress: (answered, body) => `${answered} of ${body} have answered.`,
  moreAnswers: (count) => `… and ${count} more. See them all in the tab.`,
  missing: 'Not yet answered',
  nobodyMissing: 'Everybody has answered.',
  reason: 'Reason',
  dissent: 'Dissent',
  conflicted: (name) => `${name} is conflicted and takes no part.`,
  conflictOpen: (name) => `${name} has declared a conflict of interest. The others settle whether it is so.`,
  warnUntrained: 'No course is registered for you. You can answer all the same; the minute will say so.',
  version: (version, hash) => `Version ${version} of the decision, fingerprint ${hash}.`,
  pressMeans: 'Your answer is recorded with name, title and time. You can change it until the conclusion.',
  secondWay: 'If the buttons do not work, answer in the tab.',
  typedGoes: 'If the item changes while you write, the card is shown anew and what you wrote is gone.',
  openCase: 'Read case and report in the tab',
  recorded: 'Your answer is recorded',
  yourAnswer: (answer, at) => `Your answer: ${answer}, ${at}.`,
  answerFor: (name, answer, at) => `On behalf of ${name}: ${answer}, ${at}.`,
  recordedSummary: (decisionId, answer) => `Your answer on decision ${decisionId} is recorded: ${answer}.`,
  change: 'Change answer',
  changeHint: 'The new answer takes the place of the first. Both stay in the history.',
  changeInTab: (name) => `The answer on behalf of ${name} can be changed in the tab.`,
  alsoFor: (name) => `You are also deputy for ${name}. You answer for that seat in the tab or afterwards.`,
  notAnswered: 'It was concluded before you answered. There is nothing more for you to do.',
  youAreConflicted: 'You are conflicted and take no part. There is nothing more for you to do.',
  youDeclared:
    'You have declared a conflict of interest. The others settle whether it is so. You take no part meanwhile.',
  older: 'There is a newer version',
  olderSentence: (version, current) =>
    `This card showed version ${version}. It is now in version ${current}, and you cannot answer here. Use the newer card or open the tab.`,
  tally: (counts) => tallySentence(counts, 'en'),
  channelOpen: 'A decision awaits answers',
  channelOpenSummary: (decisionId) => `Decision ${decisionId} awaits answers.`,
  channelNote: 'The content is in the tab and in the personal cards, not in the channel.',
};

/** The words of the decision cards in every language. */
export const DECISION_CARD_WORDS = { da, en } satisfies Record<Language, DecisionCardWords>;
