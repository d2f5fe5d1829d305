import { app } from '@azure/functions';
import { inInvocation, writeFault } from '../log/log';
import { followGroup } from '../people/follow-group';
import { healLinks } from '../people/group-linking';
import type { Program } from '../program';

/** Hourly at thirty-five past, UTC, apart from the sweep: a slow Graph must not hold up what is due. */
const SCHEDULE = '0 35 * * * *';

/** Reads every group that an audience follows; one that fails does not keep the others from being read. */
export async function readGroups(program: Parameters<typeof followGroup>[0]): Promise<void> {
  await healLinks(program);
  for (const link of await program.groupLinks.all()) {
    try {
      await followGroup(program, link);
    } catch (error) {
      writeFault(`Cannot bring the proposals for "${link.audience}" up to date`, error);
    }
  }
}

/** Registers the hourly reading of Entra groups. */
export function registerReadGroups(program: Program): void {
  app.timer('readGroups', {
    schedule: SCHEDULE,
    handler: (_timer, context) =>
      inInvocation(context, async () => {
        await program.ready();
        await readGroups(program);
      }),
  });
}
