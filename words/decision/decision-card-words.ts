import { moreInTab } from '../more-in-tab';
import { CASE_LABELS, ANSWER_DUE } from './case-labels';
import type { Choice } from '../../domain/decision/terms';
import { FIELDS } from '../refusal/field-names';
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
  measure: (number: number) => string;
  measureVersion: (version: string, performer: string) => string;
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
  revisitOn: (date: string) => string;
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
  asksSummary: (decisionId, answerBy) => `Svar på sag ${decisionId} senest den ${answerBy}.`,
  onBehalfOf: (name) => `Du svarer på vegne af ${name}`,
  given: {
    onBehalfOf: (name) => `på vegne af ${name}`,
    inMeeting: 'bekræftet efter møde',
    until: (date) => `til den ${date}`,
  },
  hasChanged: (answer, version) =>
    `Du svarede »${answer}« på udgave ${version}. Dit svar gælder ikke længere.`,
  newCondition: 'Nyt vilkår',
  changedFields: (fields) => `Ændret: ${writtenList(fields, 'da')}.`,
  whyChanged: 'Bemærkning til ændringen',
  forCitizens: FIELDS.consequenceForCitizens.da,
  affects: FIELDS.affectedServices.da,
  shortly: 'Kort sagt',
  risk: CASE_LABELS.riskChange.da,
  riskNow: 'I dag',
  riskAfter: 'Når planen er gennemført',
  riskLevel: ({ band, score, mostScore }) => `${band} (${score} af ${mostScore})`,
  riskParts: (consequence, likelihood) => `Konsekvens: ${consequence}. Sandsynlighed: ${likelihood}.`,
  withinAppetite: 'Restrisikoen ligger inden for risikovilligheden.',
  aboveAppetite: 'Restrisikoen ligger over risikovilligheden.',
  scale: (consequence, likelihood, version) =>
    version === 0
      ? `Risikoskala ${consequence}×${likelihood}: appens standard. Kommunen har ikke fastsat sin egen.`
      : `Lokal politik: Kommunens risikoskala ${consequence}×${likelihood}, udgave ${version}.`,
  asked: 'Indstilling',
  treatment: 'Håndtering',
  steps: FIELDS.actions.da,
  step: (owner, date) => `${owner}, senest ${date}`,
  moreSteps: (count) => `… og ${count} trin mere. Se dem alle i fanen.`,
  measures: 'Foranstaltninger, der skal godkendes',
  moreMeasures: (count) => moreInTab(count, 'da'),
  performedBy: (performer) => `udføres af ${performer}`,
  measure: (number) => `§ 6, stk. 1, nr. ${number}`,
  measureVersion: (version, performer) => `udgave ${version}, udføres af ${performer}`,
  deficiency: 'Mangel',
  correction: FIELDS.correction.da,
  age: (count) =>
    `${count === 0 ? 'Manglen blev opdaget i dag' : `Manglen blev opdaget for ${count === 1 ? '1 dag' : `${count} dage`} siden`}. Lov: NIS 2-loven § 6, stk. 2: Korrigerende foranstaltninger skal træffes uden unødigt ophold.`,
  policy: (name, version) => `${name}, udgave ${version}`,
  supplier: 'Leverandør',
  period: 'Periode',
  findings: FIELDS.findings.da,
  incident: 'Hændelse',
  awareAt: 'Kendskab fra',
  assessment: 'Vurdering',
  whyNot: CASE_LABELS.noNotification.da,
  notNotifiedNote: 'Appen sender ikke underretninger. Skal kommunen underrette, sker det på Virk.',
  conditions: 'Vilkår',
  condition: {
    open: (owner, date) => `${owner}, senest ${date}`,
    met: 'opfyldt',
    unmet: 'ikke opfyldt til tiden',
  },
  moreConditions: (count) => `… og ${count} vilkår mere. Se dem alle i fanen.`,
  due: ANSWER_DUE.da.ahead,
  overdue: ANSWER_DUE.da.past,
  revisitOn: (date) => `Gælder til og med: ${date} (sagen skal tages op igen senest den dag)`,
  owner: 'Ansvarlig',
  recommender: 'Indstillet af',
  caseNumber: 'Sagsnummer',
  noCaseNumber: 'mangler (sagen er foreløbig, til den er journaliseret)',
  answersSoFar: 'Svar indtil nu',
  answers: 'Svar',
  progress: (answered, body) => `${answered} af ${body} har svaret.`,
  moreAnswers: (count) => `… og ${count} svar mere. Se dem alle i fanen.`,
  missing: CASE_LABELS.unanswered.da,
  nobodyMissing: 'Alle har svaret.',
  reason: 'Begrundelse',
  dissent: 'Særstandpunkt',
  conflicted: (name) => `${name} er inhabil og deltager ikke.`,
  conflictOpen: (name) => `${name} har meldt sig inhabil. De andre afgør, om ${name} er inhabil.`,
  warnUntrained:
    'Der er ikke registreret et kursus for dig. Du kan godt svare. Det vil fremgå af referatet, at du ikke har et registreret kursus.',
  version: (version, hash) => `Udgave ${version} af sagen, fingeraftryk ${hash}.`,
  pressMeans: 'Dit svar registreres med navn, titel og tidspunkt. Du kan ændre det, indtil sagen er afgjort.',
  secondWay: 'Virker knapperne ikke, kan du svare i fanen.',
  typedGoes: 'Ændres sagen, mens du skriver, vises kortet på ny, og det, du har skrevet, forsvinder.',
  openCase: CASE_LABELS.openCase.da,
  recorded: 'Dit svar er registreret',
  yourAnswer: (answer, at) => `Dit svar: ${answer}, ${at}.`,
  answerFor: (name, answer, at) => `På vegne af ${name}: ${answer}, ${at}.`,
  recordedSummary: (decisionId, answer) => `Dit svar på sag ${decisionId} er registreret: ${answer}.`,
  change: 'Ændr svaret',
  changeHint: 'Det nye svar erstatter det tidligere. Begge svar kan ses i sagens historik.',
  changeInTab: (name) => `Svaret på vegne af ${name} kan ændres i fanen.`,
  alsoFor: (name) =>
    `Du er også stedfortræder for ${name}. Svar for ${name} i fanen, eller vent på næste kort.`,
  notAnswered: 'Sagen blev behandlet, før du svarede. Du skal ikke gøre mere.',
  youAreConflicted: 'Du er inhabil i sagen og deltager ikke. Du skal ikke gøre mere.',
  youDeclared: 'Du har meldt dig inhabil. De andre afgør, om du er inhabil. Imens deltager du ikke.',
  older: 'Der er en nyere udgave af sagen',
  olderSentence: (version, current) =>
    `Dette kort viste udgave ${version}. Sagen er nu i udgave ${current}, og der kan ikke svares her. Brug det nyere kort, eller åbn fanen.`,
  tally: (counts) => tallySentence(counts, 'da'),
  channelOpen: 'En sag venter på svar',
  channelOpenSummary: (decisionId) => `Beslutningssag ${decisionId} venter på svar.`,
  channelNote: 'Sagens indhold vises i fanen og i de personlige kort, ikke i kanalen.',
};

const en: DecisionCardWords = {
  kindOfCard: (municipality, decisionId) => `${municipality} · Decision ${decisionId}`,
  channelKind: (municipality) => `${municipality} · Decision`,
  asksForAnswer: 'Your answer is needed',
  asksAgain: 'The case has changed since you answered',
  asksSummary: (decisionId, answerBy) => `Answer decision ${decisionId} by ${answerBy}.`,
  onBehalfOf: (name) => `You answer on behalf of ${name}`,
  given: {
    onBehalfOf: (name) => `on behalf of ${name}`,
    inMeeting: 'confirmed after a meeting',
    until: (date) => `to ${date}`,
  },
  hasChanged: (answer, version) =>
    `You answered “${answer}” to version ${version}. Your answer no longer counts.`,
  newCondition: 'New condition',
  changedFields: (fields) => `Changed: ${writtenList(fields, 'en')}.`,
  whyChanged: 'Note on the change',
  forCitizens: FIELDS.consequenceForCitizens.en,
  affects: FIELDS.affectedServices.en,
  shortly: 'In short',
  risk: CASE_LABELS.riskChange.en,
  riskNow: 'Today',
  riskAfter: 'When the plan has been carried out',
  riskLevel: ({ band, score, mostScore }) => `${band} (${score} of ${mostScore})`,
  riskParts: (consequence, likelihood) => `Consequence: ${consequence}. Likelihood: ${likelihood}.`,
  withinAppetite: 'The residual risk is within the risk appetite.',
  aboveAppetite: 'The residual risk is above the risk appetite.',
  scale: (consequence, likelihood, version) =>
    version === 0
      ? `Risk scale ${consequence}×${likelihood}: the app’s default. The municipality has set none of its own.`
      : `Local policy: the municipality’s risk scale ${consequence}×${likelihood}, version ${version}.`,
  asked: 'Recommendation',
  treatment: 'Treatment',
  steps: FIELDS.actions.en,
  step: (owner, date) => `${owner}, by ${date}`,
  moreSteps: (count) => moreInTab(count, 'en'),
  measures: 'Measures to approve',
  moreMeasures: (count) => moreInTab(count, 'en'),
  performedBy: (performer) => `carried out by ${performer}`,
  measure: (number) => `Section 6(1), no. ${number}`,
  measureVersion: (version, performer) => `version ${version}, carried out by ${performer}`,
  deficiency: 'Deficiency',
  correction: FIELDS.correction.en,
  age: (count) =>
    `${count === 0 ? 'The deficiency was found today' : `The deficiency was found ${count === 1 ? '1 day' : `${count} days`} ago`}. Law: NIS 2 Act, section 6(2): corrective measures must be taken without undue delay.`,
  policy: (name, version) => `${name}, version ${version}`,
  supplier: 'Supplier',
  period: 'Period',
  findings: FIELDS.findings.en,
  incident: 'Incident',
  awareAt: 'Aware since',
  assessment: 'Assessment',
  whyNot: CASE_LABELS.noNotification.en,
  notNotifiedNote:
    'The app does not notify authorities. If the municipality is to notify, that is done on Virk.',
  conditions: 'Conditions',
  condition: { open: (owner, date) => `${owner}, by ${date}`, met: 'met', unmet: 'not met in time' },
  moreConditions: (count) => moreInTab(count, 'en'),
  due: ANSWER_DUE.en.ahead,
  overdue: ANSWER_DUE.en.past,
  revisitOn: (date) => `Valid until: ${date} (the case must be taken up again by that day)`,
  owner: 'Responsible',
  recommender: 'Recommended by',
  caseNumber: 'Case number',
  noCaseNumber: 'missing (the case is provisional until it is journalised)',
  answersSoFar: 'Answers so far',
  answers: 'Answers',
  progress: (answered, body) => `${answered} of ${body} have answered.`,
  moreAnswers: (count) => moreInTab(count, 'en'),
  missing: CASE_LABELS.unanswered.en,
  nobodyMissing: 'Everybody has answered.',
  reason: 'Reason',
  dissent: 'Dissent',
  conflicted: (name) => `${name} has a conflict of interest and takes no part.`,
  conflictOpen: (name) =>
    `${name} has declared a conflict of interest. The others decide whether ${name} has one.`,
  warnUntrained:
    'No course is registered for you. You can answer. The minute will show that you have no registered course.',
  version: (version, hash) => `Version ${version} of the decision, fingerprint ${hash}.`,
  pressMeans:
    'Your answer is recorded with name, title and time. You can change it until the case is decided.',
  secondWay: 'If the buttons do not work, answer in the tab.',
  typedGoes: 'If the case changes while you write, the card is shown anew and what you have written is lost.',
  openCase: CASE_LABELS.openCase.en,
  recorded: 'Your answer is recorded',
  yourAnswer: (answer, at) => `Your answer: ${answer}, ${at}.`,
  answerFor: (name, answer, at) => `On behalf of ${name}: ${answer}, ${at}.`,
  recordedSummary: (decisionId, answer) => `Your answer on decision ${decisionId} is recorded: ${answer}.`,
  change: 'Change answer',
  changeHint: 'The new answer replaces the earlier one. Both can be seen in the history of the case.',
  changeInTab: (name) => `The answer on behalf of ${name} can be changed in the tab.`,
  alsoFor: (name) =>
    `You are also deputy for ${name}. Answer for ${name} in the tab, or wait for the next card.`,
  notAnswered: 'The case was dealt with before you answered. You do not have to do anything more.',
  youAreConflicted:
    'You have a conflict of interest in this case and take no part. You do not have to do anything more.',
  youDeclared:
    'You have declared a conflict of interest. The others decide whether you have one. Until then you take no part.',
  older: 'There is a newer version of the case',
  olderSentence: (version, current) =>
    `This card showed version ${version}. The case is now in version ${current}, and you cannot answer here. Use the newer card or open the tab.`,
  tally: (counts) => tallySentence(counts, 'en'),
  channelOpen: 'A decision is waiting for answers',
  channelOpenSummary: (decisionId) => `Decision ${decisionId} is waiting for answers.`,
  channelNote: 'The content of the case is shown in the tab and in the personal cards, not in the channel.',
};

/** The words of the decision cards in every language. */
export const DECISION_CARD_WORDS = { da, en } satisfies Record<Language, DecisionCardWords>;
