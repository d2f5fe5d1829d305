import type { DanishDate, Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import { isLink } from '../ground/link';
import { isSameText } from '../ground/same-text';
import { statementsOf, type Supplier } from '../supplier/supplier';
import type { FeedProposal } from './feed-proposal';
import { partyKey, proposalBase, supplierOf, type ProposalParts } from './proposal-parts';
import { isGone, type SourceContract, type SourceParty, type SourceRow, type SourceRows } from './source-row';

/** Of each report the newest publication, where it is newer than the first reading and not given already. */
export function reportProposals(rows: SourceRows, parts: ProposalParts): FeedProposal[] {
  const newest = new Map<string, SourceRow>();
  for (const row of rows.values()) {
    if (row.said?.thing.kind !== 'report' || isGone(row)) continue;
    const { number } = row.said.thing;
    const before = newest.get(number);
    const isFirst = before === undefined || comparePublished(row, before) > 0;
    if (isFirst) newest.set(number, row);
  }
  return [...newest.values()].flatMap((row): FeedProposal[] => {
    const thing = row.said?.thing;
    if (thing?.kind !== 'report' || thing.on > parts.today || publishedAt(row) <= parts.since) return [];
    const supplierId = supplierOf(thing.supplier, parts);
    const { on, title } = thing;
    const link = safe(thing.link);
    if (supplierId !== null && isGiven(parts.suppliers.get(supplierId), { on, title, link })) return [];
    const supplierName = thing.supplier?.name ?? null;
    return [
      {
        ...proposalBase(row, title, parts)([title, on, link]),
        change: 'report',
        supplierId,
        supplierName,
        on,
        link,
      },
    ];
  });
}

/** By when they were published; of two of the same moment always the same one. */
const comparePublished = (one: SourceRow, other: SourceRow): number =>
  compare(publishedAt(one), publishedAt(other)) || compare(other.sourceId, one.sourceId);

const publishedAt = ({ said }: SourceRow): Instant => said?.changedAt ?? said?.at ?? '';

/** A link that may be shown and kept. */
const safe = (link: string | null): string | null => (link !== null && isLink(link) ? link : null);

/** Whether the report is a statement already: by its link, or where its file or its case is kept instead, by its title. */
const isGiven = (
  supplier: Supplier | undefined,
  { on, title, link }: { on: DanishDate; title: string; link: string | null },
): boolean =>
  supplier !== undefined &&
  statementsOf(supplier).some(
    ({ exhibit }) =>
      exhibit.on === on &&
      (exhibit.kept.kind === 'link' ? exhibit.kept.url === link : isSameText(exhibit.says, title)),
  );

type Supervised = NonNullable<SourceContract['supervised']>;

/**
 * Of each supplier the newest supervision that the source tells of, where no statement that is as new is given. It is
 * the state of an agreement and no announcement: it counts also where it is older than the first reading.
 */
export function supervisionProposals(rows: SourceRows, parts: ProposalParts): FeedProposal[] {
  const newest = new Map<string, { row: SourceRow; party: SourceParty; supervised: Supervised }>();
  for (const row of rows.values()) {
    const thing = row.said?.thing;
    if (thing?.kind !== 'contract' || isGone(row)) continue;
    const { parties, supervised } = thing;
    if (supervised === undefined || supervised === null || supervised.on > parts.today) continue;
    for (const party of parties) {
      const before = newest.get(partyKey(party));
      const order =
        before === undefined
          ? 1
          : compare(supervised.on, before.supervised.on) || compare(before.row.sourceId, row.sourceId);
      if (order > 0) newest.set(partyKey(party), { row, party, supervised });
    }
  }
  return [...newest].flatMap(([key, { row, party, supervised }]): FeedProposal[] => {
    const { on, title } = supervised;
    const supplierId = supplierOf(party, parts);
    const supplier = supplierId === null ? undefined : parts.suppliers.get(supplierId);
    if (supplier !== undefined && statementsOf(supplier).some(({ exhibit }) => exhibit.on >= on)) return [];
    if (supplier === undefined && isRetired(party, parts)) return [];
    const link = safe(supervised.link);
    return [
      {
        ...proposalBase(row, title, parts)([title, on, link]),
        sourceId: key,
        change: 'supervision',
        supplierId,
        supplierName: supplier?.name ?? party.name,
        on,
        link,
      },
    ];
  });
}

const isRetired = ({ cvr, name }: SourceParty, { retiredSuppliers }: ProposalParts): boolean =>
  retiredSuppliers.find({ number: cvr, name }) !== undefined;
