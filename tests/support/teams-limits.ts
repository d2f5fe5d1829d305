import type { Answer, Call } from './channel-stand-in';

type Windows = readonly { calls: number; within: number }[];

/** What Teams takes: per app, per conversation, and per conversation for who is in it; milliseconds. */
const APP: Windows = [{ calls: 50, within: 1000 }];
const CONVERSATION: Windows = [
  { calls: 7, within: 1000 },
  { calls: 8, within: 2000 },
  { calls: 60, within: 30_000 },
  { calls: 1800, within: 3_600_000 },
];
const MEMBERS: Windows = [
  { calls: 14, within: 1000 },
  { calls: 16, within: 2000 },
  { calls: 120, within: 30_000 },
  { calls: 3600, within: 3_600_000 },
];

/** The limits of Teams as a guard at its door; every call counts, also one that is turned away. */
export type TeamsLimits = {
  /** 429 with the time to wait, where a call is too much; otherwise nothing. */
  turnAway: (call: Call) => Answer | undefined;
  /** Calls that were turned away. */
  refused: () => number;
  /** The most calls that were seen within so many milliseconds, wherever they went or about one conversation. */
  most: (within: number, conversation?: string) => number;
};

/** Limits that nobody has used anything of. */
export function createTeamsLimits(): TeamsLimits {
  const seen = new Map<string, number[]>();
  const count = { refused: 0 };
  const note = (key: string, windows: Windows, now: number): number => {
    const times = seen.get(key) ?? [];
    const waits = windows.map(({ calls, within }) => {
      const first = times.at(-calls);
      return first === undefined ? 0 : first + within - now;
    });
    times.push(now);
    seen.set(key, times);
    return Math.max(...waits);
  };
  return {
    turnAway: (call) => {
      const now = performance.now();
      const { method } = call;
      const windows = method === 'GET' ? MEMBERS : CONVERSATION;
      const wait = Math.max(
        note('app', APP, now),
        note(`${method === 'GET' ? 'members ' : ''}${conversationOf(call)}`, windows, now),
      );
      if (wait <= 0) return undefined;
      count.refused += 1;
      const headers = { 'retry-after': String(Math.ceil(wait / 1000)) };
      return { status: 429, headers, body: { error: { code: 'Throttled' } } };
    },
    refused: () => count.refused,
    most: (within, conversation = 'app') => {
      const times = seen.get(conversation) ?? [];
      return Math.max(
        0,
        ...times.map((from, index) => times.slice(index).filter((at) => at < from + within).length),
      );
    },
  };
}

/** Whom a call is about; a new chat counts for the one it is with, and a new thread for its channel. */
function conversationOf({ path, body }: Call): string {
  const [, conversation] = /^\/v3\/conversations\/([^/?]+)/.exec(path) ?? [];
  if (conversation !== undefined) return decodeURIComponent(conversation).split(';messageid=')[0] ?? '';
  // The body is the bot's own; what it does not name counts under no name.
  const { channelData, members } = body as {
    channelData?: { channel?: { id?: string } };
    members?: { id?: string }[];
  };
  return channelData?.channel?.id ?? members?.[0]?.id ?? '';
}
