import { z } from 'zod';
import { unreachable } from '../../domain/ground/unreachable';
import { CardFailure } from './card-failure';
import { DEADLINE } from './deadline';
import type { BotCredential, TeamsSettings } from './teams-settings';

/** A token for the connector; `fresh` passes over the kept one, for when Teams has refused it. */
export type BotToken = (options?: { fresh: boolean }) => Promise<string>;

type Kept = { token: string; usableUntil: number };

const SCOPE = 'https://api.botframework.com/.default';
const MARGIN = 5 * 60_000;

const answer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

/** Gets the bot's tokens and keeps each until five minutes before it expires. */
export function createBotToken({ botId, credential }: TeamsSettings): BotToken {
  const kept: { value?: Kept } = {};
  const fetchToken = fetcherOf(botId, credential);
  return async (options) => {
    if (options?.fresh !== true && kept.value !== undefined && kept.value.usableUntil > Date.now()) {
      return kept.value.token;
    }
    kept.value = await fetchToken();
    return kept.value.token;
  };
}

function fetcherOf(botId: string, credential: BotCredential): () => Promise<Kept> {
  switch (credential.kind) {
    case 'managedIdentity':
      return async () => {
        // Loaded when first needed: it takes long, and no local or test run ever needs it.
        const { ManagedIdentityCredential } = await import('@azure/identity');
        const token = await new ManagedIdentityCredential({ clientId: botId })
          .getToken(SCOPE)
          .catch((error: unknown) => {
            throw unavailable(error instanceof Error ? error.name : 'unknown error');
          });
        return { token: token.token, usableUntil: token.expiresOnTimestamp - MARGIN };
      };
    case 'clientSecret':
      return () => clientCredentials(botId, credential);
    default:
      return unreachable(credential);
  }
}

async function clientCredentials(
  botId: string,
  { tokenUrl, secret }: { tokenUrl: string; secret: string },
): Promise<Kept> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: botId,
      client_secret: secret,
      scope: SCOPE,
    }),
    signal: AbortSignal.timeout(DEADLINE),
  }).catch((error: unknown) => {
    throw unavailable(error instanceof Error ? error.name : 'unknown error');
  });
  if (!response.ok) throw unavailable(`status ${response.status}`);
  const parsed = answer.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw unavailable('the answer holds none');
  const { access_token: token, expires_in: seconds } = parsed.data;
  return { token, usableUntil: Date.now() + seconds * 1000 - MARGIN };
}

/** A missing token is worth another try: keys are rotated and identities assigned while cards wait. */
const unavailable = (why: string) => new CardFailure('retry', `The bot got no token: ${why}`);
