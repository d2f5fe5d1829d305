import { isShared, tenantOf, type Activity } from './activity';
import type { BotPorts } from '../scene/ports';
import { rememberLanguage } from './remember-language';
import { withoutThread } from './without-thread';

/**
 * Keeps the Teams ids, chats and language of the people in an activity, so that the bot can write to them first, and has
 * what waited for them sent; where the app was removed, nothing is sent until it comes back. Silent: an app that greets
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
    if (id === activity.from.id) await rememberLanguage(personId, activity, ports);
    // Who writes in a channel need not have the app themselves.
    if (isShared(activity)) continue;
    await ports.rememberChat(personId, activity.conversation.id);
    await ports.cameWithinReach({ kind: 'person', personId }, activity.timestamp);
  }
  if (isNewsOfChannel(activity, ports))
    await ports.cameWithinReach({ kind: 'leadershipChannel' }, activity.timestamp);
}

/** What Teams tells of a channel or a team when nothing can be written there any more. */
const CHANNEL_ENDED = 'channelDeleted';
const TEAM_ENDED: readonly string[] = ['teamDeleted', 'teamHardDeleted', 'teamArchived'];

/** And when a team is there again: which channels are in it, the news do not say. */
const TEAM_IS_BACK: readonly string[] = ['teamRestored', 'teamUnarchived', 'teamRenamed'];

/**
 * The app is gone from there, or the bot itself, or the channel or team. A new version (`remove-upgrade`) leaves it
 * where it is.
 */
const isRemoval = ({ action, membersRemoved = [], recipient, channelData }: Activity): boolean =>
  action === 'remove' ||
  membersRemoved.some(({ id }) => id === recipient.id) ||
  channelData?.eventType === CHANNEL_ENDED ||
  TEAM_ENDED.includes(channelData?.eventType ?? '');

/**
 * From a chat it is gone for the person whose chat it is. From a team it is gone for the leadership channel where the
 * activity names that channel; of any other team nobody knows whether the channel is in it, and the next card will tell.
 */
async function forgetWay(activity: Activity, ports: BotPorts): Promise<void> {
  const { from, channelData, timestamp } = activity;
  if (!isShared(activity)) {
    const personId = from.aadObjectId ? await ports.findPersonByObjectId(from.aadObjectId) : undefined;
    if (personId !== undefined) await ports.wentOutOfReach({ kind: 'person', personId }, timestamp);
    return;
  }
  // News of a channel come from its team's first channel, which goes on.
  const named =
    channelData?.eventType === CHANNEL_ENDED ? [channelData.channel?.id] : namedChannels(activity);
  if (named.includes(ports.leadershipChannelId))
    await ports.wentOutOfReach({ kind: 'leadershipChannel' }, timestamp);
}

const namedChannels = ({ conversation, channelData }: Activity): readonly (string | undefined)[] => [
  withoutThread(conversation.id),
  channelData?.channel?.id,
];

/**
 * Whether an activity says that the bot may be able to write in the leadership channel (again): it comes from there or
 * is about it, or a team got the app or is back. Teams names the team and not its private channels: whether the bot may
 * write in the one it wants, only trying tells.
 */
function isNewsOfChannel(activity: Activity, { leadershipChannelId }: BotPorts): boolean {
  if (!isShared(activity)) return false;
  const { type, membersAdded = [], recipient, channelData } = activity;
  return (
    type === 'installationUpdate' ||
    membersAdded.some(({ id }) => id === recipient.id) ||
    TEAM_IS_BACK.includes(channelData?.eventType ?? '') ||
    namedChannels(activity).includes(leadershipChannelId)
  );
}
