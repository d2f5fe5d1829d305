import { describe, expect, it } from '@jest/globals';
import { awaitingVerification, wasReported } from '../../../domain/training/awaiting';
import { completionOf } from '../../../domain/training/training';
import { completionLogged, completionReported, courseAdded } from '../../support/builders';
import { inDays } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { erased } from '../../support/training-facts';
import { aRoster, CHAIR, COORDINATOR, member } from '../../support/people';

const reported = (personId: string, number: number, days: number) =>
  happened(completionReported({ personId }, number), inDays(days), personId);

describe('what waits to be verified', () => {
  const { training } = aLedgerOf(
    ...aRoster(),
    courseAdded(),
    reported(member(2), 1, -2),
    reported(CHAIR, 2, -5),
    happened(completionLogged({ personId: member(1) }, 3), inDays(-4), COORDINATOR),
    reported(member(3), 4, -3),
    happened(
      { type: 'CompletionVerified', data: { completionId: 'T-000004', evidence: null } },
      inDays(-1),
      COORDINATOR,
    ),
  ).state;

  it('is what people said themselves and nobody has verified, the oldest first', () => {
    expect(awaitingVerification(training).map((one) => one.completionId)).toEqual(['T-000002', 'T-000001']);
  });

  it('is no longer what somebody said who has been erased since', () => {
    const { state } = aLedgerOf(
      ...aRoster(),
      courseAdded(),
      reported(member(2), 1, -2),
      reported(CHAIR, 2, -5),
      happened(erased(member(2)), inDays(-1)),
    );
    expect(awaitingVerification(state.training).map((one) => one.completionId)).toEqual(['T-000002']);
  });

  it.each([
    { what: 'a report that waits', id: 'T-000001', said: true },
    { what: 'a report that was verified', id: 'T-000004', said: true },
    { what: 'what a coordinator logged', id: 'T-000003', said: false },
  ])('$what was reported: $said', ({ id, said }) => {
    expect(wasReported(completionOf(training, id)!)).toBe(said);
  });
});

describe('courses that wait to be verified', () => {
  const [first, second] = [
    happened(completionReported({ personId: member(2) }, 1), inDays(1), member(2)),
    inDays(2),
  ];
  const idsOf = (...history: readonly ReturnType<typeof happened>[]) =>
    awaitingVerification(aLedgerOf(...aRoster(3), courseAdded(), ...history).state.training).map(
      ({ completionId }) => completionId,
    );

  it('stand in the order in which they were reported', () => {
    expect(idsOf(first, happened(completionReported({ personId: CHAIR }, 2), second, CHAIR))).toEqual([
      'T-000001',
      'T-000002',
    ]);
  });

  it('of the same moment stand by who took which', () => {
    const at = (personId: string, number: number) =>
      happened(completionReported({ personId }, number), second, personId);
    expect(idsOf(at(member(2), 1), at(CHAIR, 2))).toEqual(idsOf(at(CHAIR, 2), at(member(2), 1)));
  });
});
