import { firstRun, type ChannelState } from '../../../domain/first-run/first-run';
import { ok } from '../../../domain/result';
import { getFirstRun } from '../../../contracts/first-run/first-run';
import type { DeliveryStore } from '../../delivery/delivery-store';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { route } from '../edge/route';

/** Registers how far the app has been taken into use, with the names of those whom the bot has not met. */
export function registerFirstRun(program: Program): void {
  const { directory, deliveries } = program;

  route(program, getFirstRun, 'manageRoster', async (_call, { state, today }) => {
    const people = await directory.all();
    const met = new Set(
      [...people.values()].flatMap(({ personId, teamsUserId }) => (teamsUserId === null ? [] : [personId])),
    );
    const channel = await channelOf(deliveries);
    const show = personViews(people);
    return ok({
      steps: firstRun(state, today, { channel, people: met }).map((step) =>
        step.step === 'app' ? { ...step, unmet: step.unmet.map(show) } : { ...step },
      ),
    });
  });
}

/** By the cards for it: one that waits says that the app cannot write there, whatever it could before. */
async function channelOf(deliveries: DeliveryStore): Promise<ChannelState> {
  let hasArrived = false;
  for await (const { recipient, state, posted } of deliveries.list()) {
    if (recipient.kind !== 'leadershipChannel') continue;
    if (state === 'waiting') return 'outOfReach';
    hasArrived ||= posted !== null;
  }
  return hasArrived ? 'reached' : 'notYet';
}
