import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { repositoryDir, type LocalOptions } from './local-environment';

export type StartOptions = LocalOptions & {
  /** Fill an empty ledger with the demo municipality. */
  readonly demo: boolean;
  /** Fill it with what lies behind the municipality too: its incidents, the year so far, and what was approved. */
  readonly history: boolean;
  readonly playground: boolean;
  /** The mail of whoever sits before the Teams-like client; empty for the first member. */
  readonly playgroundUser: string;
  /** Open a browser when all is up. */
  readonly open: boolean;
};

const port = z.coerce.number().int().min(1).max(65_533);

const settings = z.object({
  PORT: port.default(7071),
  PLAYGROUND_PORT: port.default(56_150),
  AZURITE_PORT: port.default(10_000),
  DATA_DIR: z.string().min(1).default('.local'),
  PLAYGROUND_USER: z.string().default(''),
});

export const usage = `npm start -- [options]        each port and the folder can be set as an option or in the environment
  --port N             PORT             API, bot and tab (7071)
  --playground-port N  PLAYGROUND_PORT  Teams-like client (56150)
  --azurite-port N     AZURITE_PORT     blob storage (10000); queue is the next port, table the one after
  --data-dir FOLDER    DATA_DIR         everything that is kept (.local)
  --playground-user MAIL  PLAYGROUND_USER  who sits before the Teams-like client (the first member)
  --no-demo            start with an empty ledger
  --no-history         start with the demo municipality as it was when it began
  --no-playground      start without the Teams-like client
  --open               open a browser when all is up
`;

/** Reads the command line and the environment; throws with a sentence for the user when either is wrong. */
export function readStartOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      port: { type: 'string' },
      'playground-port': { type: 'string' },
      'azurite-port': { type: 'string' },
      'data-dir': { type: 'string' },
      'playground-user': { type: 'string' },
      demo: { type: 'boolean', default: true },
      history: { type: 'boolean', default: true },
      playground: { type: 'boolean', default: true },
      open: { type: 'boolean', default: false },
    },
  });
  const read = settings.safeParse({
    PORT: values.port ?? environment['PORT'],
    PLAYGROUND_PORT: values['playground-port'] ?? environment['PLAYGROUND_PORT'],
    AZURITE_PORT: values['azurite-port'] ?? environment['AZURITE_PORT'],
    DATA_DIR: values['data-dir'] ?? environment['DATA_DIR'],
    PLAYGROUND_USER: values['playground-user'] ?? environment['PLAYGROUND_USER'],
  });
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new Error(`Cannot start: ${wrong}`);
  }
  const { PORT, PLAYGROUND_PORT, AZURITE_PORT, DATA_DIR, PLAYGROUND_USER } = read.data;
  return {
    port: PORT,
    playgroundPort: PLAYGROUND_PORT,
    azuritePort: AZURITE_PORT,
    dataDir: path.resolve(repositoryDir, DATA_DIR),
    demo: values.demo,
    history: values.history,
    playground: values.playground,
    playgroundUser: PLAYGROUND_USER,
    open: values.open,
  };
}
