import type { FeedId } from '../../domain/feed/feed';
import { isGone } from '../../domain/feed/source-row';
import { FEED_CHANGES } from '../../domain/feed/feed-proposal';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Suppliers } from '../../domain/supplier/supplier';
import type { FeedProposalView, FeedStateView } from '../../contracts/feed/feeds';
import type { FeedSetting } from '../feeds/feed-settings';
import type { FeedRecord } from '../feeds/feed-store';
import { feedProposalHash, type StandingProposal } from '../feeds/standing-proposals';

type Known = {
  setting: FeedSetting<object>;
  record: FeedRecord | undefined;
  proposals: readonly StandingProposal[];
  now: Instant;
};

/** A source as its page shows it; nothing of a secret is in it. */
export function feedStateView(feed: FeedId, { setting, record, proposals, now }: Known): FeedStateView {
  const isOpen = ({ isDismissed }: StandingProposal) => !isDismissed;
  const open = FEED_CHANGES.map((change) => ({
    change,
    count: proposals.filter((one) => one.change === change && isOpen(one)).length,
  }));
  return {
    feed,
    isOn: setting.kind === 'on',
    missing: setting.kind === 'incomplete' ? [...setting.missing] : null,
    isReading: record !== undefined && record.readingUntil !== null && record.readingUntil > now,
    readAt: record?.position.readAt ?? null,
    things: record?.rows.filter((row) => !isGone(row)).length ?? 0,
    lastRun: record?.lastRun ?? null,
    open: open.filter(({ count }) => count > 0),
    dismissed: proposals.filter(({ isDismissed }) => isDismissed).length,
  };
}

/** A proposal with what it would change; suppliers by name. */
export function feedProposalView(proposal: StandingProposal, suppliers: Suppliers): FeedProposalView {
  const { sourceId, change, name, unknown, changedAt, foundAt, isDismissed } = proposal;
  const isReport = proposal.change === 'report';
  return {
    sourceId,
    change,
    shown: feedProposalHash(proposal),
    name,
    differences: differencesIn(proposal, suppliers),
    on: isReport ? proposal.on : 'deletedOn' in proposal ? proposal.deletedOn : null,
    link: isReport ? proposal.link : null,
    supplierId: isReport ? proposal.supplierId : null,
    supplierName: isReport ? proposal.supplierName : null,
    unknown: [...unknown],
    changedAt,
    foundAt,
    isDismissed,
  };
}

type Differences = FeedProposalView['differences'];

function differencesIn(proposal: StandingProposal, suppliers: Suppliers): Differences {
  const nameOf = (supplierId: string | null) =>
    supplierId === null ? null : (suppliers.get(supplierId)?.name ?? supplierId);
  const riskText = (risk: { result: string; on: string } | null) =>
    risk === null ? null : `${risk.result} · ${risk.on}`;
  switch (proposal.change) {
    case 'newSystem': {
      const { criticality, performer, supplierId } = proposal.system;
      const all: Differences = [
        { field: 'criticality', before: null, after: criticality },
        { field: 'performer', before: null, after: performer },
        { field: 'supplierId', before: null, after: nameOf(supplierId) },
        { field: 'risk', before: null, after: riskText(proposal.risk) },
      ];
      return all.filter(({ after }) => after !== null);
    }
    case 'changedSystem':
      return proposal.fields.flatMap((field): Differences => {
        const { before, system } = proposal;
        if (field === 'supplierId')
          return [{ field, before: nameOf(before.supplierId), after: nameOf(system.supplierId) }];
        if (field === 'ownerId' || field === 'performerName') return [];
        return [{ field, before: before[field], after: system[field] }];
      });
    case 'systemRisk':
      return [{ field: 'risk', before: riskText(proposal.before), after: riskText(proposal.risk) }];
    case 'newSupplier': {
      const { cvr, contracts } = proposal.supplier;
      const all: Differences = [
        { field: 'cvr', before: null, after: cvr },
        { field: 'contracts', before: null, after: contracts.length === 0 ? null : contracts.join(', ') },
      ];
      return all.filter(({ after }) => after !== null);
    }
    case 'changedSupplier':
      return proposal.fields.flatMap((field): Differences => {
        const { before, supplier } = proposal;
        return field === 'name' || field === 'cvr'
          ? [{ field, before: before[field], after: supplier[field] }]
          : [];
      });
    case 'goneSystem':
    case 'goneSupplier':
    case 'report':
      return [];
  }
}
