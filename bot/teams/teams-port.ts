import { z } from 'zod';
import type { CardJson } from '../../adaptive-cards/card-json';
import { faultCard } from '../../adaptive-cards/fault-card';
import { activity, type Activity } from '../turn/activity';
import { languageOfPress } from '../turn/press';
import { createBotToken } from './bot-token';
import { createChannelAuthentication } from './channel-authentication';
import { CardFailure, type CardFailureKind } from './card-failure';
import { createCarryOut, type AnswerLater, type Queued } from './carry-out';
import { createConnector } from './connector';
import { messageOf } from './message-of';
import { createPace } from './pace';
import type { TeamsSettings } from './teams-settings';
import { createOwnBoard, type TurnBoard } from './turn-board';
import type { TurnAnswer } from '../turn/turn-answer';

export { CardFailure, type CardFailureKind } from './card-failure';
export type { TeamsSettings } from './teams-settings';

/** Where a card is, so that it can be updated. */
export type Posted = { conversationId: string; activityId: string };

/** Where a card is to be. A person's chat is asked for where it is not known. */
export type Place =
  | { kind: 'channel'; channelId: string }
  | { kind: 'person'; teamsUserId: string; chatId?: string | undefined };

/** Everything that the program does with Teams. Outbound calls throw a CardFailure that says what to do about it. */
export type TeamsPort = {
  /**
   * Takes one request of the channel. 400: no activity. 401: not from the channel. 501: an invoke that the bot does not
   * know. 500: something broke; what is answered never tells what. Every press that the bot handles gets 200.
   */
  receive: (request: {
    headers: Readonly<Record<string, string>>;
    body: unknown;
  }) => Promise<{ status: number; body?: unknown }>;
  /** Goes on with an answer that had to wait. */
  answer: (queued: Queued) => Promise<void>;
  /** `beforePost` runs when the card is about to leave; when it throws, nothing is sent and its error is thrown on. */
  post: (place: Place, card: CardJson, beforePost: () => Promise<void>) => Promise<Posted>;
  update: (posted: Posted, card: CardJson) => Promise<void>;
  /** Everybody in a channel, with the id under which Teams knows them to this bot. */
  roster: (channelId: string) => Promise<readonly { teamsUserId: string; objectId: string }[]>;
};

const id = z.string().min(1);
const created = z.object({ id, activityId: id.optional() });
const sent = z.object({ id });
const memberPage = z.object({
  members: z.array(
    z.object({ id: z.string(), aadObjectId: z.string().nullish(), objectId: z.string().nullish() }),
  ),
  continuationToken: z.string().nullish(),
});

const PAGE_SIZE = '500';

/** What Teams says of a chat that it does not have, or in which the bot is not. */
const NO_SUCH_CHAT: readonly CardFailureKind[] = ['gone', 'notInstalled', 'turnedAway'];

type Options = {
  /** Is told what broke, and under which number. */
  onFault: (fault: unknown, trace: string) => void;
  /** Where the processes of the app agree on whose turn it is to call Teams. */
  board?: TurnBoard;
  /** Takes an answer that Teams cannot be given now; without it, it is a fault that it cannot. */
  later?: AnswerLater;
};

/** Puts the port together. `onTurn` decides what a turn comes to. */
export function createTeams(
  settings: TeamsSettings,
  onTurn: (turn: Activity) => Promise<TurnAnswer>,
  { onFault, board = createOwnBoard(), later }: Options,
): TeamsPort {
  const authenticate = createChannelAuthentication(settings);
  const call = createConnector(createBotToken(settings), createPace(board));
  const { serviceUrl, tenantId } = settings;

  const carryOut = createCarryOut(call, later);
  // What broke may break again, and is not worth a place in the queue.
  const sayFault = createCarryOut(call, undefined);

  /** The chat with somebody. Asking for one that is there already answers the same, so it may be repeated. */
  async function chatWith(teamsUserId: string): Promise<string> {
    const body = {
      isGroup: false,
      bot: { id: `28:${settings.botId}` },
      members: [{ id: teamsUserId }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    };
    const made = await call({ method: 'POST', serviceUrl, path: [], body, conversation: teamsUserId });
    return understood(created, made, 'retry').id;
  }

  async function afterFault(turn: Activity, fault: unknown): Promise<{ status: number; body?: unknown }> {
    const trace = crypto.randomUUID();
    onFault(fault, trace);
    const card = faultCard(languageOfPress(turn), trace);
    if (turn.type === 'invoke') return carryOut({ turn }, { kind: 'card', card });
    if (turn.type !== 'message') return { status: 500 };
    // Where it was Teams that took no answer, nothing of ours is broken, and sending it to us again would not help.
    const status = fault instanceof CardFailure ? 200 : 500;
    return sayFault({ turn }, { kind: 'reply', cards: [card] }).catch(() => ({ status }));
  }

  return {
    receive: async ({ headers, body }) => {
      const parsed = activity.safeParse(body);
      if (!parsed.success) return { status: 400 };
      const turn = parsed.data;
      try {
        if (!(await authenticate(turn, headers['authorization'] ?? headers['Authorization']))) {
          return { status: 401 };
        }
      } catch (fault) {
        onFault(fault, crypto.randomUUID());
        return { status: 500 };
      }
      try {
        return await carryOut({ turn }, await onTurn(turn));
      } catch (fault) {
        return afterFault(turn, fault);
      }
    },

    answer: async (queued) => {
      await carryOut(queued, await onTurn(queued.turn)).catch((fault: unknown) => {
        if (!(fault instanceof CardFailure)) throw fault;
        onFault(fault, crypto.randomUUID());
      });
    },

    post: async (place, card, beforePost) => {
      const post = { method: 'POST', serviceUrl } as const;
      if (place.kind === 'channel') {
        const { channelId: conversation } = place;
        const channelData = { channel: { id: conversation } };
        const body = { isGroup: true, channelData, activity: messageOf(card) };
        const answer = await call({ ...post, path: [], body, conversation, beforePost });
        const { id, activityId } = understood(created, answer, 'unknown');
        return { conversationId: id, activityId: activityId ?? id.split(';messageid=')[1] ?? id };
      }
      const show = async (conversationId: string): Promise<Posted> => {
        const path = [conversationId, 'activities'];
        const answer = await call({ ...post, path, body: messageOf(card), beforePost });
        return { conversationId, activityId: understood(sent, answer, 'unknown').id };
      };
      const { teamsUserId, chatId } = place;
      if (chatId === undefined) return show(await chatWith(teamsUserId));
      return show(chatId).catch(async (error: unknown) => {
        // Teams has another chat for them by now, or none; what was sent to the old one was not taken.
        if (!(error instanceof CardFailure) || !NO_SUCH_CHAT.includes(error.kind)) throw error;
        return show(await chatWith(teamsUserId));
      });
    },

    update: async ({ conversationId, activityId }, card) => {
      const path = [conversationId, 'activities', activityId];
      await call({ method: 'PUT', serviceUrl, path, body: { ...messageOf(card), id: activityId } });
    },

    roster: async (channelId) => {
      const members: { teamsUserId: string; objectId: string }[] = [];
      // A page that leads back to one that was read would be read for ever.
      const read = new Set<string>();
      let continuationToken: string | undefined;
      do {
        const query = {
          pageSize: PAGE_SIZE,
          ...(continuationToken === undefined ? {} : { continuationToken }),
        };
        const path = [channelId, 'pagedmembers'];
        const page = understood(memberPage, await call({ method: 'GET', serviceUrl, path, query }), 'retry');
        for (const member of page.members) {
          const objectId = member.aadObjectId ?? member.objectId;
          if (objectId) members.push({ teamsUserId: member.id, objectId });
        }
        if (continuationToken !== undefined) read.add(continuationToken);
        continuationToken = page.continuationToken ?? undefined;
      } while (continuationToken !== undefined && continuationToken !== '' && !read.has(continuationToken));
      return members;
    },
  };
}

/**
 * What Teams answered, in the shape that it should have. A card that was taken, but of which nobody learned where it is,
 * is as good as one without an answer (`unknown`); a question that changes nothing is asked again (`retry`).
 */
function understood<Shape extends z.ZodType>(
  shape: Shape,
  answer: unknown,
  otherwise: 'unknown' | 'retry',
): z.output<Shape> {
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new CardFailure(otherwise, 'Teams did not say what was asked');
  return parsed.data;
}
