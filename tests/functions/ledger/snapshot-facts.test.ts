import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evolve } from '../../../domain/evolve';
import { emptyOversight, type Oversight } from '../../../domain/oversight';
import { coverageOn } from '../../../domain/training/coverage';
import type { Fact } from '../../../domain/training/known-at';
import { trendUntil } from '../../../domain/training/trend';
import { DEFAULT_TRAINING_POLICY } from '../../../domain/training/training-policy';
import type { Evidence } from '../../../domain/training/training';
import { snapshotText, stateOfSnapshot } from '../../../functions/ledger/snapshot';
import { aCourse, aParticipation, completionLogged, completionReported } from '../../support/builders';
import { TODAY } from '../../support/instants';
import { aLedgerOf, happened, type TestLedger } from '../../support/ledger';
import {
  basisRecorded,
  acting,
  aRoster,
  COORDINATOR,
  CHAIR,
  delegated,
  mandated,
  member,
  modelSet,
} from '../../support/people';
import type { LedgerEvent } from '../../../domain/event';

const EVIDENCE: { [K in Evidence['kind']]: Extract<Evidence, { kind: K }> } = {
  file: { kind: 'file', contentHash: 'a'.repeat(64), fileName: 'bevis.pdf' },
  participantList: { kind: 'participantList', contentHash: 'b'.repeat(64), fileName: 'liste.csv' },
  link: { kind: 'link', url: 'https://eksempel.dk/bevis' },
  seenByCoordinator: { kind: 'seenByCoordinator' },
  ownWord: { kind: 'ownWord' },
};
const OTHER = { courseId: null, otherCourse: { title: 'Kursus hos naboen', provider: 'Nabo' } };
const PERSON = { personId: CHAIR };

/** One of every kind of fact; a kind that is missing here does not compile. */
const EVERY: { [T in Fact['type']]: readonly Extract<LedgerEvent, { type: T }>[] } = {
  MembershipRecorded: aRoster(3).filter((one) => one.type === 'MembershipRecorded'),
  MembershipEnded: [
    {
      type: 'MembershipEnded',
      data: { personId: member(2), role: 'member', from: '2025-07-01', to: '2026-09-01' },
    },
  ],
  MandateRecorded: [mandated(member(1), CHAIR)],
  MandateConfirmed: [{ type: 'MandateConfirmed', data: { mandateId: 'F-001', as: 'member' } }],
  MandateDeclined: [{ type: 'MandateDeclined', data: { mandateId: 'F-001', as: 'chair' } }],
  MandateEnded: [{ type: 'MandateEnded', data: { mandateId: 'F-001', to: '2026-10-01' } }],
  DelegationRecorded: [delegated(member(1))],
  DelegationEnded: [{ type: 'DelegationEnded', data: { delegationId: 'G-001', to: '2026-10-01' } }],
  ActingChairRecorded: [acting(member(1))],
  ActingChairEnded: [{ type: 'ActingChairEnded', data: { actingId: 'S-001', to: '2026-10-01' } }],
  DecisionModelSet: [modelSet({ kind: 'all' })].filter((one) => one.type === 'DecisionModelSet'),
  BodyBasisRecorded: [basisRecorded()],
  GroupJoined: [{ type: 'GroupJoined', data: { ...PERSON, group: 'leaders', from: '2026-01-01' } }],
  GroupLeft: [{ type: 'GroupLeft', data: { ...PERSON, group: 'leaders', to: '2026-06-30' } }],
  LeaveRecorded: [
    { type: 'LeaveRecorded', data: { ...PERSON, from: '2026-02-01', to: '2026-03-01' } },
    { type: 'LeaveRecorded', data: { ...PERSON, from: '2026-10-01', to: '2026-12-01' } },
  ],
  LeaveAnnulled: [{ type: 'LeaveAnnulled', data: { ...PERSON, from: '2026-02-01' } }],
  PersonRenamed: [{ type: 'PersonRenamed', data: { ...PERSON, changed: ['name'] } }],
  SamePersonConfirmed: [{ type: 'SamePersonConfirmed', data: PERSON }],
  SamePersonDenied: [{ type: 'SamePersonDenied', data: PERSON }],
  GroupLinked: [
    { type: 'GroupLinked', data: { audience: 'leaders', groupId: 'g-1' } },
    { type: 'GroupLinked', data: { audience: 'employees', groupId: 'g-2' } },
  ],
  GroupUnlinked: [{ type: 'GroupUnlinked', data: { audience: 'leaders', groupId: 'g-1' } }],
  ProposalDismissed: [
    {
      type: 'ProposalDismissed',
      data: { proposalId: 'q-1', audience: 'employees', change: 'joined', personId: null },
    },
  ],
  CourseAdded: [{ type: 'CourseAdded', data: aCourse() }],
  CourseRevised: [{ type: 'CourseRevised', data: aCourse({ validMonths: 24, audiences: ['leaders'] }) }],
  CourseRetired: [{ type: 'CourseRetired', data: { courseId: 'K-001' } }],
  CourseReinstated: [{ type: 'CourseReinstated', data: { courseId: 'K-001' } }],
  CompletionLogged: [
    ...Object.values(EVIDENCE).map((evidence, index) =>
      completionLogged({ evidence, completedOn: `2026-0${String(index + 1)}-01` }, index + 1),
    ),
    completionLogged({ ...OTHER, personId: member(1), minutes: 30 }, 6),
  ].filter((one) => one.type === 'CompletionLogged'),
  CompletionReported: [
    completionReported({ ...OTHER, minutes: 45 }, 7),
    completionReported({ personId: member(1), completedOn: '2026-08-01' }, 8),
  ].filter((one) => one.type === 'CompletionReported'),
  CompletionVerified: [
    { type: 'CompletionVerified', data: { completionId: 'T-000007', evidence: EVIDENCE.file } },
    { type: 'CompletionVerified', data: { completionId: 'T-000008', evidence: null } },
  ],
  CompletionCorrected: [
    {
      type: 'CompletionCorrected',
      data: {
        ...aParticipation({ completedOn: '2026-01-02' }),
        completionId: 'T-000009',
        corrects: 'T-000001',
        reason: 'Forkert dag',
      },
    },
  ],
  CompletionAnnulled: [{ type: 'CompletionAnnulled', data: { completionId: 'T-000002', reason: 'Fejl' } }],
  TrainingPolicySet: [
    {
      type: 'TrainingPolicySet',
      data: { ...DEFAULT_TRAINING_POLICY, caseNumber: '26/1', intervalMonths: 12, reminderDays: [30, 7] },
    },
  ],
  StaffOfferRecorded: [
    {
      type: 'StaffOfferRecorded',
      data: {
        offerId: 'U-001',
        offeredOn: '2026-05-01',
        what: 'E-læring',
        reference: '26/2',
        audiences: ['employees', 'leaders'],
      },
    },
  ],
  HoldPlaced: [
    { type: 'HoldPlaced', data: { personId: member(2), reason: 'Tilsynssag' } },
    { type: 'HoldPlaced', data: { personId: member(1), reason: 'En anden' } },
  ],
  HoldReleased: [{ type: 'HoldReleased', data: { personId: member(2), reason: 'Sagen er afsluttet' } }],
  PersonErased: [{ type: 'PersonErased', data: { personId: member(2) } }],
};

/** All of them, some by a person and some by the system, each so many days after the one before. */
function aLedgerOfEveryFact(daysApart = 1): TestLedger {
  const events = Object.values(EVERY).flat();
  return aLedgerOf(
    ...events.map((event, index) =>
      happened(
        event,
        new Date(Date.parse('2026-01-05T08:00:00Z') + index * daysApart * 86_400_000).toISOString(),
        ...(index % 3 === 0 ? [] : [COORDINATOR]),
      ),
    ),
  );
}

const kept = (state: Oversight): Oversight => {
  const read = stateOfSnapshot(snapshotText(state));
  if (read === undefined) throw new Error('Expected a state');
  return read;
};

describe('A snapshot of roster and training', () => {
  it.each([
    ['each at its own moment', 1],
    ['all at one moment, by several', 0],
  ])('with every kind of fact, %s, is read back as exactly the state', (_how, daysApart) => {
    const { state } = aLedgerOfEveryFact(daysApart);
    expect(new Set(state.facts.map((fact) => fact.type)).size).toBe(Object.keys(EVERY).length);
    expect(kept(state)).toEqual(state);
    expect(snapshotText(kept(state))).toBe(snapshotText(state));
    expect(coverageOn(kept(state), TODAY)).toEqual(coverageOn(state, TODAY));
    expect(trendUntil(kept(state).facts, TODAY)).toEqual(trendUntil(state.facts, TODAY));
  });

  it('may be taken after any fact: what comes later leads to the same state', () => {
    const { entries, state } = aLedgerOfEveryFact();
    for (let cut = 0; cut <= entries.length; cut += 1) {
      const early = emptyOversight();
      for (const entry of entries.slice(0, cut)) evolve(early, entry);
      const later = kept(early);
      for (const entry of entries.slice(cut)) evolve(later, entry);
      expect(later).toEqual(state);
    }
  });

  it('keeps whatever a title, a name or a reason says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.boolean(), (title, provider, isReported) => {
        const other = { courseId: null, otherCourse: { title, provider } };
        const make = isReported ? completionReported : completionLogged;
        const { state } = aLedgerOf(...aRoster(1), make({ ...other, evidence: EVIDENCE.file }));
        expect(kept(state)).toEqual(state);
      }),
    );
  });
});
