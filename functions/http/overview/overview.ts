import { abilitiesOf } from '../../../domain/access/abilities';
import { readsAll } from '../../../domain/decision/may-see';
import { compileNow } from '../../../domain/status/compile-report';
import { statusDay } from '../../../domain/status/status-day';
import { dutiesIn } from '../../../domain/status/duties';
import { daysWork } from '../../../domain/waiting/days-work';
import { ownDates } from '../../../domain/waiting/own-dates';
import { shownWaiting } from '../../../domain/waiting/shown-waiting';
import { ok } from '../../../domain/result';
import { NEEDS_SOMEBODY } from '../../../contracts/delivery/delivery-state';
import { getOverview, type OverviewView } from '../../../contracts/overview/overview';
import type { DeliveryRow } from '../../delivery/delivery-store';
import { everyDelivery } from '../../delivery/every-delivery';
import { countProposals } from '../../people/open-proposals';
import type { Program } from '../../program';
import { installationView } from '../../views/installation-view';
import { ownDateView } from '../../views/own-date-view';
import { personViews } from '../../views/person-view';
import { reportView } from '../../views/report-view';
import { statusMonthsView } from '../../views/status-months-view';
import { pastRoute, type Caller, type Viewpoint } from '../edge/route';

/**
 * Registers the first page. A part of it is given by the same ability as the page that it leads to, and here alone: the
 * tab shows what it gets.
 */
export function registerOverview(program: Program): void {
  const { directory, deliveries } = program;

  const workOf = async (
    caller: Caller,
    { state, now, today: on, isPast }: Viewpoint,
    rows: readonly DeliveryRow[],
  ): Promise<OverviewView['work']> => {
    const { personId } = caller;
    const abilities = abilitiesOf(caller.roles);
    const work = daysWork(state, { personId, abilities, now, on });
    if (work === undefined) return null;
    const { draft, missed, journal, verification, stale, endings } = work;
    return {
      draft: draft === null ? null : { ...draft, statusOn: statusDay(state, draft.month) },
      missed,
      journal,
      verification,
      stale,
      // Whom a right concerns stands where it is kept.
      endings: endings.map(({ right, rightId, to }) => ({ right, rightId, to })),
      lostCards: abilities.resendDeliveries ? lost(rows) : 0,
      proposals: abilities.manageRoster && !isPast ? await countProposals(program, caller) : 0,
    };
  };

  pastRoute(program, getOverview, 'viewOverview', async (_call, look, caller) => {
    const { personId, roles } = caller;
    const { state, now, today: on, isPast } = look;
    // What was open to somebody then, and is closed to them now, is not told as it was.
    const isTold = !isPast || readsAll(caller.state.access, personId, caller.today);
    const people = await directory.all();
    const show = personViews(people);
    const abilities = abilitiesOf(roles);
    const { viewReports, viewProof, viewInstallation, resendDeliveries } = abilities;
    const rows = (resendDeliveries || viewInstallation) && !isPast ? await everyDelivery(deliveries) : [];
    const nameOf = (id: string) => show(id).name;
    const report = viewReports ? compileNow(state, now) : null;
    return ok({
      current: report && reportView(report, state, show),
      months: viewReports ? statusMonthsView({ ...look, roles }) : [],
      waiting: isTold ? shownWaiting(state, { personId, now, nameOf }) : [],
      duties: report && dutiesIn(report, state, now),
      dates: isTold
        ? ownDates(state, { personId, abilities, now, on }).map((one) => ownDateView(one, state, nameOf))
        : [],
      work: await workOf(caller, look, rows),
      proof: viewProof
        ? {
            entries: state.head.seq,
            lastAt: state.lastAt,
            cases: state.decisions.size,
            records: state.reports.size,
          }
        : null,
      installation:
        viewInstallation && !isPast
          ? installationView(state, { on, people, show, rows, lostCards: lost(rows) })
          : null,
    });
  });
}

/** Cards that are not there, or may not be, until somebody has looked. */
const lost = (rows: readonly DeliveryRow[]): number =>
  rows.filter(({ state }) => NEEDS_SOMEBODY.includes(state)).length;
