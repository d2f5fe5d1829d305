import { describe, expect, it } from '@jest/globals';
import { EVENTS } from '../../../domain/event';

/** What each release of the shapes brought, as the releases stand: an entry of an earlier version cannot be about it. */
const BROUGHT: Readonly<Record<number, readonly string[]>> = {
  1: [
    'MembershipRecorded',
    'MembershipEnded',
    'CourseAdded',
    'CompletionLogged',
    'DecisionSubmitted',
    'VoteCast',
    'DecisionConcluded',
    'ReportIssued',
    'ReportNoted',
  ],
  2: [
    'MandateRecorded',
    'MandateEnded',
    'DelegationRecorded',
    'DelegationEnded',
    'DecisionModelSet',
    'DecisionPolicySet',
    'DecisionRevised',
    'DecisionWithdrawn',
    'ConflictDeclared',
    'ConflictFindingGiven',
    'ConflictSettled',
    'ConditionFulfilled',
    'ActionReported',
    'DecisionRevoked',
    'DecisionJournaled',
    'AnnexRead',
    'MeetingPlanned',
    'MeetingChanged',
    'MeetingRecorded',
    'MeetingConfirmed',
  ],
  3: [
    'GroupJoined',
    'GroupLeft',
    'LeaveRecorded',
    'LeaveAnnulled',
    'GroupLinked',
    'GroupUnlinked',
    'ProposalDismissed',
    'CourseRevised',
    'CourseRetired',
    'CourseReinstated',
    'CompletionReported',
    'CompletionVerified',
    'CompletionCorrected',
    'CompletionAnnulled',
    'TrainingPolicySet',
    'StaffOfferRecorded',
    'HoldPlaced',
    'HoldReleased',
    'PersonErased',
  ],
  4: [
    'CycleItemSet',
    'CycleItemDone',
    'CycleItemDropped',
    'IndicatorRecorded',
    'IndicatorAnnulled',
    'StatusPolicySet',
    'AssessmentWritten',
    'LightOverridden',
    'FollowUpRequested',
    'FollowUpReassigned',
    'FollowUpAnswered',
    'PersonalStatusChosen',
  ],
  5: [
    'MandateConfirmed',
    'MandateDeclined',
    'ActingChairRecorded',
    'ActingChairEnded',
    'PersonRenamed',
    'SamePersonConfirmed',
    'SamePersonDenied',
    'ChangeProposed',
    'ChangeConfirmed',
    'ChangeDeclined',
    'ChangeWithdrawn',
    'ConditionsAdded',
  ],
  7: ['BodyBasisRecorded'],
};

describe('What the ledger can tell of', () => {
  it.each(Object.entries(BROUGHT))('since version %s is what that release brought', (version, types) => {
    const since = Object.entries(EVENTS).flatMap(([type, { since: first }]) =>
      first === Number(version) ? [type] : [],
    );
    expect(since.toSorted()).toEqual(types.toSorted());
  });
});
