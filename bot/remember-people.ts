import { isShared, tenantOf, type Activity } from './activity';
import type { BotPorts } from './ports';
import { withoutThread } from './teams/without-thread';

/**
 * Keeps the Teams ids and chats of the people in an activity, so that the bot can write to them first, and has what
 * waited for them sent; where the app was removed, nothing is sent until it comes back. Silent: an app that greets
 * everybody each time it is installed is noise, and Teams sends these activities again and again, also late and out of
 * order.
 */
export async function rememberPeople(activity: Activity, ports: BotPorts): Promise<void> {
  if (tenantOf(activity) !== ports.tenantId.toLowerCase()) return;
  if (isRemoval(activity)) return forgetWay(activity, ports);
  for (const { id, aadObjectId } of [activity.from, ...(activity.membersAdded ?? [])]) {
    const personId = aadObjectId ? await ports.findPersonByObjectId(aadObjectId) : undefined;
    if (personId === undefined) continue;
    await ports.rememberTeamsUser(personId, id);
    // Who writes in a channel need not have the app themselves.
    if (isShared(activity)) continue;
    await ports.rememberChat(personId, activity.conversation.id);
    await ports.cameWithinReach({ kind: 'person', personId }, activity.timestamp);
  }
  if (isInstalledInTeam(activity))
    await ports.cameWithinReach({ kind: 'leadershipChannel' }, activity.timestamp);
}

/** The app is gone from there, or the bot itself. A new version (`remove-upgrade`) leaves it where it is. */
const isRemoval = ({ action, membersRemoved = [], recipient }: Activity): boolean =>
  action === 'remove' || membersRemoved.some(({ id }) => id === recipient.id);

/**
 * From a chat it is gone for the person whose chat it is. From a team it is gone for the leadership channel where the
 * activity names that channel; of any other team nobody knows whether the channel is in it, and the next card will tell.
 */
async function forgetWay(activity: Activity, ports: BotPorts): Promise<void> {
  const { from, conversation, channelData, timestamp } = activity;
  if (!isShared(activity)) {
    const personId = from.aadObjectId ? await ports.findPersonByObjectId(from.aadObjectId) : undefined;
    if (personId !== undefined) await ports.wentOutOfReach({ kind: 'person', personId }, timestamp);
    return;
  }
  const named = [withoutThread(conversation.id), channelData?.channel?.id];
  if (named.includes(ports.leadershipChannelId))
    await ports.wentOutOfReach({ kind: 'leadershipChannel' }, timestamp);
}

/** Teams names the team and not its private channels: whether the bot may write in the one it wants, only trying tells. */
function isInstalledInTeam(activity: Activity): boolean {
  if (!isShared(activity)) return false;
  const { type, membersAdded = [], recipient } = activity;
  return type === 'installationUpdate' || membersAdded.some(({ id }) => id === recipient.id);
}
