import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { localProgramsDir } from '../build/build';
import type { LocalPerson } from './issuer/people';
import { connectorUrl, localEnvironment, repositoryDir, type LocalOptions } from './local-environment';
import { playgroundConfig } from './playground-config';
import { isListening } from './ports';
import type { StartOptions } from './start-options';
import type { ChildSpec } from './supervisor';

const requireHere = createRequire(__filename);
const localProgram = (name: string): string => path.join(localProgramsDir, name);

function logFile(dataDir: string, name: string): string {
  mkdirSync(path.join(dataDir, 'logs'), { recursive: true });
  return path.join(dataDir, 'logs', `${name}.log`);
}

/** Azurite: tables, blobs and queues, kept under `<data>/azurite`, or `inMemory` and gone with the process. */
export function azuriteChild(
  { azuritePort, dataDir }: Pick<LocalOptions, 'azuritePort' | 'dataDir'>,
  storage: 'kept' | 'inMemory' = 'kept',
): ChildSpec {
  const ports = [azuritePort, azuritePort + 1, azuritePort + 2];
  const [blob, queue, table] = ports.map(String);
  const location = path.join(dataDir, 'azurite');
  if (storage === 'kept') mkdirSync(location, { recursive: true });
  return {
    name: 'Azurite',
    args: [
      localProgram('run-loopback-only.js'),
      localProgram('azurite.js'),
      '--blobPort',
      `${blob}`,
      '--queuePort',
      `${queue}`,
      '--tablePort',
      `${table}`,
      ...(storage === 'kept' ? ['--location', location] : ['--inMemoryPersistence']),
      '--silent',
      '--skipApiVersionCheck',
      '--disableTelemetry',
    ],
    environment: {},
    cwd: repositoryDir,
    logFile: logFile(dataDir, 'azurite'),
    echoErrors: false,
    isReady: async () => (await Promise.all(ports.map(isListening))).every(Boolean),
  };
}

/** The embedded host with the built function app. */
export function hostChild(options: LocalOptions): ChildSpec {
  return {
    name: 'The host',
    args: [localProgram('run-host.js')],
    environment: localEnvironment(options),
    cwd: repositoryDir,
    logFile: logFile(options.dataDir, 'host'),
    echoErrors: true,
    isReady: () => isListening(options.port),
  };
}

/** The Playground, with the roster's people; it sends to the relay, which signs for it. */
export function playgroundChild(options: StartOptions, people: readonly LocalPerson[]): ChildSpec {
  const { dataDir, port, playgroundPort, playgroundUser } = options;
  const folder = path.join(dataDir, 'playground');
  const configFile = path.join(folder, 'playground.yml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(configFile, JSON.stringify(playgroundConfig(people, playgroundUser), undefined, 2));
  return {
    name: 'The Playground',
    args: [
      localProgram('run-loopback-only.js'),
      path.join(path.dirname(requireHere.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js'),
      'start',
      '--app-endpoint',
      `http://127.0.0.1:${port}/_local/channel/messages`,
      '--channel-id',
      'msteams',
      '--port',
      String(playgroundPort),
      '--service-url',
      connectorUrl(playgroundPort),
      '--disable-telemetry',
    ],
    environment: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: path.join(dataDir, 'logs', 'playground-activity.log'),
    },
    cwd: folder,
    logFile: logFile(dataDir, 'playground'),
    echoErrors: false,
    isReady: () => isPlayground(playgroundPort),
  };
}

/** Asks for the Playground's own answer: on a taken port it would silently sit somewhere else. */
async function isPlayground(port: number): Promise<boolean> {
  try {
    return (await (await fetch(`http://127.0.0.1:${port}/_debug/ping`)).text()) === 'pong';
  } catch {
    return false;
  }
}
