import { z } from 'zod';
import type { LedgerEntry } from '../../domain/ledger/entry';
import type { LedgerEvent } from '../../domain/event';

/** Every type of entry, with the version of the shapes in which it first appeared. */
const SINCE = {
  MembershipRecorded: 1,
  MembershipEnded: 1,
  MandateRecorded: 2,
  MandateEnded: 2,
  MandateConfirmed: 5,
  MandateDeclined: 5,
  DelegationRecorded: 2,
  DelegationEnded: 2,
  ActingChairRecorded: 5,
  ActingChairEnded: 5,
  DecisionModelSet: 2,
  ChangeProposed: 5,
  ChangeConfirmed: 5,
  ChangeDeclined: 5,
  ChangeWithdrawn: 5,
  GroupJoined: 3,
  GroupLeft: 3,
  LeaveRecorded: 3,
  LeaveAnnulled: 3,
  PersonRenamed: 5,
  SamePersonConfirmed: 5,
  SamePersonDenied: 5,
  GroupLinked: 3,
  GroupUnlinked: 3,
  ProposalDismissed: 3,
  CourseAdded: 1,
  CourseRevised: 3,
  CourseRetired: 3,
  CourseReinstated: 3,
  CompletionLogged: 1,
  CompletionReported: 3,
  CompletionVerified: 3,
  CompletionCorrected: 3,
  CompletionAnnulled: 3,
  TrainingPolicySet: 3,
  StaffOfferRecorded: 3,
  HoldPlaced: 3,
  HoldReleased: 3,
  PersonErased: 3,
  DecisionPolicySet: 2,
  DecisionSubmitted: 1,
  DecisionRevised: 2,
  ConditionsAdded: 5,
  DecisionWithdrawn: 2,
  VoteCast: 1,
  ConflictDeclared: 2,
  ConflictFindingGiven: 2,
  ConflictSettled: 2,
  DecisionConcluded: 1,
  ConditionFulfilled: 2,
  ActionReported: 2,
  DecisionRevoked: 2,
  DecisionJournaled: 2,
  AnnexRead: 2,
  MeetingPlanned: 2,
  MeetingChanged: 2,
  MeetingRecorded: 2,
  MeetingConfirmed: 2,
  IndicatorRecorded: 4,
  IndicatorAnnulled: 4,
  CycleItemSet: 4,
  CycleItemDone: 4,
  CycleItemDropped: 4,
  StatusPolicySet: 4,
  AssessmentWritten: 4,
  LightOverridden: 4,
  ReportIssued: 1,
  ReportNoted: 1,
  FollowUpRequested: 4,
  FollowUpReassigned: 4,
  FollowUpAnswered: 4,
  PersonalStatusChosen: 4,
} satisfies Record<LedgerEvent['type'], LedgerEntry['v']>;

const isType = (type: string): type is LedgerEvent['type'] => Object.hasOwn(SINCE, type);

const envelope = z.strictObject({
  seq: z.number().int().positive(),
  at: z.iso.datetime(),
  actor: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person'), personId: z.string() }),
    z.strictObject({ kind: z.literal('system'), system: z.string() }),
  ]),
  surface: z.enum(['teams', 'tab', 'clock']),
  type: z.string().refine(isType),
  v: z.literal([1, 2, 3, 4, 5]),
  data: z.record(z.string(), z.unknown()),
  prevHash: z.string(),
  hash: z.string(),
});

/** Writes an entry as the text that is kept. */
export const entryText = (entry: LedgerEntry): string => JSON.stringify(entry);

/** Reads an entry back; `undefined` if the text is not JSON, is not an entry, or of a type or version that is not known. */
export function readEntry(text: unknown): LedgerEntry | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const parsed = envelope.safeParse(JSON.parse(text));
    // `data` was checked by the compiler when it was written and is held to that by the entry's hash, which every
    // reader recomputes; the envelope above makes sure that the type and its version are ones that this code knows.
    if (!parsed.success || parsed.data.v < SINCE[parsed.data.type]) return undefined;
    return parsed.data as unknown as LedgerEntry;
  } catch {
    return undefined;
  }
}
