import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../domain/access/role';
import type { Command } from '../../domain/command';
import { CHOICES, type Choice } from '../../domain/decision/decision';
import type { RefusalCode } from '../../domain/refusal';
import {
  aCourse,
  aDecisionContent,
  aParticipation,
  aVote,
  courseAdded,
  submitted,
} from '../support/builders';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../support/instants';
import { aLedgerOf, answerOf, ask, by, byTheClock, type Asker, type TestLedger } from '../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  aRoster,
  ended,
  member,
  recorded,
} from '../support/people';

/** Everybody who could ever ask: each role, and those whose role has ended, has not begun or never was. */
const WHO = {
  chair: by(CHAIR),
  member: by(member(1)),
  director: by(DIRECTOR),
  coordinator: by(COORDINATOR),
  auditor: by(AUDITOR),
  administrator: by(ADMINISTRATOR),
  memberOnLastDay: by('p-last-day'),
  memberUntilYesterday: by('p-left'),
  memberFromTomorrow: by('p-next'),
  coordinatorUntilYesterday: by('p-left-coordinator'),
  outsider: by(OUTSIDER),
  clock: byTheClock,
} satisfies Record<string, Asker>;
type Who = keyof typeof WHO;

const HISTORY = [
  ...aRoster(5),
  recorded('p-last-day', 'member'),
  ended('p-last-day', 'member', TODAY),
  recorded('p-left', 'member'),
  ended('p-left', 'member', YESTERDAY),
  recorded('p-next', 'member', TOMORROW),
  recorded('p-left-coordinator', 'coordinator'),
  ended('p-left-coordinator', 'coordinator', YESTERDAY),
  courseAdded(),
];

/** Four of the six members answer the same way; none of those whom the table asks, apart from the chair. */
const concludedBy = (choice: Choice) => {
  const ledger = aLedgerOf(...HISTORY, submitted());
  for (const id of [member(2), member(3), member(4), CHAIR]) ask(ledger, aVote({ choice }), by(id), NOW);
  return ledger;
};

const withVotesOf = (...ids: PersonId[]) => {
  const ledger = aLedgerOf(...HISTORY, submitted());
  for (const id of ids) ask(ledger, aVote(), by(id), NOW);
  return ledger;
};

/** Every state that a decision can be in. */
const STATES = {
  neverSubmitted: aLedgerOf(...HISTORY),
  awaitingFirstAnswer: withVotesOf(),
  awaitingMoreAnswers: withVotesOf(CHAIR, member(2)),
  approved: concludedBy('approve'),
  rejected: concludedBy('reject'),
  returned: concludedBy('return'),
} satisfies Record<string, TestLedger>;
type State = keyof typeof STATES;
const STATE_NAMES = Object.keys(STATES) as State[]; // Object.keys forgets that these are the keys.
const WHO_NAMES = Object.keys(WHO) as Who[]; // Object.keys forgets that these are the keys.

type Answer = 'allowed' | 'so already' | RefusalCode;

const answer = (state: State, command: Command, who: Who, now = NOW): Answer => {
  const result = answerOf(STATES[state].state, command, WHO[who], now);
  if (!result.ok) return result.refusal.code;
  return result.value.length > 0 ? 'allowed' : 'so already';
};

/** A row in which everybody gets one answer but for those named. */
const everybody = (rest: Answer, named: Partial<Record<Who, Answer>> = {}): Record<Who, Answer> => ({
  chair: rest,
  member: rest,
  director: rest,
  coordinator: rest,
  auditor: rest,
  administrator: rest,
  memberOnLastDay: rest,
  memberUntilYesterday: rest,
  memberFromTomorrow: rest,
  coordinatorUntilYesterday: rest,
  outsider: rest,
  clock: rest,
  ...named,
});

const { title, provider, format, minutes, competences, source } = aCourse({ title: 'Et nyt kursus' });
const course = { title, provider, format, minutes, competences, source };

/** The commands on which the state of a decision has no bearing: one row each, the same in every state. */
const ELSEWHERE: Record<
  Exclude<Command['type'], 'CastVote'>,
  { command: Command; row: Record<Who, Answer> }
> = {
  ClaimAdministration: { command: { type: 'ClaimAdministration' }, row: everybody('not-allowed') },
  RecordMembership: {
    command: { type: 'RecordMembership', personId: 'p-new', role: 'member', from: TODAY },
    row: everybody('not-allowed', { coordinator: 'allowed', administrator: 'allowed' }),
  },
  EndMembership: {
    command: { type: 'EndMembership', personId: member(4), role: 'member', to: TODAY },
    row: everybody('not-allowed', { coordinator: 'allowed', administrator: 'allowed' }),
  },
  AddCourse: {
    command: { type: 'AddCourse', course },
    row: everybody('not-allowed', { coordinator: 'allowed' }),
  },
  LogCompletion: {
    command: { type: 'LogCompletion', ...aParticipation() },
    row: everybody('not-allowed', { coordinator: 'allowed' }),
  },
  LogParticipants: {
    command: { type: 'LogParticipants', participations: [aParticipation()] },
    row: everybody('not-allowed', { coordinator: 'allowed' }),
  },
  SubmitDecision: {
    command: { type: 'SubmitDecision', content: aDecisionContent({ title: 'En anden sag' }) },
    row: everybody('not-allowed', { coordinator: 'allowed' }),
  },
  IssueReport: {
    command: { type: 'IssueReport', month: '2026-11' },
    row: everybody('not-allowed', { coordinator: 'allowed', clock: 'allowed' }),
  },
  NoteReport: {
    command: { type: 'NoteReport', month: '2026-11' },
    row: everybody('not-allowed', {
      // There is no report to note here, which only those who may note one are told.
      chair: 'unknown-report',
      member: 'unknown-report',
      memberOnLastDay: 'unknown-report',
      director: 'unknown-report',
    }),
  },
};

describe.each(Object.entries(ELSEWHERE))('%s', (_type, { command, row }) => {
  describe.each(STATE_NAMES)('with a decision that is %s', (state) => {
    it.each(WHO_NAMES)('by %s', (who) => {
      expect(answer(state, command, who)).toBe(row[who]);
    });
  });
});

/** A vote: who gets which answer in which state of the decision. The chair has already approved where somebody has. */
const VOTES: Record<State, Record<Choice, Record<Who, Answer>>> = {
  neverSubmitted: {
    approve: everybody('unknown-decision'),
    reject: everybody('unknown-decision'),
    return: everybody('unknown-decision'),
  },
  awaitingFirstAnswer: {
    approve: everybody('not-in-body', { chair: 'allowed', member: 'allowed', memberOnLastDay: 'allowed' }),
    reject: everybody('not-in-body', { chair: 'allowed', member: 'allowed', memberOnLastDay: 'allowed' }),
    return: everybody('not-in-body', { chair: 'allowed', member: 'allowed', memberOnLastDay: 'allowed' }),
  },
  awaitingMoreAnswers: {
    approve: everybody('not-in-body', { chair: 'so already', member: 'allowed', memberOnLastDay: 'allowed' }),
    reject: everybody('not-in-body', {
      chair: 'already-voted',
      member: 'allowed',
      memberOnLastDay: 'allowed',
    }),
    return: everybody('not-in-body', {
      chair: 'already-voted',
      member: 'allowed',
      memberOnLastDay: 'allowed',
    }),
  },
  approved: {
    approve: closed('so already'),
    reject: closed('already-voted'),
    return: closed('already-voted'),
  },
  rejected: {
    approve: closed('already-voted'),
    reject: closed('so already'),
    return: closed('already-voted'),
  },
  returned: {
    approve: closed('already-voted'),
    reject: closed('already-voted'),
    return: closed('so already'),
  },
};

/** Once concluded, those in the body are told so, the chair that their answer stands, and the rest nothing. */
function closed(chair: Answer): Record<Who, Answer> {
  return everybody('not-in-body', {
    chair,
    member: 'decision-concluded',
    memberOnLastDay: 'decision-concluded',
  });
}

describe.each(STATE_NAMES)('CastVote on a decision that is %s', (state) => {
  describe.each(CHOICES)('to %s', (choice) => {
    it.each(WHO_NAMES)('by %s', (who) => {
      expect(answer(state, aVote({ choice }), who)).toBe(VOTES[state][choice][who]);
    });
  });

  it('stays as refused and as allowed when the day for answers has passed, but for those whose day has come', () => {
    const later = inDays(30);
    for (const who of WHO_NAMES) {
      const soon = VOTES[state].approve[who];
      const moved: Partial<Record<Who, Answer>> =
        state === 'neverSubmitted'
          ? {}
          : { memberOnLastDay: 'not-in-body', memberFromTomorrow: VOTES[state].approve.member };
      expect(answer(state, aVote(), who, later)).toBe(moved[who] ?? soon);
    }
  });
});
