import { Client, GraphError, RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import type { Config } from '../config';
import { managedIdentity } from '../identity/managed-identity';

/** Microsoft Graph as this app asks it: paths below v1.0, and the links that Graph itself gives for going on. */
export type Graph = {
  /** Asks for a path with its query, such as `/users?$select=id`; values in it are encoded by the caller. */
  get: (path: string) => Promise<unknown>;
  /** Goes on where Graph said; a link that leads anywhere else is a fault, for the token would go there too. */
  follow: (link: string) => Promise<unknown>;
};

export type Patience = {
  /** The longest wait that Graph may ask for, in seconds; asked for more, it counts as busy. */
  longestWaitSeconds: number;
  /** How long one question may take with all its tries, in milliseconds. */
  mostMs: number;
};

const SCOPE = 'https://graph.microsoft.com/.default';
const VERSION = 'v1.0';
const PATIENCE: Patience = { longestWaitSeconds: 15, mostMs: 60_000 };

/**
 * Opens Microsoft Graph with the app's managed identity in the tenant. The client itself asks again after 429, 503 and
 * 504, at most three times and after the time that Graph names.
 */
export function createGraph(settings: Config['graph'], patience: Patience = PATIENCE): Graph {
  const credential = settings.credential === 'none' ? undefined : managedIdentity(settings.clientId);
  const baseUrl = settings.url.endsWith('/') ? settings.url : `${settings.url}/`;
  const client = Client.init({
    baseUrl,
    defaultVersion: VERSION,
    customHosts: new Set([new URL(settings.url).hostname]),
    authProvider: (done) => {
      if (credential === undefined) {
        done(null, '');
        return;
      }
      credential.getToken(SCOPE).then(
        (token) => done(null, token.token),
        (error: unknown) => done(error, null),
      );
    },
  });
  const get = async (path: string): Promise<unknown> => {
    const retrying = new RetryHandlerOptions(undefined, undefined, (...asked) => {
      const [, , , , answer] = asked;
      return waitAskedBy(answer) <= patience.longestWaitSeconds;
    });
    return client
      .api(path)
      .options({ signal: AbortSignal.timeout(patience.mostMs) })
      .middlewareOptions([retrying])
      .get();
  };
  return {
    get,
    follow: (link) => {
      const start = `${baseUrl}${VERSION}/`;
      if (!link.startsWith(start)) throw new Error('Cannot follow a link of Graph: it leads elsewhere');
      return get(link.slice(start.length - 1));
    },
  };
}

/** The seconds that an answer asks to wait; none where it names no time. */
function waitAskedBy(answer: Response): number {
  const asked = answer.headers.get('retry-after');
  if (asked === null) return 0;
  const seconds = Number(asked);
  return Number.isNaN(seconds) ? (Date.parse(asked) - Date.now()) / 1000 : seconds;
}

/** The HTTP status with which Graph refused; `undefined` where no answer came, or none that was understood. */
export const graphStatus = (error: unknown): number | undefined =>
  error instanceof GraphError && error.statusCode > 0 ? error.statusCode : undefined;

/** Graph's own word for why it refused. */
export const graphCode = (error: unknown): string | undefined =>
  error instanceof GraphError ? (error.code ?? undefined) : undefined;
