import { isShared, tenantOf, type Activity } from './activity';
import type { BotPorts } from './ports';

/**
 * Keeps the Teams ids of the people in an activity, so that the bot can write to them first, and has what waited for
 * them sent. Silent: an app that greets everybody each time it is installed is noise, and Teams sends these activities
 * again and again.
 */
export async function rememberPeople(activity: Activity, ports: BotPorts): Promise<void> {
  if (tenantOf(activity) !== ports.tenantId.toLowerCase() || activity.action === 'remove') return;
  for (const { id, aadObjectId } of [activity.from, ...(activity.membersAdded ?? [])]) {
    const personId = aadObjectId ? await ports.findPersonByObjectId(aadObjectId) : undefined;
    if (personId === undefined) continue;
    await ports.rememberTeamsUser(personId, id);
    // Who writes in a channel need not have the app themselves.
    if (!isShared(activity)) await ports.cameWithinReach({ kind: 'person', personId });
  }
  if (isInstalledInTeam(activity)) await ports.cameWithinReach({ kind: 'leadershipChannel' });
}

/** Teams names the team and not its private channels: whether the bot may write in the one it wants, only trying tells. */
function isInstalledInTeam(activity: Activity): boolean {
  if (!isShared(activity)) return false;
  const { type, membersAdded = [], recipient } = activity;
  return type === 'installationUpdate' || membersAdded.some(({ id }) => id === recipient.id);
}
