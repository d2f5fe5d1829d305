import type { System } from '../system/system';
import { isCritical, systemStanding } from '../system/system-standing';
import { systemsVerdict } from './indicator-section';
import type { Light } from './light';
import type { Look } from './look';
import { withUnreadSource } from './unread-source';
import type { ComputedSection } from './section';

/**
 * Critical systems by the municipality's own list; nothing where it lists none. As long as a system is not assessed,
 * nobody knows that every critical one is among those with a tested plan, and then it is not green.
 */
export function systemsSection({ state, moment }: Look): ComputedSection | undefined {
  const all = [...state.systems.values()].filter(({ retired }) => retired === null);
  if (all.length === 0) return undefined;
  const count = (is: (one: System) => boolean) => all.filter(is).length;
  const figures = {
    criticalSystems: count(isCritical),
    systemsWithTestedPlan: count((one) => systemStanding(one, moment.on) === 'planTested'),
    ...handedOver(all),
  };
  const verdict = systemsVerdict(figures);
  const isAllAssessed = all.every(({ criticality }) => criticality !== 'notAssessed');
  const light: Omit<Light, 'dataOn'> =
    verdict.colour === 'green' && !isAllAssessed
      ? { colour: 'grey', rule: 'systems-not-assessed', label: 'appDefault' }
      : verdict;
  return {
    light: withUnreadSource({ ...light, dataOn: moment.on }, 'systems', { state }),
    figures,
    details: [],
    source: null,
    responsible: null,
  };
}

/** Nothing where nobody has said anything of a handover. */
function handedOver(all: readonly System[]) {
  const said = all.flatMap(({ handover }) => handover ?? []);
  if (said.length === 0) return {};
  const planned = said.filter(({ state }) => state !== 'notPlanned');
  return {
    systemsToHandOver: planned.length,
    systemsHandedOver: planned.filter(({ state }) => state === 'done').length,
  };
}
