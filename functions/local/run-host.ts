/**
 * Runs one embedded host from environment variables alone (see `localEnvironment`), until SIGINT, SIGTERM or
 * the end of the process that started it. Prints `listening on <url>` once it serves.
 */
import { z } from 'zod';
import { startEmbeddedHost } from './embedded-host';
import { faultLine } from './host/fault-line';
import type { LogLevel } from './host/functions-core';

const hostEnvironment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535),
  FUNCTIONS_DIR: z.string().min(1),
  DATA_DIR: z.string().min(1),
  PEOPLE_FILE: z.string().min(1),
  /** The lowest level that is shown. */
  HOST_LOG_LEVEL: z.enum(['trace', 'debug', 'information', 'warning', 'error']).default('warning'),
});

const order: readonly LogLevel[] = ['trace', 'debug', 'information', 'warning', 'error', 'critical'];

async function main(): Promise<void> {
  const read = hostEnvironment.safeParse(process.env);
  if (!read.success) throw new Error(`Cannot start the host:\n${z.prettifyError(read.error)}`);
  const { PORT, FUNCTIONS_DIR, DATA_DIR, PEOPLE_FILE, HOST_LOG_LEVEL } = read.data;
  const log = (level: LogLevel, message: string) => {
    if (order.indexOf(level) < order.indexOf(HOST_LOG_LEVEL)) return;
    process.stderr.write(`${new Date().toISOString()} ${level} ${message.replace(/\s*\n\s*/g, ' ')}\n`);
  };
  const host = await startEmbeddedHost({
    port: PORT,
    functionsDir: FUNCTIONS_DIR,
    dataDir: DATA_DIR,
    peopleFile: PEOPLE_FILE,
    environment: process.env,
    log,
  });
  process.stdout.write(`listening on http://127.0.0.1:${PORT}\n`);

  const stop = () => {
    host.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`fault while stopping: ${faultLine(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.once('disconnect', stop);
  process.on('unhandledRejection', (error) => {
    log('error', `fault outside any function: ${faultLine(error)}`);
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
