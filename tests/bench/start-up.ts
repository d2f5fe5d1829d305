import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { buildAll } from '../../functions/build/build';
import { localEnvironment } from '../../functions/local/local-environment';
import { GENESIS } from '../../domain/ledger/head';
import { chunksOf, manyEvents } from './completions';
import { freePorts } from '../support/free-ports';
import { percentile, rowOf, type Row } from './row';
import { openWorkbench, type Workbench } from './workbench';

const COUNT = 100_000;
const STARTS = 5;

/**
 * Seconds from starting a host process until it has answered with the ledger's length, with 100,000 entries (and the
 * snapshot that the hourly timer keeps) beside an empty ledger.
 */
export async function benchStartUp(): Promise<Row[]> {
  await buildAll({ always: false });
  const empty = await openWorkbench();
  const full = await openWorkbench();
  try {
    for (const entries of chunksOf(manyEvents(COUNT), GENESIS)) await full.program.store.append(entries);
    await full.program.ledger.saveSnapshot(1);
    const floors: number[] = [];
    const values: number[] = [];
    for (let number = 0; number < STARTS; number += 1) {
      floors.push(await startSeconds(empty, 0));
      values.push(await startSeconds(full, COUNT));
    }
    const half = 0.5;
    return [
      rowOf('start-up with 100,000 entries (floor: empty ledger)', 's', {
        floor: percentile(floors, half),
        value: percentile(values, half),
      }),
    ];
  } finally {
    await empty.close();
    await full.close();
  }
}

async function startSeconds({ azuritePort, dataDir }: Workbench, length: number): Promise<number> {
  const port = await freePorts(1);
  const environment = localEnvironment({ port, playgroundPort: 1, azuritePort, dataDir });
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join('functions', 'local', 'run-host.ts')], {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  try {
    for (;;) {
      const health = await fetch(`http://127.0.0.1:${String(port)}/api/health`).catch(() => undefined);
      if (health?.ok) {
        const answer = (await health.json()) as { ledger: { length: number } };
        if (answer.ledger.length !== length) throw new Error(`Expected ${String(length)} entries`);
        return (performance.now() - start) / 1000;
      }
      if (child.exitCode !== null) throw new Error('The host ended');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
}
