import { chairsOn, holdersOn, managementBodyOn } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { ownRules } from '../../domain/first-run/first-run';
import type { Oversight } from '../../domain/oversight';
import type { InstallationView } from '../../contracts/overview/installation';
import type { DeliveryRow } from '../delivery/delivery-store';
import type { DirectoryPerson } from '../people/directory';
import { channelOf } from './channel-of';
import type { ShowPerson } from './person-view';

type Looking = {
  on: DanishDate;
  people: ReadonlyMap<PersonId, DirectoryPerson>;
  show: ShowPerson;
  rows: readonly DeliveryRow[];
  lostCards: number;
};

/** How far the app has been set up on a day, by the ledger, the directory and what was sent. */
export function installationView(
  state: Oversight,
  { on, people, show, rows, lostCards }: Looking,
): InstallationView {
  const { access } = state;
  const holders = holdersOn(access, () => true, on);
  // Somebody who has been erased is nobody to be met.
  const unmet = holders.filter((personId) => people.get(personId)?.teamsUserId === null);
  return {
    body: managementBodyOn(access, on).length,
    hasChair: chairsOn(access, on).length > 0,
    coordinators: holdersOn(access, (role) => role === 'coordinator', on).length,
    rules: ownRules(state, on),
    channel: channelOf(rows),
    people: holders.length,
    unmet: unmet.map(show),
    lostCards,
  };
}
