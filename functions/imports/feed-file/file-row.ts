import { startOfDay, type DanishDate, type Instant } from '../../../domain/calendar/danish-time';
import { dateRefusal } from '../../../domain/calendar/date-limits';
import { PERFORMERS } from '../../../domain/decision/content';
import { FEED_MOST } from '../../../domain/feed/feed-limits';
import type { FileField, FileGrid } from '../../../domain/feed/file-grid';
import type { SourceParty, SourceRow, SourceThing } from '../../../domain/feed/source-row';
import { requireText } from '../../../domain/ground/text-rule';
import { textKey } from '../../../domain/ground/same-text';
import { unreachable } from '../../../domain/ground/unreachable';
import type { Refusal } from '../../../domain/refusal';
import { PERFORMER_WORDS } from '../../../words/decision/measure-words';
import { FEED_TEXTS } from '../../../words/feed/feed-words';
import { FEED_FILE_WORDS } from '../../../words/imports/feed-file-words';
import type { Language } from '../../../words/language';
import { createUnknownValues, partyIn, type UnknownValues } from '../../feeds/source-values';
import { answerIn, criticalitySaid } from '../registers/criticality-said';
import { choicesByWord } from '../registers/choices-by-word';
import { cellDateRefusal } from '../values/date-refusal';
import { readDate } from '../values/written-date';

const PERFORMER = choicesByWord(PERFORMERS, PERFORMER_WORDS);

/** The name of a row that sums up those above it. */
const TOTALS = /^(i alt|ialt|total|totalt|sum|antal i alt|subtotal|grand total)\b[\s:.\d]*$/i;

/** What a row is: something that the file tells of, a row to be passed over with the reason, or one that cannot be read. */
export type FileRow =
  | { kind: 'told'; row: SourceRow; isActive: boolean }
  | { kind: 'passed'; why: string }
  | { kind: 'rejected'; refusal: Refusal };

type Asked = {
  grid: FileGrid;
  /** What a cell holds, and what its column is called. */
  written: (field: FileField) => string;
  columnOf: (field: FileField) => string;
  now: Instant;
  today: DanishDate;
  fileName: string;
  /** The municipality's: what is called something here may come into its registers. */
  language: Language;
};

/** Reads a row of a file as what a source tells of; what is not known is kept as text and never guessed at. */
export function fileRow(asked: Asked): FileRow {
  const { grid, written } = asked;
  const words = FEED_FILE_WORDS[asked.language];
  const called = grid === 'supervisions' ? 'supplier' : 'name';
  const name = written(called);
  if (TOTALS.test(name)) return { kind: 'passed', why: words.totals };
  const wrong =
    requireText(grid === 'supervisions' ? 'supplierName' : 'name', name, FEED_MOST.name) ??
    (written('kitosId').length > FEED_MOST.sourceId
      ? ({ code: 'text-too-long', field: 'kitosId', most: FEED_MOST.sourceId } as const)
      : undefined);
  if (wrong !== undefined) return { kind: 'rejected', refusal: wrong };
  const unknown = createUnknownValues();
  switch (grid) {
    case 'systems': {
      const risk = resultIn(asked);
      if ('refusal' in risk) return { kind: 'rejected', refusal: risk.refusal };
      const active = known(written('active'), answerIn, () => {
        unknown.note(asked.columnOf('active'), written('active'));
      });
      return told(asked, unknown, {
        key: written('kitosId') || textKey(name),
        isActive: active !== false,
        thing: systemIn(asked, { name, risk: risk.result, isUsed: active ?? null, unknown }),
      });
    }
    case 'suppliers': {
      const party = partyOf(asked, name, unknown);
      return told(asked, unknown, {
        key: party.cvr ?? textKey(name),
        thing: { kind: 'contract', reference: null, parties: [party], systemIds: [] },
      });
    }
    case 'risks': {
      if (written('result') === '' || answerIn(written('result')) === null)
        return { kind: 'passed', why: words.noResult };
      const risk = resultIn(asked);
      if ('refusal' in risk) return { kind: 'rejected', refusal: risk.refusal };
      if (risk.result === null) return { kind: 'rejected', refusal: cellDateRefusal('on', written('on')) };
      const kitosId = written('kitosId') || null;
      return told(asked, unknown, {
        key: kitosId ?? textKey(name),
        thing: { kind: 'risk', name, kitosId, risk: risk.result },
      });
    }
    case 'supervisions': {
      const cell = written('on');
      if (cell === '' || answerIn(cell) === null) return { kind: 'passed', why: words.noResult };
      const on = readDate(cell);
      if (on === undefined) return { kind: 'rejected', refusal: cellDateRefusal('on', cell) };
      const refusal = dateRefusal('fact', 'on', on, asked.today);
      if (refusal !== undefined) return { kind: 'rejected', refusal };
      const party = partyOf(asked, name, unknown);
      const of = written('name') || name;
      const link = written('link').slice(0, FEED_MOST.link) || null;
      return told(asked, unknown, {
        key: `${party.cvr ?? textKey(name)} ${textKey(of)}`,
        thing: {
          kind: 'contract',
          reference: null,
          parties: [party],
          systemIds: [],
          supervised: { title: FEED_TEXTS.supervision[asked.language](of), on, link },
        },
      });
    }
    default:
      return unreachable(grid);
  }
}

function told(
  { grid, written, now, fileName }: Asked,
  unknown: UnknownValues,
  { key, thing, isActive = true }: { key: string; thing: SourceThing; isActive?: boolean },
): FileRow {
  const changedOn = readDate(written('changedOn'));
  const said = {
    thing,
    unknown: unknown.found,
    at: now,
    readAt: now,
    changedAt: changedOn === undefined ? null : startOfDay(changedOn),
    from: fileName,
  };
  const sourceId = `${grid} ${key}`.slice(0, FEED_MOST.sourceId);
  return { kind: 'told', isActive, row: { sourceId, said, goneAt: null, foundAt: now } };
}

type Read = {
  name: string;
  risk: { result: string; on: DanishDate } | null;
  isUsed: boolean | null;
  unknown: UnknownValues;
};

function systemIn({ written, columnOf }: Asked, { name, risk, isUsed, unknown }: Read): SourceThing {
  const { criticality, unknown: others } = criticalitySaid(written);
  for (const field of others) unknown.note(columnOf(field), written(field));
  const performer = known(
    written('performer'),
    (cell) => (answerIn(cell) === null ? null : PERFORMER.get(textKey(cell))),
    () => {
      unknown.note(columnOf('performer'), written('performer'));
    },
  );
  const supplier = written('supplier');
  return {
    kind: 'system',
    name,
    criticality: criticality ?? 'notAssessed',
    performer: performer ?? null,
    supplier: supplier === '' ? null : partyIn({ name: supplier }, unknown),
    kitosId: written('kitosId') || null,
    risk,
    isUsed,
  };
}

/** What a word means; one that means nothing here is noted. */
function known<Meaning>(
  cell: string,
  meaning: (cell: string) => Meaning | undefined,
  note: () => void,
): Meaning | undefined {
  if (cell === '') return undefined;
  const found = meaning(cell);
  if (found === undefined) note();
  return found;
}

/** A result with its day; without a day it is none, and a day that cannot be read is told. */
function resultIn({
  written,
  today,
}: Asked): { result: { result: string; on: DanishDate } | null } | { refusal: Refusal } {
  const [result, cell] = [written('result'), written('on')];
  if (result === '' || cell === '' || answerIn(result) === null) return { result: null };
  if (result.length > FEED_MOST.value)
    return { refusal: { code: 'text-too-long', field: 'result', most: FEED_MOST.value } };
  const on = readDate(cell);
  if (on === undefined) return { refusal: cellDateRefusal('on', cell) };
  const refusal = dateRefusal('fact', 'on', on, today);
  return refusal === undefined ? { result: { result, on } } : { refusal };
}

/** A supplier by its name, which has been looked at, and its number. */
const partyOf = ({ written }: Asked, name: string, unknown: UnknownValues): SourceParty =>
  partyIn({ name, cvr: written('cvr') }, unknown) ?? { name, cvr: null };
