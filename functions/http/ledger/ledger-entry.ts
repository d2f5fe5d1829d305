import { abilitiesOf } from '../../../domain/access/abilities';
import type { LedgerEntry } from '../../../domain/event';
import { ok, refuse } from '../../../domain/result';
import { currentShape } from '../../../domain/past-shapes/current-shape';
import { neededFor, withheldIn } from '../../../domain/trail/withheld';
import type { FactRow } from '../../../contracts/ledger/ledger';
import { getLedgerEntry } from '../../../contracts/ledger/ledger';
import { thingOf } from '../../../domain/trail/thing';
import type { LedgerStore } from '../../ledger/ledger-store';
import type { Program } from '../../program';
import { replacedFact } from '../../trail/replaced-fact-of';
import { factRows, type WrittenField } from '../../views/fact-rows';
import { personViews } from '../../views/person-view';
import { thingView } from '../../views/trail-line';
import { ABILITY_WORDS } from '../../../words/access/ability-words';
import { ONLY_FOR } from '../../../words/ledger/trail-words';
import { FACT_LABELS } from '../../../words/ledger/fact-fields';
import { route } from '../edge/route';

/** Registers an entry opened: its fact in words, what was before, and its place in the chain. */
export function registerLedgerEntry(program: Program): void {
  const { directory, store, trail } = program;

  route(program, getLedgerEntry, 'viewLedger', async ({ params, language }, { state, roles }) => {
    const seq = /^[1-9]\d{0,14}$/.test(params.seq) ? Number(params.seq) : 0;
    if (seq < 1 || seq > state.head.seq) return refuse({ code: 'body-invalid', field: 'position' });
    const [known, people] = await Promise.all([trail.upTo(state.head.seq), directory.all()]);
    const row = known.rows[seq - 1];
    const stored = row === undefined ? undefined : await entryOf(store, seq);
    if (row === undefined || stored === undefined) return refuse({ code: 'body-invalid', field: 'position' });
    const entry = currentShape(stored);
    const needs = neededFor(entry.type);
    if (needs !== undefined && !abilitiesOf(roles)[needs])
      return refuse({ code: 'not-allowed', ability: needs });
    const writer = { language, show: personViews(people), names: known.names };
    const before = await replacedFact(entry, row, { store, state });
    const withheld = withheldIn(entry, (month) => state.reports.has(month));
    const isWhole = withheld === undefined || abilitiesOf(roles)[withheld.needs];
    const rows = factRows(entry, writer);
    const changes = compared(
      rows,
      before === undefined ? undefined : factRows(before.fact, writer),
      before?.isSame,
    );
    const hidden = isWhole ? [] : withheld.fields;
    return ok({
      seq,
      at: entry.at,
      surface: entry.surface,
      hash: stored.hash,
      prevHash: stored.prevHash,
      rows: [
        ...changes.filter((one) => !hidden.includes(one.field)),
        ...hidden
          .filter((field) => changes.some((one) => one.field === field))
          .map((field): FactRow => ({
            field,
            label: labelOf(field)[language],
            value: ONLY_FOR[language](ABILITY_WORDS[withheld?.needs ?? 'viewLedger'][language]),
            before: null,
            isChanged: false,
          })),
      ],
      replaces: before?.seq ?? null,
      things: row.things.flatMap((key) => {
        const thing = thingOf(key);
        return thing === undefined ? [] : [thingView(thing, { ...writer, state })];
      }),
      json: isWhole ? JSON.stringify(stored, null, 2) : null,
    });
  });
}

const LABELS: Readonly<Record<string, (typeof FACT_LABELS)[keyof typeof FACT_LABELS]>> = FACT_LABELS;
const labelOf = (field: string) => LABELS[field] ?? FACT_LABELS.text;

async function entryOf(store: LedgerStore, seq: number): Promise<LedgerEntry | undefined> {
  for await (const entry of store.read(seq, seq)) return entry;
  return undefined;
}

/**
 * What a fact says beside what the one before it said. Fields that only the earlier one had are shown as taken away where
 * the two are of one kind; an ending says less than what it ends and takes nothing else away.
 */
function compared(
  rows: readonly WrittenField[],
  earlier: readonly WrittenField[] | undefined,
  isSame = false,
): FactRow[] {
  if (earlier === undefined) return rows.map((row) => ({ ...row, before: null, isChanged: false }));
  const before = new Map(earlier.map((row) => [row.field, row]));
  const now = new Set(rows.map(({ field }) => field));
  const gone = isSame ? earlier.filter(({ field }) => !now.has(field)) : [];
  return [
    ...rows.map((row) => {
      const was = before.get(row.field)?.value ?? null;
      return { ...row, before: was, isChanged: was !== row.value };
    }),
    ...gone.map((row) => ({ ...row, value: '', before: row.value, isChanged: true })),
  ];
}
