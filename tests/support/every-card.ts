import { abilitiesOf } from '../../domain/access/abilities';
import { bodyRoleOn, rolesOn } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import type { Choice, DecisionContent } from '../../domain/decision/decision';
import type { LedgerEvent } from '../../domain/event';
import type { CardJson } from '../../adaptive-cards/card-json';
import { faultCard } from '../../adaptive-cards/fault-card';
import { refusalCard, withRefusal } from '../../adaptive-cards/refusal-card';
import { LANGUAGES, type Language } from '../../adaptive-cards/words/language';
import type { Answer } from '../../bot/answers/answer';
import { answerDecisions } from '../../bot/answers/answer-decisions';
import { answerHelp, answerNotUnderstood } from '../../bot/answers/answer-help';
import { answerStatus } from '../../bot/answers/answer-status';
import { answerTraining } from '../../bot/answers/answer-training';
import { answerWaiting } from '../../bot/answers/answer-waiting';
import { cardForDelivery } from '../../bot/card-for-delivery';
import type { People } from '../../bot/ports';
import { deliveryOf } from '../../domain/delivery/delivery';
import { danishDate } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { aDecisionContent, aVote, completionLogged, courseAdded, DECISION, submitted } from './builders';
import { inDays, NOW } from './instants';
import { aLedgerOf, ask, by, byTheClock, happened, type TestLedger } from './ledger';
import { aRoster, bodyIds, CHAIR, COORDINATOR, DIRECTOR, member } from './people';
import { aScene, PEOPLE } from './scenes';

/** A card as somebody sees it, with the place where it is shown. */
export type ShownCard = { name: string; place: 'person' | 'channel'; language: Language; card: CardJson };

/** Text that would be a link, emphasis and a list if anything read it as Markdown. */
export const MARKDOWN =
  '[Tryk her](https://ond.example) **fed** _skrå_ "citat"\n- punkt\n# overskrift <b>html</b>\u0007';

/** Exactly `length` characters of such text. */
export const longText = (length: number): string =>
  MARKDOWN.repeat(Math.ceil(length / MARKDOWN.length)).slice(0, length);

const SCENARIO = 'SCENARIE-MÅ-IKKE-SES';
export const SECRETS_OF_THE_CASE = { title: 'TITEL-MÅ-IKKE-SES', scenario: SCENARIO } as const;

/** The longest item that the API and the domain let through. */
export const longestContent = (): DecisionContent =>
  aDecisionContent({
    title: longText(200),
    scenario: longText(4000),
    affectedServices: Array.from({ length: 20 }, () => longText(300)),
    consequenceForCitizens: longText(1000),
    scale: longText(100),
    treatmentPlan: longText(4000),
    recommendation: longText(2000),
    alternatives: Array.from({ length: 10 }, () => longText(1000)),
    plainWords: Array.from({ length: 3 }, () => longText(300)),
    caseNumber: longText(50),
  });

type Case = { name: string; ledger: TestLedger; people?: People };

const vote = (
  ledger: TestLedger,
  personId: PersonId,
  content: DecisionContent,
  answer: { choice: Choice; reason?: string },
) => {
  const { choice, reason = choice === 'approve' ? null : 'Planen mangler en frist' } = answer;
  const voter = PEOPLE.get(personId) ?? { name: longText(100), title: longText(100) };
  const result = ask(ledger, { ...aVote({ choice, reason, content }), voter }, by(personId), NOW);
  if (!result.ok) throw new Error(`Cannot set the scene: ${result.refusal.code}`);
};

function cases(): Case[] {
  const content = aDecisionContent({ ...SECRETS_OF_THE_CASE });
  const base: LedgerEvent[] = [
    ...aRoster(),
    courseAdded(),
    completionLogged(),
    completionLogged({ personId: member(1) }, 2),
  ];
  const open = (answerBy = '2026-11-16') => {
    const item = { ...content, answerBy };
    return { item, ledger: aLedgerOf(...base, happened(submitted(item), inDays(-20), COORDINATOR)) };
  };
  const fresh = open();
  const late = open('2026-10-20');
  const answered = open();
  vote(answered.ledger, CHAIR, answered.item, { choice: 'approve' });
  vote(answered.ledger, member(1), answered.item, { choice: 'return' });
  const concluded = open();
  for (const one of bodyIds(3)) vote(concluded.ledger, one, concluded.item, { choice: 'approve' });
  const rejected = open();
  for (const one of bodyIds(3)) vote(rejected.ledger, one, rejected.item, { choice: 'reject' });
  for (const { ledger } of [answered, concluded, rejected]) {
    ask(ledger, { type: 'IssueReport', month: '2026-11' }, byTheClock, NOW);
    ask(ledger, { type: 'NoteReport', month: '2026-11' }, by(member(2)), NOW);
  }
  const nobody = aLedgerOf(...aRoster(0));
  ask(nobody, { type: 'IssueReport', month: '2026-11' }, byTheClock, NOW);
  return [
    { name: 'nothing has happened', ledger: nobody },
    { name: 'nobody has answered', ledger: fresh.ledger },
    { name: 'the answer is overdue', ledger: late.ledger },
    { name: 'some have answered', ledger: answered.ledger },
    { name: 'approved', ledger: concluded.ledger },
    { name: 'rejected', ledger: rejected.ledger },
    { name: 'the longest texts', ledger: longest(), people: longestNames() },
  ];
}

function longest(): TestLedger {
  const item = longestContent();
  const size = 30;
  const ledger = aLedgerOf(
    ...aRoster(size),
    courseAdded({ title: longText(200) }),
    ...Array.from({ length: 12 }, (_, index) =>
      completionLogged({ personId: member(1), completedOn: `2026-09-${String(index + 10)}` }, index + 1),
    ),
    ...Array.from({ length: 12 }, (_, index) =>
      submitted(item, `D-2026-${String(index + 1).padStart(3, '0')}`),
    ),
  );
  ask(ledger, { type: 'IssueReport', month: '2026-11' }, byTheClock, NOW);
  for (const one of bodyIds(size)) ask(ledger, { type: 'NoteReport', month: '2026-11' }, by(one), NOW);
  bodyIds(size)
    .slice(3, 3 + 14)
    .forEach((one, index) =>
      vote(ledger, one, item, { choice: index % 2 === 0 ? 'reject' : 'return', reason: longText(2000) }),
    );
  return ledger;
}

const longestNames = (): People =>
  new Map(bodyIds(30).map((one) => [one, { name: longText(300), title: longText(300) }]));

const ANSWERS: Record<string, Answer> = {
  help: answerHelp,
  'not understood': answerNotUnderstood,
  status: answerStatus,
  decisions: answerDecisions,
  training: answerTraining,
  waiting: answerWaiting,
};

/** Every card that the program can show: each delivery and each answer, in each state, for different readers. */
export function everyCard(): ShownCard[] {
  const shown = LANGUAGES.flatMap((language) =>
    cases().flatMap(({ name, ledger, people }) => {
      const { state } = ledger;
      const scene = aScene(state, { language, ...(people === undefined ? {} : { people }) });
      const cards = [...deliveriesOf(state, scene), ...answersOf(state, scene)];
      return cards.map((one) => ({ ...one, language, name: `${one.name}, ${name}, ${language}` }));
    }),
  );
  return [...shown, ...others()];
}

type Scene = ReturnType<typeof aScene>;

function deliveriesOf(state: Oversight, scene: Scene): Omit<ShownCard, 'language'>[] {
  const subjects = [
    ...(state.decisions.has(DECISION)
      ? [{ kind: 'decision', decisionId: DECISION, version: 1 } as const]
      : []),
    ...[...state.reports.keys()].map((month) => ({ kind: 'report', month }) as const),
  ];
  return subjects.flatMap((subject) => [
    {
      name: `${subject.kind} card in the channel`,
      place: 'channel' as const,
      card: cardForDelivery(deliveryOf(subject, { kind: 'leadershipChannel' }), scene),
    },
    ...[CHAIR, member(2), COORDINATOR, DIRECTOR].map((personId) => ({
      name: `${subject.kind} card of ${personId}`,
      place: 'person' as const,
      card: cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene),
    })),
  ]);
}

function answersOf(state: Oversight, scene: Scene): Omit<ShownCard, 'language'>[] {
  const today = danishDate(scene.now);
  return (['person', 'channel'] as const).flatMap((place) =>
    [CHAIR, member(1), COORDINATOR, DIRECTOR].flatMap((personId) =>
      Object.entries(ANSWERS).flatMap(([topic, answer]) => {
        const abilities = abilitiesOf(rolesOn(state.access, personId, today));
        return answer({ scene, reader: { personId, place }, abilities }).map((card, index) => ({
          name: `answer ${String(index + 1)} to ${topic} of ${personId} in ${place}`,
          place,
          card,
        }));
      }),
    ),
  );
}

function others(): ShownCard[] {
  return LANGUAGES.flatMap((language) => {
    const refusal = { code: 'unknown-decision', value: longText(3000) } as const;
    const bare = refusalCard(refusal, { language, link: 'https://tilsyn.eksempel.dk/tab/' });
    const person = { place: 'person', language } as const;
    return [
      { ...person, name: `refusal, ${language}`, card: bare },
      { ...person, name: `refusal on top, ${language}`, card: withRefusal(bare, refusal) },
      { ...person, name: `fault, ${language}`, card: faultCard(language, crypto.randomUUID()) },
    ];
  });
}

/** The names of those in the body who have not answered the test decision. */
export const namesMissing = (state: Oversight): string[] =>
  [...state.access.memberships.keys()]
    .filter((one) => bodyRoleOn(state.access, one, danishDate(NOW)) !== undefined)
    .filter((one) => !state.decisions.get(DECISION)?.votes.some((given) => given.personId === one))
    .map((one) => PEOPLE.get(one)?.name ?? '');
