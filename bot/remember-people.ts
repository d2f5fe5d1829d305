import { tenantOf, type Activity } from './activity';
import type { BotPorts } from './ports';

/**
 * Keeps the Teams ids of the people in an activity, so that the bot can write to them first. Silent: an app that greets
 * everybody each time it is installed is noise, and Teams sends these activities again and again.
 */
export async function rememberPeople(activity: Activity, ports: BotPorts): Promise<void> {
  if (tenantOf(activity) !== ports.tenantId.toLowerCase() || activity.action === 'remove') return;
  for (const { id, aadObjectId } of [activity.from, ...(activity.membersAdded ?? [])]) {
    const personId = aadObjectId ? await ports.findPersonByObjectId(aadObjectId) : undefined;
    if (personId !== undefined) await ports.rememberTeamsUser(personId, id);
  }
}
