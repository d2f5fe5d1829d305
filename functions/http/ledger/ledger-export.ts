import { abilitiesOf } from '../../../domain/access/abilities';
import type { LedgerEntry } from '../../../domain/event';
import { currentShape } from '../../../domain/past-shapes/current-shape';
import { ok, refuse } from '../../../domain/result';
import { withheldIn } from '../../../domain/trail/withheld';
import { thingOf } from '../../../domain/trail/thing';
import { FILTER_NAMES, getLedgerExport, TRAIL_FORMATS } from '../../../contracts/ledger/ledger';
import { SYSTEM_ACTOR } from '../../../words/ledger/entry-sentence';
import { TRAIL_EXPORT_WORDS, TRAIL_WORDS } from '../../../words/ledger/trail-words';
import { ERASED_PERSON } from '../../../words/person-words';
import { PAPER_FILES } from '../../../words/paper-files';
import { writtenDate } from '../../../words/written-dates';
import { trailJson } from '../../documents/trail/trail-json';
import { aboutTrailSheet, trailSheet, type WrittenTrail } from '../../documents/trail/trail-sheets';
import { writeSheetsApart } from '../../documents/training/apart/write-sheets-apart';
import { sheetCsv } from '../../documents/training/training-csv';
import { sliceBySlice, type Slices } from '../../pace/slice-by-slice';
import type { Program } from '../../program';
import { seenTrail } from '../../trail/seen-trail';
import { chosenRows, type TrailFilter } from '../../trail/trail-filter';
import { personViews } from '../../views/person-view';
import { thingView, trailText, type TrailReading } from '../../views/trail-line';
import { fileResponse } from '../edge/file-response';
import { paperLanguageAsked } from '../edge/paper-language-asked';
import { route } from '../edge/route';
import { filterAsked } from './filter-asked';
import { XLSX } from '../../content/media-types';

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Registers the audit trail as a file, of what is filtered: csv and xlsx to be read, json to be checked. */
export function registerLedgerExport(program: Program): void {
  const { config, directory, store, trail } = program;

  route(program, getLedgerExport, 'viewLedger', async ({ query }, { state, roles }) => {
    const format = TRAIL_FORMATS.find((one) => one === query('format'));
    if (format === undefined) return refuse({ code: 'body-invalid', field: 'format' });
    const asked = filterAsked(query);
    if (!asked.ok) return asked;
    const written = paperLanguageAsked(query);
    if (!written.ok) return written;
    const language = written.value;
    const head = { ...state.head };
    const [whole, people] = await Promise.all([trail.upTo(head.seq), directory.all()]);
    const known = seenTrail(whole, abilitiesOf(roles));
    const reading = { language, show: personViews(people), names: known.names, state };
    const rows = await sliceBySlice(
      chosenRows(known, head.seq, asked.value, (row) => trailText(row, reading)),
    );
    const words = TRAIL_EXPORT_WORDS[language];
    const chosenBy = filterInWords(asked.value, query('search'), reading);
    const about = [
      [words.municipality, config.municipality],
      [words.chosen, words.entries(rows.length, head.seq)],
      [words.entry, String(head.seq)],
      [words.hash, head.hash],
      ...chosenBy,
    ] as const;
    const name = `${PAPER_FILES[language].at(words.fileName, head.seq)}.${format}`;
    switch (format) {
      case 'csv': {
        const bytes = await sliceBySlice(csvOf({ rows, reading, about }));
        return ok(fileResponse({ bytes, mediaType: CSV }, name));
      }
      case 'xlsx': {
        const bytes = await writeSheetsApart(await sliceBySlice(sheetsOf({ rows, reading, about })));
        return bytes.ok ? ok(fileResponse({ bytes: bytes.value, mediaType: XLSX }, name)) : bytes;
      }
      case 'json': {
        const abilities = abilitiesOf(roles);
        const months = new Set(state.reports.keys());
        const mayRead = (entry: LedgerEntry) => {
          const withheld = withheldIn(currentShape(entry), (month) => months.has(month));
          return withheld === undefined || abilities[withheld.needs];
        };
        const filter = Object.fromEntries(FILTER_NAMES.map((one) => [one, query(one)]));
        const document = { municipality: config.municipality, head, filter, count: rows.length };
        const body = trailJson(document, rows, { store, mayRead });
        const { headers } = fileResponse({ bytes: new Uint8Array(), mediaType: JSON_TYPE }, name);
        return ok({ status: 200, headers: headers ?? {}, body });
      }
    }
  });
}

function* csvOf(one: WrittenTrail): Slices<Buffer> {
  return yield* sheetCsv(yield* trailSheet(one));
}

const sheetsOf = function* (one: WrittenTrail): Slices<ReturnType<typeof aboutTrailSheet>[]> {
  return [yield* trailSheet(one), aboutTrailSheet(one)];
};

/** What the entries were chosen by, each with its name; nothing where they are all there. */
function filterInWords(
  { thing, actor, group, from, to }: TrailFilter,
  search: string,
  reading: TrailReading,
): (readonly [string, string])[] {
  const { language, show } = reading;
  const { filters } = TRAIL_EXPORT_WORDS[language];
  const about = thing === null ? undefined : thingOf(thing);
  const who =
    actor === 'system'
      ? SYSTEM_ACTOR[language]
      : actor === null
        ? ''
        : (show(actor).name ?? ERASED_PERSON[language]);
  return (
    [
      [filters.thing, about === undefined ? '' : thingView(about, reading).label],
      [filters.actor, who],
      [filters.group, group === null ? '' : TRAIL_WORDS.group[group][language]],
      [filters.from, from === null ? '' : writtenDate(from, language)],
      [filters.to, to === null ? '' : writtenDate(to, language)],
      [filters.search, search],
    ] as const
  ).filter(([, value]) => value !== '');
}
