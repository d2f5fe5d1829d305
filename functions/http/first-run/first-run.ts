import { firstRun } from '../../../domain/first-run/first-run';
import { ok } from '../../../domain/result';
import { getFirstRun } from '../../../contracts/first-run/first-run';
import { everyDelivery } from '../../delivery/every-delivery';
import { metInTeams } from '../../people/met-in-teams';
import type { Program } from '../../program';
import { channelOf } from '../../views/channel-of';
import { personViews } from '../../views/person-view';
import { route } from '../edge/route';

/** Registers how far the app has been taken into use, with the names of the members whom the bot has not met. */
export function registerFirstRun(program: Program): void {
  const { directory, deliveries } = program;

  route(program, getFirstRun, 'manageRoster', async (_call, { state, today }) => {
    const people = await directory.all();
    const channel = channelOf(await everyDelivery(deliveries));
    const show = personViews(people);
    return ok({
      steps: firstRun(state, today, { channel, people: metInTeams(people) }).map((step) =>
        step.step === 'app' ? { ...step, unmetMembers: step.unmetMembers.map(show) } : { ...step },
      ),
    });
  });
}
