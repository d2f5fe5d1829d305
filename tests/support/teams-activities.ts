import type { Activity } from '../../bot/turn/activity';
import type { PersonId } from '../../domain/access/role';

export const TENANT = '11111111-2222-4333-8444-555555555555';

/** The Entra object id behind a test person. */
export const objectIdOf = (personId: PersonId): string => `oid-${personId}`;
export const teamsUserIdOf = (personId: PersonId): string => `29:${personId}`;

/** An activity from a person in their own chat with the bot, unless said otherwise. */
export const anActivity = (from: PersonId, changes: Partial<Activity> = {}): Activity => ({
  type: 'message',
  id: crypto.randomUUID(),
  channelId: 'msteams',
  serviceUrl: 'https://smba.eksempel.dk/emea',
  from: { id: teamsUserIdOf(from), aadObjectId: objectIdOf(from) },
  recipient: { id: '28:bot' },
  conversation: { id: `a:${from}`, conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  value: undefined,
  ...changes,
});

/** What is different about an activity from the leadership channel. */
export const IN_CHANNEL: Partial<Activity> = {
  conversation: { id: '19:ledelse@thread.tacv2;messageid=1', conversationType: 'channel', tenantId: TENANT },
};

export const aMessage = (from: PersonId, text: string, changes: Partial<Activity> = {}): Activity =>
  anActivity(from, { text, ...changes });

/** A press of a button. */
export const aPress = (
  from: PersonId,
  verb: unknown,
  data: unknown,
  { trigger, ...changes }: Partial<Activity> & { trigger?: 'manual' | 'automatic' } = {},
): Activity =>
  anActivity(from, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'message-1',
    value: {
      action: { type: 'Action.Execute', verb, data },
      ...(trigger === undefined ? {} : { trigger }),
    },
    ...changes,
  });
