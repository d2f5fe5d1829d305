import path from 'node:path';
import { faultLine } from './host/fault-line';
import { loadFunctionApp, type HostLog } from './host/function-app';
import { readHostSettings } from './host-settings';
import { httpRoutes } from './host/http-routes';
import { withoutPlaygroundLanguage } from './playground-language';
import { startHttpServer } from './host/http-server';
import { isLocalPath, keysDirOf, localIssuer } from './issuer/local-issuer';
import { startQueues } from './queues';
import { repostCards } from './repost-cards';
import { startTimers } from './timers';

export type EmbeddedHostOptions = {
  readonly port: number;
  /** The folder of the built function app: index.js and host.json. */
  readonly functionsDir: string;
  readonly dataDir: string;
  readonly peopleFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: HostLog;
};

export type EmbeddedHost = {
  /** Takes no new work, waits for the running one (10 s at most), and closes. */
  readonly stop: () => Promise<void>;
};

const bodyLimit = 60 * 1024 * 1024;
const patienceMs = 10_000;

/**
 * Runs the production bundle the way Azure Functions would: http, timers and storage queues, on 127.0.0.1,
 * with the local issuer beside it under `/_local/`.
 *
 * Throws when the bundle cannot be loaded, a setting is missing or the port is taken.
 */
export async function startEmbeddedHost(options: EmbeddedHostOptions): Promise<EmbeddedHost> {
  const { port, functionsDir, dataDir, peopleFile, environment, log } = options;
  const settings = await readHostSettings(path.join(functionsDir, 'host.json'));
  const app = await loadFunctionApp(path.join(functionsDir, 'index.js'), log);
  const repost = () => {
    repostCards(environment['AzureWebJobsStorage'] ?? '').catch((error: unknown) => {
      log('error', `cannot post the cards again: ${faultLine(error)}`);
    });
  };
  const issuer = await localIssuer({
    environment,
    keysDir: keysDirOf(dataDir),
    peopleFile,
    onPageOpenedAgain: repost,
  });
  const routes = httpRoutes(app, settings.http.routePrefix, log);
  const server = await startHttpServer({
    port,
    bodyLimit,
    log,
    answer: (request) =>
      isLocalPath(request.url.pathname) ? issuer(request) : routes(withoutPlaygroundLanguage(request)),
  });
  const timers = await startTimers(app, path.join(dataDir, 'timers'), log);
  const queues = startQueues(app, { settings: settings.queues, environment, log });
  return {
    stop: async () => {
      const work = Promise.all([server.close(patienceMs), timers.stop(), queues.stop()]);
      const outOfPatience = new Promise<void>((resolve) => setTimeout(resolve, patienceMs + 500).unref());
      await Promise.race([work, outOfPatience]);
      await app.runHooks('appTerminate', { hookData: app.appHookData, appHookData: app.appHookData });
    },
  };
}
