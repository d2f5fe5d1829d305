import { abilitiesOf } from '../../../domain/access/abilities';
import { ok } from '../../../domain/result';
import { getLedger, getLedgerThings, verifyLedger } from '../../../contracts/ledger/ledger';
import { thingOf } from '../../../domain/trail/thing';
import { verifyStored } from '../../ledger/verify-stored';
import { sliceBySlice } from '../../pace/slice-by-slice';
import type { Program } from '../../program';
import { actorsIn } from '../../views/trail-actors';
import { chosenRows, searchWordsWithSlips, type TrailFilter } from '../../trail/trail-filter';
import { seenTrail } from '../../trail/seen-trail';
import { thingsCalled } from '../../views/trail-things';
import { personViews } from '../../views/person-view';
import { thingView, trailLine, trailText } from '../../views/trail-line';
import { checkingRoute, route } from '../edge/route';
import { filterAsked } from './filter-asked';

const PAGE = 50;

/** Registers the audit trail: its entries as somebody filters them, and the check of the chain. */
export function registerLedger(program: Program): void {
  const { directory, store, deliveries, snapshots, trail } = program;

  route(program, getLedger, 'viewLedger', async ({ query, language }, { state, roles }) => {
    const asked = filterAsked(query);
    if (!asked.ok) return asked;
    const filter = asked.value;
    // The state goes on with later entries; the answer is of this one throughout.
    const head = { ...state.head };
    const abilities = abilitiesOf(roles);
    const [whole, people] = await Promise.all([trail.upTo(head.seq), directory.all()]);
    const known = seenTrail(whole, abilities);
    const reading = { language, show: personViews(people), names: known.names, state };
    const chosenBy = (words: TrailFilter['words']) =>
      sliceBySlice(chosenRows(known, head.seq, { ...filter, words }, (row) => trailText(row, reading)));
    const exact = await chosenBy(filter.words);
    const meant =
      exact.length === 0 && query('slips') === 'allowed'
        ? await sliceBySlice(searchWordsWithSlips(query('search'), known, people))
        : [];
    const rows = meant.length === 0 ? exact : await chosenBy(meant);
    const before = beforeAsked(query('before'));
    const end = before === undefined ? rows.length : rows.filter(({ seq }) => seq < before).length;
    const page = rows.slice(Math.max(0, end - PAGE), end).reverse();
    const thing = filter.thing === null ? undefined : thingOf(filter.thing);
    return ok({
      head,
      count: rows.length,
      lines: page.map((row) =>
        'unreadable' in row || 'withheld' in row
          ? {
              kind: 'withheld' in row ? ('withheld' as const) : ('unreadable' as const),
              seq: row.seq,
              type: null,
              things: [],
            }
          : trailLine(row, reading),
      ),
      older: end > PAGE ? (page.at(-1)?.seq ?? null) : null,
      actors: actorsIn(known, people),
      thing:
        thing === undefined || (thing.kind === 'incident' && !abilities.viewIncidents)
          ? null
          : thingView(thing, reading),
    });
  });

  route(program, getLedgerThings, 'viewLedger', async ({ query, language }, { state, roles }) => {
    const [whole, people] = await Promise.all([trail.upTo(state.head.seq), directory.all()]);
    const known = seenTrail(whole, abilitiesOf(roles));
    const reading = { language, show: personViews(people), names: known.names, state };
    return ok({ things: await sliceBySlice(thingsCalled(query('search'), known, reading)) });
  });

  checkingRoute(program, verifyLedger, 'viewLedger', async (_call, { state }) =>
    ok(await verifyStored(store, [await deliveries.checkpoint(), { ...state.head }], snapshots)),
  );
}

/** The entry before which a page ends; what is no number of an entry is passed over, and the newest page is given. */
const beforeAsked = (text: string): number | undefined =>
  /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
