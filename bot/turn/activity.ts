import { z } from 'zod';
import { isClean } from '../../domain/ground/clean-text';
import { languageOf, type Language } from '../../words/language';

/** Longer than any id of Teams, and short enough for every table and address that it is put in. */
const LONGEST_ID = 1000;

/** An id that Teams gave. It becomes a part of an address, so it is a text, and no step up in the path. */
const id = z
  .string()
  .min(1)
  .max(LONGEST_ID)
  .refine((text) => isClean(text) && text !== '.' && text !== '..');
const account = z.object({
  id,
  aadObjectId: z.string().nullish(),
  /** As Teams shows the person; only compared with the directory, never who they are. */
  name: z.string().max(LONGEST_ID).optional().catch(undefined),
});

/**
 * What the bot reads of a Teams activity; everything else is dropped at the edge. Who acts is `from.aadObjectId`, and
 * only the channel's token makes it true: an activity is used after the token has been checked, never before.
 */
export const activity = z.object({
  type: z.string().min(1),
  id: z.string().optional(),
  name: z.string().optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url(),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  /** When it happened, by the clock of Teams; it may come late and out of order. */
  timestamp: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text).toISOString())
    .optional()
    .catch(undefined),
  channelData: z
    .object({
      tenant: z.object({ id: z.string() }).optional(),
      channel: z.object({ id: z.string() }).optional(),
      /** What happened to a team or channel, such as `channelRestored`. */
      eventType: z.string().optional(),
    })
    .nullish()
    .catch(undefined),
  membersAdded: z.array(account).optional(),
  membersRemoved: z.array(account).optional(),
  action: z.string().optional(),
  /** The language of the Teams that the person sits in, such as `da-DK`. */
  locale: z.string().max(LONGEST_ID).optional().catch(undefined),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: z.union([id, z.literal('')]).nullish(),
});
export type Activity = z.infer<typeof activity>;

/** Whether the activity comes from a channel or a group, where others read the answer too. */
export const isShared = ({ conversation }: Activity): boolean => conversation.conversationType !== 'personal';

/** The language that the person reads Teams in, where the activity tells. */
export const languageHeard = ({ locale }: Activity): Language | undefined =>
  locale === undefined ? undefined : languageOf(locale);

/** The tenant that the activity says it comes from; nothing if it does not say or contradicts itself. */
export function tenantOf({ conversation, channelData }: Activity): string | undefined {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined);
  const tenants = new Set(named.map((id) => id.toLowerCase()));
  return tenants.size === 1 ? [...tenants][0] : undefined;
}
