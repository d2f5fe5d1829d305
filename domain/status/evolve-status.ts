import type { PersonId } from '../access/role';
import type { Instant, Month } from '../calendar/danish-time';
import type { Surface } from '../ledger/stamp';
import type { StatusState } from './status-state';
import { unreachable } from '../ground/unreachable';
import { noDraft, type Draft } from './draft';
import type { StatusEvent } from './events';
import type { FollowUp, FollowUpId } from './follow-up';
import type { IssuedReport, ReportVersion } from './report';

type State = Pick<StatusState, 'statusPolicies' | 'drafts' | 'reports' | 'followUps' | 'personalStatus'>;

/** When, by whom (null: the clock) and from where an event was recorded, and as which entry. */
type Trace = { at: Instant; by: PersonId | null; surface: Surface; seq: number };

/** Adds one event to the monthly status. The maps are the fold's own; what is in them is replaced, never changed. */
export function evolveStatus(state: State, event: StatusEvent, { at, by, surface, seq }: Trace): void {
  switch (event.type) {
    case 'StatusPolicySet':
      state.statusPolicies = [...state.statusPolicies, event.data];
      return;
    case 'AssessmentWritten': {
      const { month, text, wish } = event.data;
      change(state, month, { assessment: { text, wish, by: by ?? '', at } });
      return;
    }
    case 'LightOverridden': {
      const { month, section, colour, reason } = event.data;
      const { [section]: _before, ...others } = state.drafts.get(month)?.overrides ?? {};
      const overrides = colour === null ? others : { ...others, [section]: { colour, reason, by: by ?? '' } };
      change(state, month, { overrides });
      return;
    }
    case 'ReportIssued': {
      const { month, isReviewed, ...issued } = event.data;
      const version: ReportVersion = {
        version: issued.version,
        report: issued.report,
        contentHash: issued.contentHash,
        issuedAt: at,
        releasedBy: isReviewed ? by : null,
        isLate: issued.isLate,
        correction: issued.correction,
      };
      const earlier = state.reports.get(month);
      const versions = [...(earlier?.versions ?? []), version];
      state.reports.set(month, { ...version, versions, notings: earlier?.notings ?? [] });
      return;
    }
    case 'ReportNoted': {
      const { month, personId, version } = event.data;
      const issued = reportOf(state, month);
      const notings = [...issued.notings, { personId, version, notedAt: at, surface, seq }];
      state.reports.set(month, { ...issued, notings });
      return;
    }
    case 'FollowUpRequested':
      state.followUps.set(event.data.followUpId, {
        ...event.data,
        askedBy: by ?? '',
        askedAt: at,
        seq,
        answer: null,
      });
      return;
    case 'FollowUpReassigned': {
      const { followUpId, ownerId } = event.data;
      state.followUps.set(followUpId, { ...askedFor(state, followUpId), ownerId });
      return;
    }
    case 'FollowUpAnswered': {
      const { followUpId, text } = event.data;
      state.followUps.set(followUpId, {
        ...askedFor(state, followUpId),
        answer: { text, by: by ?? '', at, seq },
      });
      return;
    }
    case 'PersonalStatusChosen':
      if (event.data.wanted) state.personalStatus.add(event.data.personId);
      else state.personalStatus.delete(event.data.personId);
      return;
    default:
      unreachable(event);
  }
}

const change = ({ drafts }: State, month: Month, changed: Partial<Draft>): void => {
  drafts.set(month, { ...(drafts.get(month) ?? noDraft()), ...changed });
};

function askedFor({ followUps }: State, followUpId: FollowUpId): FollowUp {
  const asked = followUps.get(followUpId);
  if (asked === undefined) throw new Error(`Cannot fold ledger: "${followUpId}" was never asked for`);
  return asked;
}

function reportOf({ reports }: State, month: Month): IssuedReport {
  const issued = reports.get(month);
  if (issued === undefined) throw new Error(`Cannot fold ledger: report "${month}" was never issued`);
  return issued;
}
