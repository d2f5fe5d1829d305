import type { PersonId } from '../../domain/access/role';
import { addDays } from '../../domain/calendar/danish-time';
import type { LedgerEvent, LedgerEntry } from '../../domain/event';
import { chainOn } from '../../domain/ledger/chain';
import type { Head } from '../../domain/ledger/head';
import { hashOf } from '../../functions/ledger/hash-of';
import { MOST_ENTRIES } from '../../functions/ledger/ledger-store';

const COURSES = 40;
const PEOPLE = 500;

const courseId = (number: number) => `K-${String(number).padStart(3, '0')}`;

/** The events of a municipality that has logged `count` completions: 500 people, 40 courses, many days. */
export function* manyEvents(count: number): Generator<LedgerEvent> {
  for (let number = 1; number <= COURSES; number += 1) {
    yield {
      type: 'CourseAdded',
      data: {
        courseId: courseId(number),
        title: `Kursus ${String(number)}`,
        provider: 'Eksempel Kommune',
        format: 'Webinar',
        minutes: 60,
        competences: ['identify'],
        audiences: [],
        validMonths: null,
        source: 'Måling',
      },
    };
  }
  for (let number = 0; number < PEOPLE; number += 1) {
    yield {
      type: 'MembershipRecorded',
      data: { personId: personOf(number), role: 'director', from: '2020-01-01' },
    };
  }
  for (let number = 0; number < count - COURSES - PEOPLE; number += 1) {
    yield {
      type: 'CompletionLogged',
      data: {
        completionId: `T-${String(number + 1).padStart(6, '0')}`,
        personId: personOf(number % PEOPLE),
        courseId: courseId((Math.floor(number / PEOPLE) % COURSES) + 1),
        otherCourse: null,
        minutes: null,
        completedOn: addDays('2020-01-01', Math.floor(number / (PEOPLE * COURSES))),
        evidence: { kind: 'participantList', contentHash: 'a'.repeat(64), fileName: 'deltagerliste.csv' },
      },
    };
  }
}

const personOf = (number: number): PersonId => `p-bench${String(number)}`;

/** Events as entries in chunks that each fit one transaction. */
export function* chunksOf(events: Iterable<LedgerEvent>, head: Head): Generator<LedgerEntry[]> {
  const stamp = {
    at: '2026-01-05T08:00:00.000Z',
    actor: { kind: 'system', system: 'bench' },
    surface: 'clock',
  } as const;
  let last = head;
  let waiting: LedgerEvent[] = [];
  const link = () => {
    const entries = chainOn(last, waiting, stamp, hashOf);
    last = entries.at(-1) ?? last;
    waiting = [];
    return entries;
  };
  for (const event of events) {
    waiting.push(event);
    if (waiting.length === MOST_ENTRIES) yield link();
  }
  if (waiting.length > 0) yield link();
}
