import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Instant } from '../../domain/calendar/danish-time';
import { localProfile, teamsUserIdOf } from '../../functions/local/issuer/local-profile';
import type { Chance } from './chance';
import type { Instants } from './instants';
import { topicOf } from './topic-of';

/** A card that people see, with all that it has been changed to, and when. */
export type SeenCard = {
  conversation: string;
  activityId: string;
  topic: string;
  versions: { at: Instant; card: unknown }[];
};

/** A new card that the bot sent, and what the bot can know of it. `open`: it has not been answered. */
export type Post = {
  conversation: string;
  topic: string;
  isShown: boolean;
  known: 'open' | 'taken' | 'notTaken' | 'never';
};

/** Teams, as far as the bot sees it. It lives in this process, and so through every kill of the host. */
export type Teams = {
  url: string;
  cards: SeenCard[];
  posts: Post[];
  /** Calls that wait for their answer. */
  open: () => number;
  /** Who has the app, by object id; nobody else can be written to. */
  installed: Set<string>;
  /** Whether answers are slow, refused and lost now and then. */
  faults: { areOn: boolean };
  close: () => Promise<void>;
};

export const CHANNEL = localProfile.leadershipChannelId;

/** The chat of somebody with the bot, by object id. */
export const chatOf = (objectId: string): string => `a:${objectId}`;

const activity = z.object({ attachments: z.array(z.object({ content: z.unknown() })) });
const newConversation = z.union([
  z.object({ isGroup: z.literal(true), activity }),
  z.object({ isGroup: z.literal(false), members: z.array(z.object({ id: z.string() })).length(1) }),
]);

type Parts = { chance: Chance; now: () => Instant; objectIds: readonly string[]; instants: Instants };
type Answer = { status: number; body: unknown; headers?: Record<string, string> };
type Fate = { kind: 'well' } | { kind: 'lost'; isShown: boolean } | { kind: 'refused'; answer: Answer };

const coded = (status: number, code: string, headers = {}): Answer => ({
  status,
  body: { error: { code } },
  headers,
});

export async function startTeams({ chance, now, objectIds, instants }: Parts): Promise<Teams> {
  const cards: SeenCard[] = [];
  const posts: Post[] = [];
  const installed = new Set<string>();
  const faults = { areOn: true };
  const calls = { open: 0, ever: 0 };

  const fate = (isPost: boolean): Fate => {
    if (!faults.areOn || !chance.happens(0.12)) return { kind: 'well' };
    const which = chance.between(1, 8);
    if (which <= 2) return { kind: 'refused', answer: coded(429, 'Throttled', { 'retry-after': '1' }) };
    if (which <= 4) return { kind: 'refused', answer: coded(503, 'ServiceUnavailable') };
    if (which === 5) return { kind: 'refused', answer: coded(412, 'PreconditionFailed') };
    if (which === 6 && isPost) return { kind: 'lost', isShown: false };
    return { kind: 'lost', isShown: true };
  };

  const shown = (conversation: string, content: unknown): SeenCard => {
    calls.ever += 1;
    const version = { at: now(), card: content };
    const topic = topicOf(content);
    const card = { conversation, activityId: String(1_000_000 + calls.ever), topic, versions: [version] };
    cards.push(card);
    return card;
  };

  /** A new card, in the channel or in a chat. What the bot can know of it is noted when the answer has left. */
  const post = async (conversation: string, content: unknown, asked: Asked): Promise<void> => {
    const fallen = fate(true);
    const taken: Post = { conversation, topic: topicOf(content), isShown: false, known: 'open' };
    posts.push(taken);
    await asked.slowly();
    await instants.reach('card', 'before');
    const isShown = fallen.kind === 'well' || (fallen.kind === 'lost' && fallen.isShown);
    const card = isShown ? shown(conversation, content) : undefined;
    taken.isShown = isShown;
    await asked.slowly();
    await instants.reach('card', 'after');
    if (fallen.kind === 'lost') {
      taken.known = 'never';
      if (chance.happens(0.5)) asked.hangUp();
      else await asked.answer(coded(502, 'BadGateway'));
      return;
    }
    const id = card?.activityId ?? '';
    const body = conversation === CHANNEL ? { id: `${CHANNEL};messageid=${id}`, activityId: id } : { id };
    const arrived = await asked.answer(fallen.kind === 'refused' ? fallen.answer : { status: 201, body });
    if (!arrived) taken.known = 'never';
    else taken.known = fallen.kind === 'refused' ? 'notTaken' : 'taken';
  };

  const update = async (at: { activityId: string; content: unknown }, asked: Asked): Promise<void> => {
    const fallen = fate(false);
    await asked.slowly();
    await instants.reach('card', 'before');
    const card = cards.find(({ activityId }) => activityId === at.activityId);
    if (card === undefined) {
      await asked.answer(coded(404, 'ActivityNotFoundInConversation'));
      return;
    }
    if (fallen.kind !== 'refused') card.versions.push({ at: now(), card: at.content });
    await asked.slowly();
    await instants.reach('card', 'after');
    if (fallen.kind === 'lost') asked.hangUp();
    else
      await asked.answer(
        fallen.kind === 'refused' ? fallen.answer : { status: 200, body: { id: at.activityId } },
      );
  };

  const roster = (): Answer => {
    const members = objectIds.map((objectId) => ({ id: teamsUserIdOf(objectId), aadObjectId: objectId }));
    return { status: 200, body: { members } };
  };

  const take = async (request: IncomingMessage, asked: Asked): Promise<void> => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const [, conversation, , activityId] =
      /^\/v3\/conversations(?:\/([^/]+)(\/activities(?:\/([^/]+))?|\/pagedmembers))?$/.exec(path) ?? [];
    if (request.method === 'GET') {
      await asked.answer(roster());
      return;
    }
    const text = await textOf(request);
    const body: unknown = JSON.parse(text);
    if (conversation !== undefined) {
      const content = activity.parse(body).attachments[0]?.content;
      if (request.method === 'PUT') return update({ activityId: activityId ?? '', content }, asked);
      return post(conversation, content, asked);
    }
    const made = newConversation.parse(body);
    if (made.isGroup) return post(CHANNEL, made.activity.attachments[0]?.content, asked);
    const objectId = (made.members[0]?.id ?? '').slice(teamsUserIdOf('').length);
    await asked.slowly();
    const isThere = installed.has(objectId);
    await asked.answer(
      isThere ? { status: 201, body: { id: chatOf(objectId) } } : coded(403, 'ForbiddenOperationException'),
    );
  };

  const server = createServer((request, response) => {
    calls.open += 1;
    const slowly = () => (faults.areOn ? sleep(chance.between(0, 80)) : Promise.resolve());
    take(request, askedBy(request, response, slowly))
      .catch((error: unknown) => {
        process.stderr.write(`the stand-in for Teams broke: ${String(error)}\n`);
        request.socket.destroy();
      })
      .finally(() => {
        calls.open -= 1;
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // It listens on a port.
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url, cards, posts, open: () => calls.open, installed, faults, close };
}

/** One call of the bot, and the ways in which it may be answered. */
type Asked = {
  slowly: () => Promise<unknown>;
  /** Whether the answer left for somebody who was still there. */
  answer: (answer: Answer) => Promise<boolean>;
  hangUp: () => void;
};

function askedBy(request: IncomingMessage, response: ServerResponse, slowly: Asked['slowly']): Asked {
  return {
    slowly,
    answer: async ({ status, body, headers = {} }) => {
      if (request.socket.destroyed || response.destroyed) return false;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      const gone = once(response, 'close').then(() => response.writableFinished);
      response.end(JSON.stringify(body));
      return gone;
    },
    hangUp: () => void request.socket.destroy(),
  };
}

async function textOf(request: AsyncIterable<unknown>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array); // node's http gives bytes
  return Buffer.concat(chunks).toString('utf8');
}
