/** `npm start`: the whole product on this machine, until Ctrl-C. See `usage` for its options. */
import path from 'node:path';
import { buildAll } from '../build/build';
import { azuriteChild, hostChild, playgroundChild } from './children';
import { claimDataDir } from './data-dir-lock';
import { fillDemo } from './fill-demo';
import { readPeople } from './issuer/people';
import { localEnvironment, repositoryDir } from './local-environment';
import { openBrowser } from './open-browser';
import { requireFreePort } from './ports';
import { repostCards } from './repost-cards';
import { readStartOptions, usage, type StartOptions } from './start-options';
import { createSupervisor, type Supervisor } from './supervisor';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function bringUp(options: StartOptions, supervisor: Supervisor): Promise<void> {
  const { port, playgroundPort, azuritePort, dataDir } = options;
  const environment = localEnvironment(options);
  const tabUrl = environment['TAB_URL'] ?? '';
  const playgroundUrl = `http://127.0.0.1:${playgroundPort}/`;
  await requireFreePorts(options);

  const built = await buildAll({ always: false });
  say(built.length > 0 ? `Build       made the ${built.join(' and the ')}` : 'Build       nothing changed');

  await supervisor.start(azuriteChild(options));
  say(
    `Azurite     blobs ${azuritePort}, queues ${azuritePort + 1}, tables ${azuritePort + 2}, kept in ${dataDir}`,
  );

  await supervisor.start(hostChild(options));
  say(`Host        API, bot and tab on http://127.0.0.1:${port}`);

  if (options.playground) {
    await supervisor.start(playgroundChild(options, await readPeople(environment['PEOPLE_FILE'] ?? '')));
    say(`Playground  Teams-like client on ${playgroundUrl}`);
    const reposted = await repostCards(environment['AzureWebJobsStorage'] ?? '');
    if (reposted > 0) say(`Playground  starts empty each time, so ${reposted} cards are posted again`);
  }

  if (options.demo) {
    const examplesDir = path.join(repositoryDir, 'examples');
    const log = (line: string) => say(`Demo        ${line}`);
    const { history } = options;
    const filled = await fillDemo({ baseUrl: `http://127.0.0.1:${port}`, examplesDir, history, log });
    say(
      filled
        ? 'Demo        Eksempel Kommune is ready to look at'
        : 'Demo        the ledger has entries and is left as it is',
    );
  }

  say('');
  if (options.playground)
    say(`Open ${playgroundUrl} for the personal chat and the leadership channel "Direktionen"`);
  say(`Open ${tabUrl} for the tab`);
  say('Ready. Stop with Ctrl-C.');
  if (options.open) openBrowser(options.playground ? playgroundUrl : tabUrl);
}

async function requireFreePorts({
  port,
  playgroundPort,
  azuritePort,
  playground,
}: StartOptions): Promise<void> {
  await requireFreePort({ port: azuritePort, setting: 'AZURITE_PORT', what: 'Azurite, blobs' });
  await requireFreePort({ port: azuritePort + 1, setting: 'AZURITE_PORT', what: 'Azurite, queues' });
  await requireFreePort({ port: azuritePort + 2, setting: 'AZURITE_PORT', what: 'Azurite, tables' });
  await requireFreePort({ port, setting: 'PORT', what: 'API, bot and tab' });
  if (playground) {
    await requireFreePort({ port: playgroundPort, setting: 'PLAYGROUND_PORT', what: 'Playground' });
  }
}

/** Resolves at the first signal; a second one kills the children and this process at once. */
function stopSignal(supervisor: Supervisor): Promise<'stop'> {
  return new Promise((resolve) => {
    // `kill` of npm ends npm and its shell but does not reach this process; a new parent tells it.
    const parent = process.ppid;
    const byNpm = process.env['npm_lifecycle_event'] !== undefined;
    const watch = () => {
      if (byNpm && process.ppid !== parent) resolve('stop');
    };
    setInterval(watch, 500).unref();
    let signals = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        signals += 1;
        if (signals > 1) {
          supervisor.killAll();
          process.exit(130);
        }
        resolve('stop');
      });
    }
  });
}

/** Gives the exit code: 0 after a signal, 1 when something failed. */
async function run(options: StartOptions): Promise<number> {
  const free = await claimDataDir(options.dataDir);
  const supervisor = createSupervisor();
  const stopped = stopSignal(supervisor);
  const ended = supervisor.unexpectedEnd.then((how) => {
    throw new Error(how);
  });
  try {
    const first = await Promise.race([bringUp(options, supervisor), stopped, ended]);
    if (first !== 'stop') await Promise.race([stopped, ended]);
    say('\nStopping …');
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await supervisor.stopAll();
    await free();
  }
}

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    say(usage);
    return 0;
  }
  return run(readStartOptions(process.argv.slice(2), process.env));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
