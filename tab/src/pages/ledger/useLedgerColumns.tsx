import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerEvent } from '../../../../domain/event';
import type { LedgerLine } from '../../../../contracts/ledger/ledger';
import type { Column } from '../../components/table/DataTable';
import { usePersonName } from '../../components/people/usePersonName';
import { useFormat } from '../../words/useFormat';

/** Every type of event has its words; one that is missing here does not compile. */
const TYPES = {
  MembershipRecorded: 'ledger.types.MembershipRecorded',
  MembershipEnded: 'ledger.types.MembershipEnded',
  CourseAdded: 'ledger.types.CourseAdded',
  CompletionLogged: 'ledger.types.CompletionLogged',
  GroupJoined: 'ledger.types.GroupJoined',
  GroupLeft: 'ledger.types.GroupLeft',
  LeaveRecorded: 'ledger.types.LeaveRecorded',
  LeaveAnnulled: 'ledger.types.LeaveAnnulled',
  GroupLinked: 'ledger.types.GroupLinked',
  GroupUnlinked: 'ledger.types.GroupUnlinked',
  ProposalDismissed: 'ledger.types.ProposalDismissed',
  CourseRevised: 'ledger.types.CourseRevised',
  CourseRetired: 'ledger.types.CourseRetired',
  CourseReinstated: 'ledger.types.CourseReinstated',
  CompletionReported: 'ledger.types.CompletionReported',
  CompletionVerified: 'ledger.types.CompletionVerified',
  CompletionCorrected: 'ledger.types.CompletionCorrected',
  CompletionAnnulled: 'ledger.types.CompletionAnnulled',
  TrainingPolicySet: 'ledger.types.TrainingPolicySet',
  StaffOfferRecorded: 'ledger.types.StaffOfferRecorded',
  HoldPlaced: 'ledger.types.HoldPlaced',
  HoldReleased: 'ledger.types.HoldReleased',
  PersonErased: 'ledger.types.PersonErased',
  DecisionSubmitted: 'ledger.types.DecisionSubmitted',
  VoteCast: 'ledger.types.VoteCast',
  DecisionConcluded: 'ledger.types.DecisionConcluded',
  DecisionPolicySet: 'ledger.types.DecisionPolicySet',
  DecisionRevised: 'ledger.types.DecisionRevised',
  ConditionsAdded: 'ledger.types.ConditionsAdded',
  DecisionWithdrawn: 'ledger.types.DecisionWithdrawn',
  ConflictDeclared: 'ledger.types.ConflictDeclared',
  ConflictFindingGiven: 'ledger.types.ConflictFindingGiven',
  ConflictSettled: 'ledger.types.ConflictSettled',
  ConditionFulfilled: 'ledger.types.ConditionFulfilled',
  ActionReported: 'ledger.types.ActionReported',
  DecisionRevoked: 'ledger.types.DecisionRevoked',
  DecisionJournaled: 'ledger.types.DecisionJournaled',
  AnnexRead: 'ledger.types.AnnexRead',
  MandateRecorded: 'ledger.types.MandateRecorded',
  MandateConfirmed: 'ledger.types.MandateConfirmed',
  MandateDeclined: 'ledger.types.MandateDeclined',
  ChangeProposed: 'ledger.types.ChangeProposed',
  ChangeConfirmed: 'ledger.types.ChangeConfirmed',
  ChangeDeclined: 'ledger.types.ChangeDeclined',
  ChangeWithdrawn: 'ledger.types.ChangeWithdrawn',
  SamePersonConfirmed: 'ledger.types.SamePersonConfirmed',
  SamePersonDenied: 'ledger.types.SamePersonDenied',
  PersonRenamed: 'ledger.types.PersonRenamed',
  MandateEnded: 'ledger.types.MandateEnded',
  DelegationRecorded: 'ledger.types.DelegationRecorded',
  DelegationEnded: 'ledger.types.DelegationEnded',
  ActingChairRecorded: 'ledger.types.ActingChairRecorded',
  ActingChairEnded: 'ledger.types.ActingChairEnded',
  DecisionModelSet: 'ledger.types.DecisionModelSet',
  MeetingPlanned: 'ledger.types.MeetingPlanned',
  MeetingChanged: 'ledger.types.MeetingChanged',
  MeetingRecorded: 'ledger.types.MeetingRecorded',
  MeetingConfirmed: 'ledger.types.MeetingConfirmed',
  ReportIssued: 'ledger.types.ReportIssued',
  ReportNoted: 'ledger.types.ReportNoted',
  IndicatorRecorded: 'ledger.types.IndicatorRecorded',
  IndicatorAnnulled: 'ledger.types.IndicatorAnnulled',
  CycleItemSet: 'ledger.types.CycleItemSet',
  CycleItemDone: 'ledger.types.CycleItemDone',
  CycleItemDropped: 'ledger.types.CycleItemDropped',
  StatusPolicySet: 'ledger.types.StatusPolicySet',
  AssessmentWritten: 'ledger.types.AssessmentWritten',
  LightOverridden: 'ledger.types.LightOverridden',
  FollowUpRequested: 'ledger.types.FollowUpRequested',
  FollowUpReassigned: 'ledger.types.FollowUpReassigned',
  FollowUpAnswered: 'ledger.types.FollowUpAnswered',
  PersonalStatusChosen: 'ledger.types.PersonalStatusChosen',
} as const satisfies Record<LedgerEvent['type'], string>;

const isKnown = (type: string): type is LedgerEvent['type'] => Object.hasOwn(TYPES, type);

const SHOWN_OF_HASH = 12;

const useStyles = makeStyles({
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

/** The columns of the audit trail. */
export function useLedgerColumns(): readonly Column<LedgerLine>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const styles = useStyles();
  return useMemo(
    () => [
      { id: 'seq', header: t('ledger.seq'), cell: ({ seq }) => seq, weight: 0.6, wideOnly: true },
      {
        id: 'at',
        header: t('ledger.at'),
        cell: ({ at }) => <span className={styles.figures}>{format.shortInstant(at)}</span>,
        weight: 1.4,
      },
      {
        id: 'type',
        header: t('ledger.type'),
        cell: ({ type, setUp }) =>
          [isKnown(type) ? t(TYPES[type]) : type, ...(setUp ? [t('confirmations.setUp')] : [])].join('. '),
        weight: 2,
      },
      {
        id: 'subject',
        header: t('ledger.subject'),
        cell: ({ subject, audience }) =>
          [audience === null ? '' : t(`groups.names.${audience}`), subject]
            .filter((part) => part !== '')
            .join(' · '),
        weight: 1.4,
        wideOnly: true,
      },
      {
        id: 'person',
        header: t('ledger.person'),
        cell: ({ person }) => (person === null ? t('ledger.system') : nameOf(person)),
        weight: 1.6,
      },
      {
        id: 'surface',
        header: t('ledger.surface'),
        cell: ({ surface }) => t(`ledger.surfaces.${surface}`),
        weight: 0.9,
        wideOnly: true,
      },
      {
        id: 'hash',
        header: t('ledger.hash'),
        cell: ({ hash }) => <code className={styles.hash}>{hash.slice(0, SHOWN_OF_HASH)}</code>,
        weight: 1.3,
        wideOnly: true,
      },
    ],
    [t, format, nameOf, styles],
  );
}
