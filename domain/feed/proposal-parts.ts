import type { DanishDate, Instant } from '../calendar/danish-time';
import { tidyText } from '../ground/same-text';
import { createTwins, type Twins } from '../register/twins';
import type { Suppliers } from '../supplier/supplier';
import type { System, Systems } from '../system/system';
import type { FeedId } from './feed';
import type { SourceParty, SourceRow } from './source-row';

/** What the registers say now. */
export type ProposalRegisters = { systems: Systems; suppliers: Suppliers };

/** Of which source the proposals are, and as of when. */
export type ProposalsAsked = {
  feed: FeedId;
  today: DanishDate;
  /** Reports that were published before this are listed and never proposed: the first reading creates nothing. */
  since: Instant;
  hashOf: (content: unknown) => string;
};

/** What proposals are made from. */
export type ProposalParts = ProposalRegisters &
  ProposalsAsked & {
    supplierTwins: Twins;
    systemTwins: Twins;
    /** What the municipality took out of use itself: it is not proposed anew because a source has it still. */
    retiredSuppliers: Twins;
    retiredSystems: Twins;
    partyOf: ReadonlyMap<string, SourceParty>;
  };

/** What was taken out of use, to be found by number or name. */
export function retiredIn({
  systems,
  suppliers,
}: ProposalRegisters): Pick<ProposalParts, 'retiredSuppliers' | 'retiredSystems'> {
  const retiredSuppliers = createTwins();
  for (const { supplierId, cvr, name, retired } of suppliers.values())
    if (retired !== null) retiredSuppliers.put(supplierId, { number: cvr, name });
  const retiredSystems = createTwins();
  for (const { systemId, kitosId, name, retired } of systems.values())
    if (retired !== null) retiredSystems.put(systemId, { number: kitosId, name });
  return { retiredSuppliers, retiredSystems };
}

/** A supplier as one text. */
export const partyKey = ({ name, cvr }: SourceParty): string => cvr ?? tidyText(name).toLowerCase();

/** The supplier in use that is the same; null: none is. */
export const supplierOf = (party: SourceParty | null, { supplierTwins: twins }: ProposalParts) =>
  party === null ? null : (twins.find({ number: party.cvr, name: party.name }) ?? null);

/** The system in use that is the same, by its id in KITOS or its name. */
export function systemOf(
  { kitosId, name }: { kitosId: string | null; name: string },
  { systems, systemTwins: twins }: ProposalParts,
): System | undefined {
  const found = twins.find({ number: kitosId, name });
  return found === undefined ? undefined : systems.get(found);
}

/** What every proposal says of the row that it comes from. */
export function proposalBase(row: SourceRow, name: string, { feed, hashOf }: ProposalParts) {
  const { sourceId, foundAt, said } = row;
  return (says: unknown) => ({
    feed,
    sourceId,
    name,
    unknown: said?.unknown ?? [],
    from: said?.from ?? null,
    changedAt: said?.changedAt ?? null,
    foundAt,
    saysHash: hashOf(says).slice(0, 16),
  });
}
