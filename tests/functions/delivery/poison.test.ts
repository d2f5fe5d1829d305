import { mkdtemp, rm, symlink, writeFile, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repositoryDir } from '../../../functions/local/local-environment';
import type { DeliveryRow } from '../../../functions/delivery/delivery-store';
import { compose } from '../../../functions/compose';
import { parseConfig } from '../../../functions/config';
import { openAccount, prepareAccount, WORK_QUEUE } from '../../../functions/storage/account';
import { createLedgerTable } from '../../../functions/storage/ledger-table';
import { sweep } from '../../../functions/timers/sweep';
import { startAzurite, type RunningAzurite } from '../../support/azurite';
import { freePorts } from '../../support/free-ports';
import { startChannelStandIn, type ChannelStandIn } from '../../support/channel-stand-in';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, COORDINATOR } from '../../support/people';
import { waitUntil } from '../../support/wait-until';
import { startHostProcess, type HostProcess } from '../local/running-host';

/** The built function app as it runs, but that a message which failed comes again at once and not after half a minute. */
async function impatientApp(): Promise<string> {
  const built = path.join(repositoryDir, 'dist', 'functions');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ledelsestilsyn-app-'));
  await symlink(path.join(built, 'index.js'), path.join(folder, 'index.js'));
  const settings = await readFile(path.join(built, 'host.json'), 'utf8');
  await writeFile(
    path.join(folder, 'host.json'),
    settings.replace(/"visibilityTimeout": "[^"]*"/, '"visibilityTimeout": "00:00:00"'),
  );
  return folder;
}

describe('Work that breaks time after time', () => {
  let azurite: RunningAzurite;
  let channel: ChannelStandIn;
  let functionsDir: string;
  let host: HostProcess;

  beforeAll(async () => {
    [azurite, channel, functionsDir] = await Promise.all([
      startAzurite(),
      startChannelStandIn(),
      impatientApp(),
    ]);
    const account = openAccount({ kind: 'connectionString', connectionString: azurite.connectionString });
    await prepareAccount(account);
    await createLedgerTable(account).append(aLedgerOf(...aRoster(3)).entries);
    await account.table('people').createEntity({
      partitionKey: 'person',
      rowKey: COORDINATOR,
      objectId: '33333333-2222-4333-8444-555555555555',
      name: 'Camilla Nørby',
      title: 'Koordinator',
      mail: 'c@eksempel.dk',
      teamsUserId: '29:camilla',
    });
    host = await startHostProcess({
      port: await freePorts(1),
      azuritePort: azurite.port,
      dataDir: azurite.dataDir,
      functionsDir,
      environment: {
        CHANNEL_SERVICE_URL: channel.url,
        BOT_TOKEN_URL: `${channel.url}/token`,
        BOT_SECRET: 'hemmelig',
      },
    });
  });
  afterAll(async () => {
    await host.stop();
    await Promise.all([azurite.stop(), channel.close(), rm(functionsDir, { recursive: true, force: true })]);
  });

  it('is given up by the queue after five faults, and told to the coordinator in person and to the log', async () => {
    const { program } = compose(parseConfig(host.environment));
    const account = openAccount(program.config.storage);
    const broken = Buffer.from('{"kind":"noget ukendt"}', 'utf8').toString('base64');
    await account.queue(WORK_QUEUE).sendMessage(broken);
    await waitUntil('the work to be given up', program.countGivenUp, (givenUp) => givenUp > 0);
    const alarms: string[] = [];
    await sweep({ ...program, alarm: (line) => alarms.push(line) });
    expect(alarms).toEqual([expect.stringMatching(/^Deliveries need a person: .*"givenUp":1/)]);
    const cards = () => channel.cards.filter(({ conversation }) => conversation === 'a:29:camilla');
    const told = () => cards().filter((card) => JSON.stringify(card).includes('1 opgave blev opgivet'));
    await waitUntil('somebody to be told', told, (cards) => cards.length > 0);
    const rows = async () => {
      const all: DeliveryRow[] = [];
      for await (const row of program.deliveries.list()) all.push(row);
      return all;
    };
    const before = await waitUntil('the card to be sent', rows, (all) =>
      all.every(({ state }) => state !== 'queued' && state !== 'sending'),
    );
    const outOfReach = before.filter(({ state }) => state === 'waiting');
    expect(outOfReach).not.toEqual([]);
    await sweep({ ...program, alarm: (line) => alarms.push(line) });
    // Whoever the bot has not met is tried again by every sweep, and that is all that happens.
    const after = await waitUntil('those out of reach to be tried again', rows, (all) =>
      outOfReach.every(({ id, changedAt }) =>
        all.some((row) => row.id === id && row.state === 'waiting' && row.changedAt > changedAt),
      ),
    );
    const apartFromWhen = (all: readonly DeliveryRow[]) =>
      all.map(({ changedAt: _changedAt, ...row }) => row);
    expect(apartFromWhen(after)).toEqual(apartFromWhen(before));
    expect(told()).toHaveLength(1);
    expect(JSON.stringify(told())).toContain('indstillinger/udsendelser');
  });
});
