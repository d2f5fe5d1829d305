import type { Instant } from '../../../domain/calendar/danish-time';
import { PERFORMERS } from '../../../domain/decision/content';
import { textKey } from '../../../domain/ground/same-text';
import type { Oversight } from '../../../domain/oversight';
import { createTwins } from '../../../domain/register/twins';
import { ok, type Result } from '../../../domain/result';
import { supplierTwins } from '../../../domain/supplier/supplier';
import type { SystemAsked } from '../../../domain/system/commands';
import { isSameRisk, systemRefusal, systemTextOf, tidyRisk } from '../../../domain/system/set-systems';
import type { RiskResult, SystemText } from '../../../domain/system/system';
import { PERFORMER_WORDS } from '../../../words/decision/measure-words';
import { SYSTEM_COLUMNS } from '../../../words/imports/register-columns';
import { REGISTER_LIST_WORDS } from '../../../words/imports/register-list-words';
import type { Language } from '../../../words/language';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import type { Fate } from '../fate';
import type { JudgedRow } from '../judged-file';
import type { ReadRows } from '../layout/read-rows';
import { readDate } from '../values/written-date';
import { readAliased, registerLayout } from './alias-reader';
import { changedIn, registerFate } from './changed-fields';
import { answerIn, criticalitySaid } from './criticality-said';
import type { OwnerNamed } from './owner-named';
import { choicesByWord } from './choices-by-word';

type Column = keyof typeof SYSTEM_COLUMNS;

export const SYSTEM_LAYOUT = registerLayout(SYSTEM_COLUMNS);

const PERFORMER = choicesByWord(PERFORMERS, PERFORMER_WORDS);

const NOTHING_KNOWN: SystemText = {
  name: '',
  criticality: 'notAssessed',
  ownerId: null,
  performer: null,
  performerName: '',
  supplierId: null,
  kitosId: null,
};

type Judging = {
  state: Oversight;
  now: Instant;
  language: Language;
  ownerNamed: OwnerNamed;
  fileName: string;
};
type Judged = { ignored: readonly string[]; judged: JudgedRow[]; asked: SystemAsked[] };

/**
 * Compares each row with the systems that are listed and with the rows above it. What a row does not say stays as it is;
 * nothing is taken away. Nothing is written.
 */
export function* judgeSystems(rows: ReadRows, judging: Judging): Slices<Result<Judged>> {
  const read = readAliased(rows, SYSTEM_COLUMNS, 'name');
  if (!read.ok) return read;
  const { ignored, cell } = read.value;
  const { state, now, language } = judging;
  const suppliers = supplierTwins(state.suppliers);
  const twins = createTwins();
  const texts = new Map<string, SystemText>();
  const risks = new Map<string, RiskResult>();
  for (const one of state.systems.values()) {
    yield;
    twins.put(one.systemId, { number: one.kitosId, name: one.name });
    texts.set(one.systemId, systemTextOf(one));
    if (one.risk !== null) risks.set(one.systemId, one.risk);
  }
  const supplierNamed = (name: string) =>
    suppliers.find({ number: /^\d{8}$/.test(name) ? name : null, name });
  const asked = new Map<string, SystemAsked>();
  const judged: JudgedRow[] = [];
  yield* inSlices(rows.rows, (row) => {
    const said = readSystem((column) => cell(row.cells, column), { ...judging, supplierNamed });
    const { text, risk, isActive, notes } = said;
    const known = twins.find({ number: text.kitosId ?? null, name: text.name });
    const listed = known === undefined ? undefined : state.systems.get(known);
    const before = known === undefined ? undefined : texts.get(known);
    const after: SystemText = { ...(before ?? NOTHING_KNOWN), ...text };
    if (!isActive) {
      judged.push({ row, fate: inactive(listed !== undefined && listed.retired === null, language) });
      return;
    }
    const refusal =
      listed !== undefined && listed.retired !== null
        ? ({ code: 'not-in-use', name: listed.name } as const)
        : systemRefusal(state, after, { now, risk });
    if (refusal !== undefined) {
      judged.push({ row, fate: { kind: 'rejected', refusal } });
      return;
    }
    const id = known ?? `row ${String(row.line)}`;
    const isOtherRisk = risk !== null && !isSameRisk(risks.get(id) ?? null, risk);
    const changed =
      before === undefined ? 'new' : [...changedIn(before, after), ...(isOtherRisk ? ['result'] : [])];
    judged.push({ row, fate: registerFate(changed, notes, language) });
    if (changed.length === 0) return;
    texts.set(id, after);
    twins.put(id, { number: after.kitosId, name: after.name });
    if (risk !== null) risks.set(id, risk);
    asked.set(id, {
      systemId: state.systems.has(id) ? id : null,
      system: after,
      risk: isOtherRisk ? risk : (asked.get(id)?.risk ?? null),
    });
  });
  return ok({ ignored, judged, asked: [...asked.values()] });
}

/** What is not in use is never listed, and is not taken out of use by a list: that is proposed among the sources. */
const inactive = (isListed: boolean, language: Language): Fate => ({
  kind: 'empty',
  note: REGISTER_LIST_WORDS[language][isListed ? 'inactiveListed' : 'inactiveUnknown'],
});

type Reading = Pick<Judging, 'ownerNamed' | 'language' | 'fileName'> & {
  supplierNamed: (name: string) => string | undefined;
};
type Said = {
  text: Pick<SystemText, 'name'> & Partial<SystemText>;
  risk: RiskResult | null;
  /** False: the list says that it is not in use. */
  isActive: boolean;
  notes: readonly string[];
};

function readSystem(written: (column: Column) => string, reading: Reading): Said {
  const { ownerNamed, supplierNamed, language, fileName } = reading;
  const words = REGISTER_LIST_WORDS[language];
  const { criticality, unknown } = criticalitySaid(written);
  const [owner, supplier, performedBy] = [written('owner'), written('supplier'), written('performer')];
  const ownerId = owner === '' ? undefined : ownerNamed(owner);
  const supplierId = supplier === '' ? undefined : supplierNamed(supplier);
  const performer = PERFORMER.get(textKey(performedBy));
  // A word that is not one of ours is kept as the source has it.
  const performerName = written('performerName') || (performer === undefined ? performedBy : '');
  const [result, riskOn] = [written('risk'), readDate(written('riskOn'))];
  const isRated = result !== '' && answerIn(result) !== null;
  const risk =
    isRated && riskOn !== undefined
      ? tidyRisk({
          result,
          on: riskOn,
          source: written('riskSource') || words.fromFile(fileName.slice(0, 100)),
        })
      : null;
  return {
    text: {
      name: written('name'),
      ...(criticality === undefined ? {} : { criticality }),
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(performer === undefined ? {} : { performer }),
      ...(performerName === '' ? {} : { performerName }),
      ...(supplierId === undefined ? {} : { supplierId }),
      ...(written('kitosId') === '' ? {} : { kitosId: written('kitosId') }),
    },
    risk,
    isActive: answerIn(written('active')) !== false,
    notes: [
      ...unknown.map((column) => words.unknownValue(written(column).slice(0, 60))),
      ...(owner !== '' && ownerId === undefined ? [words.unknownOwner(owner.slice(0, 60))] : []),
      ...(supplier !== '' && supplierId === undefined ? [words.unknownSupplier(supplier.slice(0, 60))] : []),
      ...(isRated && riskOn === undefined ? [words.riskUndated] : []),
    ],
  };
}
