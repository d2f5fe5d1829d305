import type { Refusal } from '../../../domain/refusal';
import type { Participation } from '../../../domain/training/training';
import type { ChosenColumns, DateOrder, ListQuestion } from '../../../contracts/imports/imports';
import type { Fate } from '../fate';
import type { OutcomeColumns } from './outcome-columns';
import type { SaidOfList, TakenColumns } from './participant-columns';
import type { ReadRows } from '../layout/read-rows';

/** What will be logged of a row; the list itself becomes the evidence. */
export type ListedParticipation = Omit<Participation, 'evidence'>;

/** A row of a participant list and what becomes of it; a new one carries what will be logged. */
export type JudgedParticipant = {
  row: ReadRows['rows'][number];
  fate: Fate;
  participation?: ListedParticipation;
};

export type JudgedList = ReadList & { judged: readonly JudgedParticipant[] };

/** A list with its columns found, and what it still needs before its rows can be judged. */
export type ReadList = {
  rows: ReadRows;
  taken: TakenColumns;
  outcomes: OutcomeColumns;
  /** The names of columns that are not used. */
  ignored: readonly string[];
  dateOrder: DateOrder | 'unknown' | 'none';
  questions: readonly ListQuestion[];
  problem: Refusal | undefined;
};

/** How the reader wants a list read; see the contract. */
export type ParticipantReading = {
  columns: ChosenColumns;
  /** Column to whether it says that people completed; what is not named is told by header and words. */
  outcomes: Readonly<Record<string, boolean>>;
  /** What stands first in dates with strokes; left out: what the dates show themselves. */
  dates?: DateOrder;
  shortYears: boolean;
  serials: boolean;
  /** How many minutes somebody must have been there, and how many percent pass; left out: nobody has said. */
  leastMinutes?: number;
  leastPercent?: number;
  once: SaidOfList;
  choices: Readonly<Record<string, string>>;
  /** The provider of courses that are not in the catalogue; empty: they are rejected. */
  otherCourses: string;
};

/** Nothing chosen: columns by their headers and words, and no course that is not in the catalogue. */
export const PLAIN_READING: ParticipantReading = {
  columns: {},
  outcomes: {},
  choices: {},
  otherCourses: '',
  shortYears: false,
  serials: false,
  once: { course: '', day: '' },
};
