import { addMonths, danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import { clocksOf, countedAwareness } from '../incident/clocks-of';
import { factsOf, type Incident } from '../incident/incident';
import { isMissed } from '../incident/open-clocks';
import { significanceOf } from '../incident/significance';
import { indicatorSection } from './indicator-section';
import type { Look } from './look';
import type { ComputedSection } from './section';

/** How many months back the register of incidents is told of; what is still open is always told. The app's own rule. */
const TOLD_MONTHS = 12;

/**
 * The incidents as their register has them, exercises left out. Where it has none to tell of, the figures that were entered: a
 * municipality may keep its list elsewhere, and an old register says nothing of today.
 */
export function incidentsSection(look: Pick<Look, 'state' | 'moment'>): ComputedSection {
  const { on, at } = look.moment;
  const told = [...look.state.incidents.values()].filter((one) => isTold(one, on));
  if (told.length === 0) return indicatorSection('incidents', look);
  const clocks = told.flatMap((incident) =>
    clocksOf(factsOf(incident), at).filter(({ runsOn }) => runsOn === 'municipality'),
  );
  const late = clocks.filter(({ standing }) => isMissed(standing)).length;
  const significant = told.filter(isSignificant).length;
  return {
    light: { ...verdict(late, significant), dataOn: on },
    figures: {
      incidents: told.filter(({ kind }) => kind === 'incident').length,
      nearMisses: told.filter(({ kind }) => kind === 'nearMiss').length,
      significantIncidents: significant,
      notifiedInTime: clocks.filter(({ standing }) => standing.state === 'closedInTime').length,
      notifiedLate: late,
    },
    details: [],
    source: null,
    responsible: null,
  };
}

const isTold = (incident: Incident, on: DanishDate): boolean =>
  !incident.isExercise &&
  (incident.closed === null || danishDate(awareAt(incident)) > addMonths(on, -TOLD_MONTHS));

const awareAt = ({ awareness, openedAt }: Incident): Instant => countedAwareness(awareness)?.at ?? openedAt;

const isSignificant = ({ kind, significance }: Incident): boolean =>
  kind === 'incident' && significanceOf(significance) === 'significant';

/** A clock that was missed is red, whether the report came too late or has not come (§ 13). */
function verdict(late: number, significant: number) {
  if (late > 0) return { colour: 'red', rule: 'incident-clocks-missed', label: 'law' } as const;
  return significant > 0
    ? ({ colour: 'yellow', rule: 'incident-register-significant', label: 'appDefault' } as const)
    : ({ colour: 'green', rule: 'incident-clocks-kept', label: 'law' } as const);
}
