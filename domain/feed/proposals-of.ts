import { danishDate, type Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import { SUPPLIER_MOST } from '../supplier/supplier-limits';
import { supplierTwins, type Supplier, type SupplierText } from '../supplier/supplier';
import { supplierTextOf } from '../supplier/set-suppliers';
import { systemTextOf } from '../system/set-systems';
import { systemTwins, type System, type SystemText } from '../system/system';
import type { FeedProposal } from './feed-proposal';
import {
  partyKey,
  proposalBase,
  retiredIn,
  supplierOf,
  systemOf,
  type ProposalParts,
  type ProposalRegisters,
  type ProposalsAsked,
} from './proposal-parts';
import {
  isGone,
  type SourceParty,
  type SourceRisk,
  type SourceRow,
  type SourceRows,
  type SourceSystem,
} from './source-row';
import { reportProposals, supervisionProposals } from './statement-proposals';

/**
 * Everything that a source says and the registers do not, in the order of names. Computed from what is known of the
 * source and from the registers as they are: nothing is proposed that is so already, and the order in which rows came
 * does not matter. What a source does not say, or says it does not know, proposes nothing.
 */
export const proposalsOf = (
  rows: SourceRows,
  registers: ProposalRegisters,
  asked: ProposalsAsked,
): readonly FeedProposal[] => inNameOrder([...proposalsInPieces(rows, registers, asked)].flat());

/** The order in which proposals are shown. */
export const inNameOrder = (proposals: readonly FeedProposal[]): readonly FeedProposal[] =>
  proposals.toSorted((a, b) => compare(a.name, b.name) || compare(a.sourceId, b.sourceId));

/** The same in small pieces and no order, for whoever has something else to do meanwhile. */
export function* proposalsInPieces(
  rows: SourceRows,
  registers: ProposalRegisters,
  asked: ProposalsAsked,
): Generator<readonly FeedProposal[]> {
  const parts = {
    ...asked,
    ...registers,
    supplierTwins: supplierTwins(registers.suppliers),
    systemTwins: systemTwins(registers.systems),
    ...retiredIn(registers),
    partyOf: partiesBySystem(rows),
  };
  for (const row of rows.values()) yield systemProposals(row, parts);
  for (const [key, told] of suppliersTold(rows)) yield supplierProposal(key, told, parts);
  yield reportProposals(rows, parts);
  yield supervisionProposals(rows, parts);
}

/** The one supplier that the contracts name for a system; where they name several, nobody is chosen. */
function partiesBySystem(rows: SourceRows): ReadonlyMap<string, SourceParty> {
  const found = new Map<string, Map<string, SourceParty>>();
  for (const row of rows.values()) {
    const thing = row.said?.thing;
    if (thing?.kind !== 'contract' || thing.reference === null || isGone(row)) continue;
    if (thing.isInForce === false) continue;
    for (const systemId of thing.systemIds)
      for (const party of thing.parties) {
        const parties = found.get(systemId) ?? new Map<string, SourceParty>();
        found.set(systemId, parties.set(partyKey(party), party));
      }
  }
  return new Map(
    [...found].flatMap(([systemId, parties]) => {
      const [party] = parties.values();
      return party === undefined || parties.size > 1 ? [] : [[systemId, party] as const];
    }),
  );
}

function systemProposals(row: SourceRow, parts: ProposalParts): FeedProposal[] {
  const thing = row.said?.thing;
  if (thing?.kind === 'risk') return isGone(row) ? [] : riskProposals(row, thing, parts);
  if (thing !== undefined && thing.kind !== 'system') return [];
  const kitosId = parts.feed === 'kitos' ? row.sourceId : (thing?.kitosId ?? null);
  const name = thing?.name ?? '';
  const system = systemOf({ kitosId, name }, parts);
  const change = proposalBase(row, system?.name ?? name, parts);
  if (isGone(row) || thing?.isUsed === false) {
    if (system === undefined) return [];
    const goneAt = isGone(row) ? row.goneAt : null;
    const deletedOn = goneAt === null ? null : danishDate(goneAt);
    return [
      {
        ...change(['gone', goneAt]),
        change: 'goneSystem',
        systemId: system.systemId,
        deletedOn,
      },
    ];
  }
  if (thing === undefined) return [];
  // A risk result of a day to come is none yet.
  const risk = thing.risk !== null && thing.risk.on <= parts.today ? thing.risk : null;
  const party = thing.supplier ?? parts.partyOf.get(row.sourceId) ?? null;
  const says = [thing.name, thing.criticality, thing.performer, party === null ? null : partyKey(party)];
  if (system === undefined) {
    const isRetired = parts.retiredSystems.find({ number: kitosId, name }) !== undefined;
    if (name === '' || isRetired) return [];
    const { criticality, performer } = thing;
    const supplierId = supplierOf(party, parts);
    const text = { name, criticality, ownerId: null, performer, performerName: '', supplierId, kitosId };
    return [{ ...change(says), change: 'newSystem', system: text, risk }];
  }
  const before = systemTextOf(system);
  const text = withSaid(before, thing, { kitosId, supplierId: supplierOf(party, parts) });
  const fields = SYSTEM_FIELDS.filter((field) => text[field] !== before[field]);
  return [
    ...(fields.length === 0
      ? []
      : [
          {
            ...change(says),
            change: 'changedSystem' as const,
            systemId: system.systemId,
            before,
            system: text,
            fields,
          },
        ]),
    ...(risk === null ? [] : riskOf(row, system, risk, parts)),
  ];
}

type Risk = NonNullable<SourceSystem['risk']>;

/** A result that the register has not: another one, and none that is older than what it has. */
function riskOf(row: SourceRow, system: System, risk: Risk, parts: ProposalParts): FeedProposal[] {
  const known = system.risk;
  const isKnown =
    known !== null && ((known.result === risk.result && known.on === risk.on) || known.on > risk.on);
  if (isKnown) return [];
  const { systemId } = system;
  const says = proposalBase(row, system.name, parts)([risk.result, risk.on]);
  return [{ ...says, change: 'systemRisk', systemId, before: known, risk }];
}

/** A risk result told of by itself is of a system that is in use here, or of none. */
function riskProposals(
  row: SourceRow,
  { name, kitosId, risk }: SourceRisk,
  parts: ProposalParts,
): FeedProposal[] {
  const system = systemOf({ kitosId, name }, parts);
  return system === undefined || risk.on > parts.today ? [] : riskOf(row, system, risk, parts);
}

const SYSTEM_FIELDS = ['name', 'criticality', 'performer', 'supplierId', 'kitosId'] as const;

/** The register's text with what the source says instead; who runs it is filled in and never changed: it knows few. */
const withSaid = (
  before: SystemText,
  { name, criticality, performer }: SourceSystem,
  { kitosId, supplierId }: Pick<SystemText, 'kitosId' | 'supplierId'>,
): SystemText => ({
  ...before,
  name: name ?? before.name,
  criticality: criticality === 'notAssessed' ? before.criticality : criticality,
  performer: before.performer ?? performer,
  supplierId: supplierId ?? before.supplierId,
  kitosId: before.kitosId ?? kitosId,
});

/** A supplier as all rows of a source together tell of it. */
type Told = { row: SourceRow; party: SourceParty; reference: string | null }[];

/** Suppliers are told of by contracts and with systems: each once, and gone when nothing names it any more. */
function suppliersTold(rows: SourceRows): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const row of rows.values()) {
    const thing = row.said?.thing;
    if (thing?.kind !== 'contract' && thing?.kind !== 'system') continue;
    const isContract = thing.kind === 'contract';
    const named = isContract ? thing.parties : thing.supplier === null ? [] : [thing.supplier];
    const reference = isContract ? thing.reference : null;
    for (const party of named) {
      const key = partyKey(party);
      const before = told.get(key) ?? [];
      before.push({ row, party, reference });
      told.set(key, before);
    }
  }
  return told;
}

/** The newest first; of two of the same moment always the same one. */
const newestFirst = (told: Told): Told =>
  told.toSorted(
    (a, b) =>
      compare(b.row.said?.at ?? '', a.row.said?.at ?? '') ||
      compare(a.row.sourceId, b.row.sourceId) ||
      compare(a.party.name, b.party.name),
  );

function supplierProposal(key: string, told: Told, parts: ProposalParts): FeedProposal[] {
  const there = newestFirst(told.filter(({ row }) => !isGone(row)));
  const [newest] = there.length > 0 ? there : newestFirst(told);
  if (newest === undefined || newest.party.name === '') return [];
  const { party, row } = newest;
  const found = supplierOf(party, parts);
  const supplier = found === null ? undefined : parts.suppliers.get(found);
  const about = (says: unknown) => ({
    ...proposalBase(row, supplier?.name ?? party.name, parts)(says),
    sourceId: key,
    unknown: [],
    foundAt: latest(told.map((one) => one.row.foundAt)),
  });
  if (there.length === 0) {
    if (supplier === undefined || isNamedInRegister(supplier, parts)) return [];
    const goneAt = latest(told.map((one) => one.row.goneAt ?? ''));
    const deletedOn = goneAt === '' ? null : danishDate(goneAt);
    return [
      { ...about(['gone', goneAt]), change: 'goneSupplier', supplierId: supplier.supplierId, deletedOn },
    ];
  }
  if (supplier === undefined) {
    // Who is named by nothing but what is in force no more is no supplier to list.
    if (there.every((one) => isOver(one.row))) return [];
    if (parts.retiredSuppliers.find({ number: party.cvr, name: party.name }) !== undefined) return [];
    const references = new Set(there.flatMap(({ reference }) => reference ?? []));
    const contracts = [...references].toSorted(compare).slice(0, SUPPLIER_MOST.contracts);
    const text = { ...NOTHING_SAID, name: party.name, cvr: party.cvr, contracts };
    return [{ ...about([party.name, party.cvr]), change: 'newSupplier', supplier: text }];
  }
  const before = supplierTextOf(supplier);
  const text = { ...before, name: party.name, cvr: before.cvr ?? party.cvr };
  const fields = (['name', 'cvr'] as const).filter((field) => text[field] !== before[field]);
  if (fields.length === 0) return [];
  const { supplierId } = supplier;
  return [
    {
      ...about([party.name, party.cvr]),
      change: 'changedSupplier',
      supplierId,
      before,
      supplier: text,
      fields,
    },
  ];
}

const isOver = ({ said }: SourceRow): boolean =>
  said?.thing.kind === 'contract' && said.thing.isInForce === false;

const latest = (instants: readonly Instant[]): Instant => instants.reduce((a, b) => (a > b ? a : b), '');

const NOTHING_SAID: Omit<SupplierText, 'name' | 'cvr' | 'contracts'> = {
  supplies: '',
  supervisedBy: null,
  ownerId: null,
  nextDueOn: null,
};

/** Whether a system of the register that is in use has it as its supplier: then the source alone does not end it. */
const isNamedInRegister = (
  { supplierId }: Pick<Supplier, 'supplierId'>,
  { systems }: ProposalParts,
): boolean => [...systems.values()].some((one) => one.retired === null && one.supplierId === supplierId);
