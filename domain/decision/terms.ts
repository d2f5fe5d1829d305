import type { PersonId } from '../access/role';

export type DecisionId = string;

/** The number of a case by the year in which it is put forward and how many there are by then: `D-2026-001`. */
export const decisionIdOf = (year: string | number, number: number): DecisionId =>
  `D-${year}-${String(number).padStart(3, '0')}`;

/** Postpone: not now, but on a later day. Return: something is missing in the item itself. */
export const CHOICES = ['approve', 'reject', 'return', 'postpone'] as const;
export type Choice = (typeof CHOICES)[number];

/**
 * A name and title as they were in the people directory when something was recorded. `nameSeen`: the name by which the
 * same person was signed in at that moment, kept where it is another one.
 */
export type FrozenName = { name: string; title: string; nameSeen?: string };
export type NamedPerson = FrozenName & { personId: PersonId };

export const OUTCOMES = ['approved', 'rejected', 'returned', 'postponed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const FINDINGS = ['conflicted', 'notConflicted'] as const;
export type Finding = (typeof FINDINGS)[number];

/** How the seats stand: `body` of them count, `needed` alike settle it, and `quorum` must have answered. */
export type Tally = {
  body: number;
  needed: number;
  quorum: number;
  conflicted: number;
} & Record<Choice, number>;
