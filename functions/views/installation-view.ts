import { chairsOn, holdersOn } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { ownRules } from '../../domain/first-run/first-run';
import { metOf } from '../../domain/first-run/unmet';
import type { Oversight } from '../../domain/oversight';
import type { InstallationView } from '../../contracts/overview/installation';
import type { DeliveryRow } from '../delivery/delivery-store';
import type { DirectoryPerson } from '../people/directory';
import { metInTeams } from '../people/met-in-teams';
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
  const { members, holders } = metOf(access, on, metInTeams(people));
  return {
    body: members.all.length,
    hasChair: chairsOn(access, on).length > 0,
    coordinators: holdersOn(access, (role) => role === 'coordinator', on).length,
    rules: ownRules(state, on),
    channel: channelOf(rows),
    holders: holders.all.length,
    unmetHolders: holders.unmet.map(show),
    lostCards,
  };
}
