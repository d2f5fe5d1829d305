/**
 * `npm run verify`: checks the whole local ledger against the heads known outside it, and says match, mismatch (with
 * the first bad entry) or not verifiable. `--seq N --head HASH` adds a head of one's own, such as the first twelve
 * characters on a monthly card. Exit code 0 for match, 1 for mismatch, 2 for not verifiable.
 */
import { parseArgs } from 'node:util';
import { buildAll, LOCAL_PROGRAMS } from '../build/build';
import type { Head } from '../../domain/ledger/head';
import type { Verification } from '../../domain/ledger/verify';
import { unreachable } from '../../domain/ground/unreachable';
import { verifyStored } from '../ledger/verify-stored';
import { openAccount, prepareAccount } from '../storage/account';
import { createDeliveriesTable } from '../storage/deliveries-table';
import { createLedgerTable } from '../storage/ledger-table';
import { createSnapshotContainer } from '../storage/snapshot-container';
import { azuriteChild } from './children';
import { azuriteConnectionString } from './local-environment';
import { isListening } from './ports';
import { readStartOptions } from './start-options';
import { createSupervisor } from './supervisor';

/** The head given on the command line, if there is one. */
function givenHead(args: readonly string[]): { heads: readonly Head[]; rest: readonly string[] } {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { seq: { type: 'string' }, head: { type: 'string' } },
  });
  const { seq, head } = values;
  if (typeof seq !== 'string' || typeof head !== 'string') return { heads: [], rest: args };
  if (!/^\d+$/.test(seq) || !/^[0-9a-f]{12,64}$/.test(head)) {
    throw new Error('Cannot read --seq and --head: give a number and 12 to 64 of the characters 0-9 and a-f');
  }
  const own = ['--seq', '--head', seq, head];
  return { heads: [{ seq: Number(seq), hash: head }], rest: args.filter((arg) => !own.includes(arg)) };
}

function sentence(verification: Verification): { line: string; exitCode: number } {
  switch (verification.result) {
    case 'match':
      return {
        line: `match: ${String(verification.length)} entries, head ${verification.head}`,
        exitCode: 0,
      };
    case 'mismatch':
      return {
        line: `mismatch: first bad entry ${String(verification.firstBad)} (${verification.reason})`,
        exitCode: 1,
      };
    case 'notVerifiable':
      return {
        line: `not verifiable: ${verification.reason}, at entry ${String(verification.at)}`,
        exitCode: 2,
      };
    default:
      return unreachable(verification);
  }
}

async function main(): Promise<number> {
  const { heads, rest } = givenHead(process.argv.slice(2));
  const options = readStartOptions(rest, process.env);
  const supervisor = createSupervisor();
  // Storage may be up because `npm start` runs; otherwise it is started for as long as the check takes.
  if (!(await isListening(options.azuritePort + 2))) {
    await buildAll({ always: false, only: LOCAL_PROGRAMS });
    await supervisor.start(azuriteChild(options));
  }
  try {
    const connectionString = azuriteConnectionString(options.azuritePort);
    const account = openAccount({ kind: 'connectionString', connectionString });
    await prepareAccount(account);
    const checkpoint = await createDeliveriesTable(account).checkpoint();
    const { line, exitCode } = sentence(
      await verifyStored(
        createLedgerTable(account),
        [checkpoint, ...heads],
        createSnapshotContainer(account),
      ),
    );
    process.stdout.write(`${line}\n`);
    return exitCode;
  } finally {
    await supervisor.stopAll();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(3);
  },
);
