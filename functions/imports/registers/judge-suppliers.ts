import type { Instant } from '../../../domain/calendar/danish-time';
import { textKey } from '../../../domain/ground/same-text';
import type { Oversight } from '../../../domain/oversight';
import { createTwins } from '../../../domain/register/twins';
import { refuse, ok, type Result } from '../../../domain/result';
import type { SupplierAsked } from '../../../domain/supplier/commands';
import { supplierRefusal, supplierTextOf } from '../../../domain/supplier/set-suppliers';
import { SUPERVISORS, type SupervisedBy, type SupplierText } from '../../../domain/supplier/supplier';
import { SUPPLIER_COLUMNS } from '../../../words/imports/register-columns';
import { REGISTER_LIST_WORDS } from '../../../words/imports/register-list-words';
import type { Language } from '../../../words/language';
import { SUPERVISOR_WORDS } from '../../../words/supplier/supplier-words';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import type { JudgedRow } from '../judged-file';
import type { ReadRows } from '../layout/read-rows';
import { cellDateRefusal } from '../values/date-refusal';
import { readDate } from '../values/written-date';
import { readAliased, registerLayout } from './alias-reader';
import { changedIn, registerFate } from './changed-fields';
import type { OwnerNamed } from './owner-named';

type Column = keyof typeof SUPPLIER_COLUMNS;

export const SUPPLIER_LAYOUT = registerLayout(SUPPLIER_COLUMNS);

const SUPERVISED_BY: ReadonlyMap<string, SupervisedBy> = new Map(
  SUPERVISORS.flatMap((one) =>
    [one, SUPERVISOR_WORDS[one].da, SUPERVISOR_WORDS[one].en].map((word) => [textKey(word), one] as const),
  ),
);

const NOTHING_KNOWN: SupplierText = {
  name: '',
  cvr: null,
  supplies: '',
  supervisedBy: null,
  ownerId: null,
  nextDueOn: null,
  contracts: [],
};

type Judging = { state: Oversight; now: Instant; language: Language; ownerNamed: OwnerNamed };
type Judged = { ignored: readonly string[]; judged: JudgedRow[]; asked: SupplierAsked[] };

/**
 * Compares each row with the suppliers that are listed and with the rows above it. What a row does not say stays as it
 * is; nothing is taken away. Nothing is written.
 */
export function* judgeSuppliers(rows: ReadRows, judging: Judging): Slices<Result<Judged>> {
  const read = readAliased(rows, SUPPLIER_COLUMNS, 'name');
  if (!read.ok) return read;
  const { ignored, cell } = read.value;
  const { state, now, language, ownerNamed } = judging;
  const twins = createTwins();
  const texts = new Map<string, SupplierText>();
  for (const one of state.suppliers.values()) {
    yield;
    twins.put(one.supplierId, { number: one.cvr, name: one.name });
    texts.set(one.supplierId, supplierTextOf(one));
  }
  const asked = new Map<string, SupplierAsked>();
  const judged: JudgedRow[] = [];
  yield* inSlices(rows.rows, (row) => {
    const said = readSupplier((column) => cell(row.cells, column), ownerNamed, language);
    if (!said.ok) {
      judged.push({ row, fate: { kind: 'rejected', refusal: said.refusal } });
      return;
    }
    const { text, notes } = said.value;
    const known = twins.find({ number: text.cvr ?? null, name: text.name });
    const listed = known === undefined ? undefined : state.suppliers.get(known);
    const before = known === undefined ? undefined : texts.get(known);
    const after: SupplierText = { ...(before ?? NOTHING_KNOWN), ...text };
    const refusal =
      listed !== undefined && listed.retired !== null
        ? ({ code: 'not-in-use', name: listed.name } as const)
        : supplierRefusal(state, after, { now, dueBefore: before?.nextDueOn ?? null });
    if (refusal !== undefined) {
      judged.push({ row, fate: { kind: 'rejected', refusal } });
      return;
    }
    const id = known ?? `row ${String(row.line)}`;
    const changed = before === undefined ? 'new' : changedIn(before, after);
    judged.push({ row, fate: registerFate(changed, notes, language) });
    if (changed.length === 0) return;
    texts.set(id, after);
    twins.put(id, { number: after.cvr, name: after.name });
    asked.set(id, { supplierId: state.suppliers.has(id) ? id : null, supplier: after });
  });
  return ok({ ignored, judged, asked: [...asked.values()] });
}

type Said = { text: Pick<SupplierText, 'name'> & Partial<SupplierText>; notes: readonly string[] };

function readSupplier(
  written: (column: Column) => string,
  ownerNamed: OwnerNamed,
  language: Language,
): Result<Said> {
  const [due, who, owner] = [written('nextDueOn'), written('supervisedBy'), written('owner')];
  const nextDueOn = due === '' ? undefined : readDate(due);
  if (due !== '' && nextDueOn === undefined) return refuse(cellDateRefusal('nextDueOn', due));
  const supervisedBy = who === '' ? undefined : SUPERVISED_BY.get(textKey(who));
  if (who !== '' && supervisedBy === undefined)
    return refuse({ code: 'body-invalid', field: 'supervisedBy' });
  const ownerId = owner === '' ? undefined : ownerNamed(owner);
  const cvr = written('cvr').replace(/^DK/i, '').replace(/\s/g, '');
  const contracts = written('contracts')
    .split(/[;,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return ok({
    text: {
      name: written('name'),
      ...(cvr === '' ? {} : { cvr }),
      ...(written('supplies') === '' ? {} : { supplies: written('supplies') }),
      ...(supervisedBy === undefined ? {} : { supervisedBy }),
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(nextDueOn === undefined ? {} : { nextDueOn }),
      ...(contracts.length === 0 ? {} : { contracts }),
    },
    notes:
      owner !== '' && ownerId === undefined
        ? [REGISTER_LIST_WORDS[language].unknownOwner(owner.slice(0, 60))]
        : [],
  });
}
