import type { Command } from '../../domain/command';
import type { FeedChange, StatementChange } from '../../domain/feed/feed-proposal';
import type { Refusal } from '../../domain/refusal';
import { ok, refuse, type Result } from '../../domain/result';
import type { Suppliers } from '../../domain/supplier/supplier';
import { unreachable } from '../../domain/ground/unreachable';
import { FEED_NAMES, FEED_TEXTS } from '../../words/feed/feed-words';
import { REGISTER_LIST_WORDS } from '../../words/imports/register-list-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';
import type { OversightLedger, Requester } from '../ledger/oversight-ledger';
import type { KeptAt } from '../../domain/register/exhibit';
import type { ContentStore } from '../content/content-store';
import { sha256 } from '../ledger/hash-of';
import type { FetchedReport } from './fetch-report';
import type { StandingProposal } from './standing-proposals';

type Parts = { ledger: OversightLedger };
/** `language` is the municipality's: what is written in the registers is for everybody. */
type By = { requester: Requester; language: Language };

/** How long one call goes on with further batches; the last one it begins is finished. */
const LONGEST_MS = 8_000;
/** A system can make two entries, and an append takes a hundred. */
const BATCH = 45;

export type SettledProposals = {
  settled: number;
  refused: readonly { proposal: StandingProposal; refusal: Refusal }[];
};

/** What may be taken without another word; a report or a supervision needs the period that it covers. */
export type TakeableProposal = Exclude<StandingProposal, { change: StatementChange }>;
export const isTakeable = (proposal: StandingProposal): proposal is TakeableProposal =>
  proposal.change !== 'report' && proposal.change !== 'supervision';

/**
 * Takes proposals into the registers by the registers' own commands, suppliers before the systems that name them, until
 * all are done or the time is up. A batch of which one is refused is taken one by one.
 */
export async function takeProposals(
  { ledger }: Parts,
  proposals: readonly TakeableProposal[],
  by: By,
): Promise<SettledProposals> {
  const until = Date.now() + LONGEST_MS;
  const refused: { proposal: StandingProposal; refusal: Refusal }[] = [];
  let settled = 0;
  for (const kinds of ORDER) {
    const group = proposals.filter(({ change }) => kinds.includes(change));
    for (let from = 0; from < group.length && Date.now() < until; from += BATCH) {
      const batch = group.slice(from, from + BATCH);
      for (const command of commandsFor(batch, by.language)) {
        const done = await ledger.execute(command.command, by.requester);
        if (done.ok) {
          settled += command.of.length;
          continue;
        }
        if (command.of.length === 1) {
          refused.push(...command.of.map((proposal) => ({ proposal, refusal: done.refusal })));
          continue;
        }
        for (const proposal of command.of)
          for (const single of commandsFor([proposal], by.language)) {
            const alone = await ledger.execute(single.command, by.requester);
            if (alone.ok) settled += 1;
            else refused.push({ proposal, refusal: alone.refusal });
          }
      }
    }
  }
  return { settled, refused };
}

const ORDER: readonly (readonly FeedChange[])[] = [
  ['newSupplier', 'changedSupplier'],
  ['newSystem', 'changedSystem', 'systemRisk'],
  ['goneSystem', 'goneSupplier'],
];

type Carried = { command: Command; of: readonly TakeableProposal[] };

/** The commands of the registers that make some proposals so; one for all that go together. */
function commandsFor(proposals: readonly TakeableProposal[], language: Language): readonly Carried[] {
  const systems: { asked: Asked<'SetSystems', 'systems'>; of: TakeableProposal }[] = [];
  const suppliers: { asked: Asked<'SetSuppliers', 'suppliers'>; of: TakeableProposal }[] = [];
  const alone: Carried[] = [];
  for (const one of proposals) {
    switch (one.change) {
      case 'newSystem':
        systems.push({
          of: one,
          asked: { systemId: null, system: one.system, risk: riskOf(one, one.risk, language) },
        });
        break;
      case 'changedSystem':
        systems.push({ of: one, asked: { systemId: one.systemId, system: one.system, risk: null } });
        break;
      case 'systemRisk': {
        const { systemId } = one;
        const risk = riskOf(one, one.risk, language);
        if (risk !== null) alone.push({ of: [one], command: { type: 'RecordSystemRisk', systemId, risk } });
        break;
      }
      case 'newSupplier':
        suppliers.push({ of: one, asked: { supplierId: null, supplier: one.supplier } });
        break;
      case 'changedSupplier':
        suppliers.push({ of: one, asked: { supplierId: one.supplierId, supplier: one.supplier } });
        break;
      case 'goneSystem':
        alone.push({
          of: [one],
          command: { type: 'RetireSystem', systemId: one.systemId, reason: whyGone(one, language) },
        });
        break;
      case 'goneSupplier':
        alone.push({
          of: [one],
          command: { type: 'RetireSupplier', supplierId: one.supplierId, reason: whyGone(one, language) },
        });
        break;
      default:
        unreachable(one);
    }
  }
  return [
    ...(suppliers.length === 0
      ? []
      : [
          {
            command: { type: 'SetSuppliers', suppliers: suppliers.map(({ asked }) => asked) } as const,
            of: suppliers.map(({ of }) => of),
          },
        ]),
    ...(systems.length === 0
      ? []
      : [
          {
            command: { type: 'SetSystems', systems: systems.map(({ asked }) => asked) } as const,
            of: systems.map(({ of }) => of),
          },
        ]),
    ...alone,
  ];
}

type Asked<Type extends Command['type'], Field extends string> =
  Extract<Command, { type: Type }> extends Readonly<Record<Field, readonly (infer One)[]>> ? One : never;

/** The result in the source's word, with the source named. */
const riskOf = (
  { feed, from }: Pick<TakeableProposal, 'feed' | 'from'>,
  risk: { result: string; on: string } | null,
  language: Language,
) =>
  risk === null
    ? null
    : {
        ...risk,
        source:
          from === null
            ? FEED_TEXTS.riskSource[feed][language]
            : REGISTER_LIST_WORDS[language].fromFile(from.slice(0, 100)),
      };

function whyGone(
  { feed, from, deletedOn }: Pick<TakeableProposal, 'feed' | 'from'> & { deletedOn: string | null },
  language: Language,
): string {
  const source =
    from === null ? FEED_NAMES[feed][language] : FEED_TEXTS.theFile[language](from.slice(0, 100));
  return deletedOn === null
    ? FEED_TEXTS.notUsed[language](source)
    : FEED_TEXTS.deleted[language](source, writtenDate(deletedOn, language));
}

/** Turns proposals down, a hundred with one append, until all are done or the time is up. */
export async function dismissFeedProposals(
  { ledger }: Parts,
  proposals: readonly StandingProposal[],
  { requester }: Pick<By, 'requester'>,
): Promise<Result<{ settled: number }>> {
  const until = Date.now() + LONGEST_MS;
  let settled = 0;
  for (let from = 0; from < proposals.length && Date.now() < until; from += MOST_DISMISSALS) {
    const batch = proposals
      .slice(from, from + MOST_DISMISSALS)
      .map(({ feed, change, sourceId, name, saysHash }) => ({ feed, change, sourceId, name, saysHash }));
    const done = await ledger.execute({ type: 'DismissFeedProposals', proposals: batch }, requester);
    if (!done.ok) return done;
    settled += batch.length;
  }
  return ok({ settled });
}

const MOST_DISMISSALS = 100;

type Report = Extract<StandingProposal, { change: StatementChange }>;

/** Where a report that was taken is kept: its file, its link alone, or a case in the municipality's journal. */
export type ReportKept = KeptAt['kind'];

type TakingReport = {
  from: string;
  to: string;
  /** The case that the report lies on; empty: it is kept by its link. */
  caseNumber: string;
  requester: Requester;
  suppliers: Suppliers;
  /** The file behind the link, where the source gives it. */
  fetchFile: (link: string) => Promise<FetchedReport | null>;
};

/**
 * Gives a published report, or a supervision, as the statement of its supplier, of the source's own day and for the period
 * that a person says it covers. Its file is kept by its hash where the source gives it, and else its link.
 */
export async function takeReport(
  { ledger, content }: Parts & { content: Pick<ContentStore, 'put'> },
  { supplierId, name, on, link }: Report,
  { from, to, caseNumber, requester, suppliers, fetchFile }: TakingReport,
): Promise<Result<{ kept: ReportKept }>> {
  if (supplierId === null) return refuse({ code: 'unknown-supplier' });
  const nextDueOn = suppliers.get(supplierId)?.nextDueOn ?? null;
  const give = (kept: KeptAt) =>
    ledger.execute(
      {
        type: 'GiveSupplierStatement',
        supplierId,
        statement: { from, to, exhibit: { on, says: name, kept } },
        nextDueOn,
      },
      requester,
    );
  const kept = await keptOf();
  const done = await give(kept);
  return done.ok ? ok({ kept: kept.kind }) : done;

  async function keptOf(): Promise<KeptAt> {
    if (link === null || caseNumber !== '') return { kind: 'case', caseNumber };
    const file = await fetchFile(link);
    if (file === null) return { kind: 'link', url: link };
    const contentHash = sha256(file.bytes);
    await content.put(contentHash, { bytes: file.bytes, mediaType: file.mediaType });
    return { kind: 'file', contentHash, fileName: file.fileName };
  }
}
