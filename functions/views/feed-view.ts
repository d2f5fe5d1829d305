import type { FeedId } from '../../domain/feed/feed';
import { isGone } from '../../domain/feed/source-row';
import { FEED_CHANGES } from '../../domain/feed/feed-proposal';
import { unreachable } from '../../domain/ground/unreachable';
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
  const { sourceId, change, name, unknown, from, changedAt, foundAt, isDismissed } = proposal;
  const isReport = proposal.change === 'report' || proposal.change === 'supervision';
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
    from,
    changedAt,
    foundAt,
    isDismissed,
  };
}

type Differences = FeedProposalView['differences'];
type Difference = Differences[number];

function differencesIn(proposal: StandingProposal, suppliers: Suppliers): Differences {
  const nameOf = (supplierId: string | null) =>
    supplierId === null ? null : (suppliers.get(supplierId)?.name ?? supplierId);
  const of = (field: Difference['field'], before: string | null, after: string | null): Differences =>
    before === after ? [] : [{ field, before, after, beforeOn: null, afterOn: null }];
  const ofRisk = (before: Risk, after: Risk): Differences => {
    const said = { before: before?.result ?? null, after: after?.result ?? null };
    const days = { beforeOn: before?.on ?? null, afterOn: after?.on ?? null };
    return after === null ? [] : [{ field: 'risk', ...said, ...days }];
  };
  switch (proposal.change) {
    case 'newSystem': {
      const { criticality, performer, supplierId } = proposal.system;
      return [
        ...of('criticality', null, criticality),
        ...of('performer', null, performer),
        ...of('supplierId', null, nameOf(supplierId)),
        ...ofRisk(null, proposal.risk),
      ];
    }
    case 'changedSystem': {
      const { before, system } = proposal;
      return [
        ...of('name', before.name, system.name),
        ...of('criticality', before.criticality, system.criticality),
        ...of('performer', before.performer, system.performer),
        ...of('supplierId', nameOf(before.supplierId), nameOf(system.supplierId)),
        ...of('kitosId', before.kitosId, system.kitosId),
      ];
    }
    case 'systemRisk':
      return ofRisk(proposal.before, proposal.risk);
    case 'newSupplier': {
      const { cvr, contracts } = proposal.supplier;
      return [
        ...of('cvr', null, cvr),
        ...of('contracts', null, contracts.length === 0 ? null : contracts.join(', ')),
      ];
    }
    case 'changedSupplier': {
      const { before, supplier } = proposal;
      return [...of('name', before.name, supplier.name), ...of('cvr', before.cvr, supplier.cvr)];
    }
    case 'goneSystem':
    case 'goneSupplier':
    case 'report':
    case 'supervision':
      return [];
    default:
      return unreachable(proposal);
  }
}

type Risk = { result: string; on: string } | null;
