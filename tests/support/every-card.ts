import { abilitiesOf } from '../../domain/access/abilities';
import { rolesOn } from '../../domain/access/access';
import { danishDate } from '../../domain/calendar/danish-time';
import { REGISTER_MATTERS } from '../../domain/waiting/register-dates';
import { deliveryOf, type ConfirmationMatter, type DeliverySubject } from '../../domain/delivery/delivery';
import { FEED_TROUBLES } from '../../domain/feed/feed-standing';
import { openSteps } from '../../domain/decision/open-step';
import { openClocks } from '../../domain/incident/open-clocks';
import { CLOCK_WARNINGS } from '../../domain/incident/warnings';
import { measureDays } from '../../domain/measure/measure-days';
import { liveMeasures } from '../../domain/measure/registered-measure';
import { currentRecord } from '../../domain/meeting/meeting';
import type { CardJson } from '../../adaptive-cards/card-json';
import { faultCard } from '../../adaptive-cards/fault-card';
import { refusalCard, withRefusal } from '../../adaptive-cards/refusal-card';
import { OTHER_COURSE } from '../../adaptive-cards/training-inputs';
import { LANGUAGES, type Language } from '../../words/language';
import type { Answerer } from '../../bot/answers/answer';
import { answerAsked } from '../../bot/answers/answer-asked';
import { answerNotUnderstood } from '../../bot/answers/answer-help';
import type { Asked } from '../../bot/answers/asked';
import { cardForDelivery } from '../../bot/cards/delivery/card-for-delivery';
import { logForm, reportForm } from '../../bot/cards/training/course-forms';
import { awaitingCourses, reportReceipt } from '../../bot/cards/training/reported-courses';
import type { Scene } from '../../bot/scene/scene';
import { DECISION } from './builders';
import { cardCases, TRAINING_DATES, type CardCase } from './card-cases';
import { incidentOpened } from './incident-ledger';
import { TODAY } from './instants';
import { aLedgerOf } from './ledger';
import { longText } from './longest-case';
import { aRoster, CHAIR, COORDINATOR, DIRECTOR, member } from './people';
import { aScene } from './scenes';

/** A card as somebody sees it, with the place where it is shown. */
export type ShownCard = { name: string; place: 'person' | 'channel'; language: Language; card: CardJson };

const THE_CASE = { year: 2026, number: 1 };

/** What is asked, so that each answer comes at least once in each state. */
const QUESTIONS: readonly Asked[] = [
  { about: 'waiting' },
  { about: 'case', cases: [THE_CASE] },
  { about: 'case', cases: [{ year: null, number: 99 }] },
  { about: 'unanswered', cases: [THE_CASE] },
  { about: 'unanswered', cases: [] },
  { about: 'decisions' },
  { about: 'nextCourse' },
  { about: 'nextMeeting' },
  { about: 'onTrack' },
  { about: 'status', month: null },
  { about: 'status', month: 'last' },
  { about: 'training' },
  { about: 'reportCourse' },
  { about: 'logCourse' },
  { about: 'reportedCourses' },
  { about: 'help' },
  { about: 'thanks' },
];

const ANSWERS: readonly (readonly [name: string, answer: Answerer])[] = [
  ...QUESTIONS.map((asked, index): [string, Answerer] => [
    `${asked.about} ${String(index)}`,
    (question) => answerAsked(asked, question),
  ]),
  ['not understood', (question) => answerNotUnderstood([], question)],
  [
    'not quite understood',
    (question) =>
      answerNotUnderstood(
        [
          { about: 'case', cases: [THE_CASE] },
          { about: 'status', month: null },
        ],
        question,
      ),
  ],
];

const TYPED = {
  takenBy: CHAIR,
  takenCourse: OTHER_COURSE,
  takenOn: TODAY,
  takenMinutes: '90',
  otherTitle: longText(200),
  otherProvider: longText(200),
  evidenceUrl: longText(1000),
};

/** Every card that the program can show: each delivery and each answer, in each state, for different readers. */
export function everyCard(): ShownCard[] {
  const cases = cardCases();
  const shown = LANGUAGES.flatMap((language) =>
    cases.flatMap((one) => {
      const { name, ledger, people, now } = one;
      const scene = aScene(ledger.state, {
        language,
        ...(people === undefined ? {} : { people }),
        ...(now === undefined ? {} : { now }),
      });
      const cards = [
        ...deliveriesOf(one, scene),
        ...answersOf(scene),
        ...trainingCards(scene),
        ...statusMessages(scene),
        ...troubleMessages(scene),
        ...deadlineMessages(scene),
        ...feedMessages(scene),
      ];
      return cards.map((card) => ({ ...card, language, name: `${card.name}, ${name}, ${language}` }));
    }),
  );
  return [...shown, ...clockCards(), ...others()];
}

function subjectsOf({ ledger: { state }, notices = [] }: CardCase): DeliverySubject[] {
  const versions = state.decisions.get(DECISION)?.versions ?? [];
  return [
    ...versions.map(({ version }) => ({ kind: 'decision', decisionId: DECISION, version }) as const),
    ...notices.map((one) => ({ kind: 'notice', decisionId: DECISION, ...one }) as const),
    ...[...state.reports.keys()].map((month) => ({ kind: 'report', month }) as const),
  ];
}

function deliveriesOf(one: CardCase, scene: Scene): Omit<ShownCard, 'language'>[] {
  const ofAll = subjectsOf(one).flatMap((subject) => {
    const title = subject.kind === 'notice' ? `${subject.notice} notice` : `${subject.kind} card`;
    const version = subject.kind === 'decision' && subject.version > 1 ? ` v${String(subject.version)}` : '';
    return [
      {
        name: `${title}${version} in the channel`,
        place: 'channel' as const,
        card: cardForDelivery(deliveryOf(subject, { kind: 'leadershipChannel' }), scene),
      },
      ...[CHAIR, member(2), COORDINATOR, DIRECTOR].map((personId) => ({
        name: `${title}${version} of ${personId}`,
        place: 'person' as const,
        card: cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene),
      })),
    ];
  });
  return [...ofAll, ...meetingCards(scene), ...bodyCards(scene)];
}

/** Mandates, changes of who decides, and what deputies answered, for each who was asked or told. */
function bodyCards(scene: Scene): Omit<ShownCard, 'language'>[] {
  const { access, changes, decisions, meetings } = scene.state;
  const told = [...decisions.values()].flatMap(({ decisionId, votes }) =>
    votes.flatMap(({ onBehalfOf, answerNo }) =>
      onBehalfOf === null
        ? []
        : [
            {
              subject: { kind: 'answeredForYou', decisionId, key: `a${String(answerNo)}` } as const,
              askedOf: [onBehalfOf.personId],
            },
          ],
    ),
  );
  return [
    ...access.mandates.map(({ mandateId, askedOf }) => ({
      subject: { kind: 'mandate', mandateId } as const,
      askedOf: [...askedOf, COORDINATOR],
    })),
    ...[...changes.values()].map(({ changeId, askedOf }) => ({
      subject: { kind: 'bodyChange', changeId } as const,
      askedOf: [...askedOf, COORDINATOR],
    })),
    ...[...changes.keys()].flatMap((matterId) => remindersOf('bodyChange', matterId)),
    ...access.mandates.flatMap(({ mandateId }) => remindersOf('mandate', mandateId)),
    ...[...meetings.values()]
      .filter((one) => one.records.length > 0)
      .flatMap(({ meetingId }) => remindersOf('meeting', meetingId)),
    ...told,
  ].flatMap(({ subject, askedOf }) =>
    askedOf.map((personId) => ({
      name: `${subject.kind} card of ${personId}`,
      place: 'person' as const,
      card: cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene),
    })),
  );
}

/** What those who can confirm it, and the coordinators, are told of what still awaits a press. */
const remindersOf = (matter: ConfirmationMatter, matterId: string) =>
  ['d3', 'long', 'nobody'].map((key) => ({
    subject: { kind: 'confirmationReminder', matter, matterId, key } as const,
    askedOf: [CHAIR, member(1), COORDINATOR],
  }));

/** What the bot writes of training by itself and after a press, each in its reader's own chat. */
function trainingCards(scene: Scene): Omit<ShownCard, 'language'>[] {
  const { completions, ended } = scene.state.training;
  const reports = [...completions.values()].flat().slice(0, 8);
  const ids = reports.map((one) => one.completionId);
  const subjects: DeliverySubject[] = [
    ...[...ids, ...ended.keys()].map((completionId) => ({ kind: 'trainingReport', completionId }) as const),
    ...TRAINING_DATES.map((dueOn) => ({ kind: 'trainingReminder', dueOn, daysBefore: 30 }) as const),
    ...[CHAIR, member(1)].flatMap((personId) =>
      TRAINING_DATES.map((dueOn) => ({ kind: 'trainingOverdue', personId, dueOn }) as const),
    ),
    { kind: 'trainingDigest', monday: TODAY },
  ];
  const person = { place: 'person' as const };
  return [
    ...subjects.flatMap((subject) =>
      [CHAIR, member(3), COORDINATOR, DIRECTOR].map((personId) => ({
        ...person,
        name: `${subject.kind} of ${personId}`,
        card: cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene),
      })),
    ),
    ...reports.slice(0, 6).flatMap((one) => [
      { ...person, name: `receipt of ${one.completionId}`, card: reportReceipt(one, scene) },
      {
        ...person,
        name: `log form after ${one.completionId}`,
        card: logForm(COORDINATOR, scene, { logged: one }),
      },
      { ...person, name: `list after ${one.completionId}`, card: awaitingCourses(COORDINATOR, scene, one) },
    ]),
    { ...person, name: 'report form with much typed', card: reportForm(scene, TYPED) },
    { ...person, name: 'log form with much typed', card: logForm(COORDINATOR, scene, { typed: TYPED }) },
  ];
}

/** What is told of a source that cannot be read, and of one that can be again. */
function feedMessages(scene: Scene): Omit<ShownCard, 'language'>[] {
  const since = '2026-11-20T03:10:00.000Z';
  return FEED_TROUBLES.flatMap((trouble) =>
    [since, null].map((readAt) => {
      const noted = { standing: trouble, since, readAt, problem: 'notAllowed', lacksSince: null } as const;
      const feeds = new Map([['os2compliance' as const, noted]]);
      const subject = {
        kind: 'feedTrouble',
        feed: readAt === null ? 'os2compliance' : 'dbs',
        trouble,
        since,
      } as const;
      return {
        name: `${trouble} ${subject.feed}`,
        place: 'person' as const,
        card: cardForDelivery(deliveryOf(subject, { kind: 'person', personId: COORDINATOR }), {
          ...scene,
          state: { ...scene.state, feeds },
        }),
      };
    }),
  );
}

/** What is told of conditions and steps, and of mandates and delegations, before their days. */
function deadlineMessages(scene: Scene): Omit<ShownCard, 'language'>[] {
  const { decisions, access, cycle, measures } = scene.state;
  const steps = [...decisions.values()].flatMap((decision) =>
    openSteps(decision).map(({ stepId, dueOn }) => {
      const { decisionId } = decision;
      return { kind: 'stepReminder', decisionId, stepId, dueOn, daysBefore: 3 } as const;
    }),
  );
  const subjects: DeliverySubject[] = [
    ...steps.slice(0, 6),
    ...access.mandates.map(
      ({ mandateId: rightId, to }) => ({ kind: 'rightEnding', right: 'mandate', rightId, to }) as const,
    ),
    ...access.delegations.map(
      ({ delegationId: rightId, to }) => ({ kind: 'rightEnding', right: 'delegation', rightId, to }) as const,
    ),
    ...access.actingChairs.map(
      ({ actingId: rightId, to }) => ({ kind: 'rightEnding', right: 'actingChair', rightId, to }) as const,
    ),
    ...REGISTER_MATTERS.map(
      (matter) => ({ kind: 'registerReminder', matter, dueOn: '2026-12-01', key: 'd7' }) as const,
    ),
    ...[...cycle.values()].map(
      ({ itemId, dueOn }) => ({ kind: 'cycleReminder', itemId, dueOn, key: 'd7' }) as const,
    ),
    ...[...decisions.values()]
      .flatMap(({ decisionId, referrals }) => referrals.map((one) => ({ decisionId, ...one })))
      .slice(0, 4)
      .map(
        ({ decisionId, referralId, meetingOn }) =>
          ({ kind: 'referralReminder', decisionId, referralId, meetingOn, key: 'd7' }) as const,
      ),
    ...liveMeasures(measures)
      .flatMap(measureDays)
      .slice(0, 6)
      .map(({ matter, on: dueOn }) => ({ kind: 'measureReminder', matter, dueOn, key: 'd7' }) as const),
  ];
  return subjects.flatMap((subject) =>
    [CHAIR, member(1), COORDINATOR, DIRECTOR].map((personId) => ({
      name: `${subject.kind} of ${personId}`,
      place: 'person' as const,
      card: cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene),
    })),
  );
}

const WELL = { failed: 0, unknown: 0, late: 0, outOfReach: 0, givenUp: 0 };

/** What coordinators and administrators are told of the sending itself. */
function troubleMessages(scene: Scene): Omit<ShownCard, 'language'>[] {
  const all = [WELL, { failed: 1, unknown: 1, late: 1, outOfReach: 1, givenUp: 1 }];
  const many = { failed: 12, unknown: 3, late: 41, outOfReach: 2, givenUp: 7 };
  return [...all, many].map((trouble) => ({
    name: `trouble ${String(trouble.failed)}`,
    place: 'person' as const,
    card: cardForDelivery(
      deliveryOf({ kind: 'trouble', on: TODAY, trouble }, { kind: 'person', personId: COORDINATOR }),
      scene,
    ),
  }));
}

/** What is said of a month's status in somebody's own chat. */
function statusMessages(scene: Scene): Omit<ShownCard, 'language'>[] {
  const subjects: DeliverySubject[] = [
    { kind: 'reportDraft', month: '2026-12' },
    ...[...scene.state.reports.keys()].flatMap((month) => [
      { kind: 'reportDraft', month } as const,
      { kind: 'reportAwaited', month, on: TODAY } as const,
      { kind: 'reportReminder', month, version: 1 } as const,
    ]),
    ...[...scene.state.followUps.keys()].flatMap((followUpId) => [
      { kind: 'followUp', followUpId } as const,
      { kind: 'followUpAnswer', followUpId } as const,
    ]),
  ];
  return subjects.flatMap((subject) =>
    [CHAIR, COORDINATOR, DIRECTOR].map((personId) => ({
      name: `${subject.kind} of ${personId}`,
      place: 'person' as const,
      card: cardForDelivery(deliveryOf(subject, { kind: 'person', personId }), scene),
    })),
  );
}

function meetingCards(scene: Scene): Omit<ShownCard, 'language'>[] {
  return [...scene.state.meetings.values()].flatMap((meeting) =>
    meeting.records.flatMap(({ recordNo }) =>
      (currentRecord(meeting)?.present ?? []).map((personId) => ({
        name: `meeting card r${String(recordNo)} of ${personId}`,
        place: 'person' as const,
        card: cardForDelivery(
          deliveryOf(
            { kind: 'meeting', meetingId: meeting.meetingId, recordNo },
            { kind: 'person', personId },
          ),
          scene,
        ),
      })),
    ),
  );
}

function answersOf(scene: Scene): Omit<ShownCard, 'language'>[] {
  const today = danishDate(scene.now);
  return (['person', 'channel'] as const).flatMap((place) =>
    [CHAIR, member(1), COORDINATOR, DIRECTOR].flatMap((personId) =>
      ANSWERS.flatMap(([topic, answer]) => {
        const abilities = abilitiesOf(rolesOn(scene.state.access, personId, today));
        return answer({ scene, reader: { personId, place }, abilities }).map((card, index) => ({
          name: `answer ${String(index + 1)} to ${topic} of ${personId} in ${place}`,
          place,
          card,
        }));
      }),
    ),
  );
}

/** Each warning of each clock of an incident, and of one that runs no more. */
function clockCards(): ShownCard[] {
  const { state } = aLedgerOf(...aRoster(3), incidentOpened({ summary: longText(300) }));
  return LANGUAGES.flatMap((language) => {
    const scene = aScene(state, { language });
    return [...state.incidents.values()]
      .flatMap((incident) => openClocks(incident, scene.now))
      .flatMap(({ clock, standing: { dueAt } }) =>
        CLOCK_WARNINGS.flatMap((warning) =>
          [dueAt ?? scene.now, scene.now].map((due) => ({
            name: `${clock} ${warning} to ${due}, ${language}`,
            place: 'person' as const,
            language,
            card: cardForDelivery(
              deliveryOf(
                { kind: 'clockWarning', incidentId: 'H-001', clock, warning, dueAt: due },
                { kind: 'person', personId: COORDINATOR },
              ),
              scene,
            ),
          })),
        ),
      );
  });
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
