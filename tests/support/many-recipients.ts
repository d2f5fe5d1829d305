import path from 'node:path';
import { toChannel, toPerson, type Delivery } from '../../domain/delivery/delivery';
import { hostChild } from '../../functions/local/children';
import { createSupervisor } from '../../functions/local/supervisor';
import { sideBySide } from '../../functions/pace/side-by-side';
import { openAccount } from '../../functions/storage/account';
import { createDeliveriesTable } from '../../functions/storage/deliveries-table';
import { createLedgerTable } from '../../functions/storage/ledger-table';
import { prepareAccount } from '../../functions/storage/account';
import { createWorkQueue } from '../../functions/storage/work-queue';
import type { DeliveryState } from '../../contracts/delivery/delivery-state';
import { startAzurite } from './azurite';
import { freePorts } from './free-ports';
import { DECISION, submitted } from './builders';
import { startChannelStandIn, type ChannelStandIn } from './channel-stand-in';
import { aLedgerOf } from './ledger';
import { aRoster } from './people';
import { createTeamsLimits, type TeamsLimits } from './teams-limits';
import { waitUntil } from './wait-until';

const BATCH = 100;
const AT_ONCE = 16;
const SUBJECT = { kind: 'decision', decisionId: DECISION, version: 1 } as const;
const idOf = (index: number): string => `p-many${String(index)}`;

/** The hosts as they run, on one storage, with many people to write to and a Teams that keeps its limits. */
export type ManyRecipients = {
  channel: ChannelStandIn;
  limits: TeamsLimits;
  /** A card to each of them, and so many in the channel. */
  deliveries: readonly Delivery[];
  /** Puts the work for all cards in the queue; answers when every card is where it should be, or throws after a while. */
  sendAll: () => Promise<void>;
  states: () => Promise<readonly DeliveryState[]>;
  stop: () => Promise<void>;
};

/** Starts everything; nothing is sent yet. The function app must be built. */
export async function openManyRecipients(options: {
  people: number;
  inChannel?: number;
  /** Whether everybody has had a card before, so that their chat is known. */
  chatsKnown?: boolean;
  hosts: number;
}): Promise<ManyRecipients> {
  const { people, inChannel = 0, chatsKnown = false, hosts } = options;
  const azurite = await startAzurite();
  const supervisor = createSupervisor();
  const limits = createTeamsLimits();
  const channel = await startChannelStandIn(limits);
  const stop = async () => {
    await supervisor.stopAll();
    await Promise.all([azurite.stop(), channel.close()]);
  };
  try {
    const account = openAccount({ kind: 'connectionString', connectionString: azurite.connectionString });
    await prepareAccount(account);
    await createLedgerTable(account).append(aLedgerOf(...aRoster(3), submitted()).entries);
    for (let first = 0; first < people; first += BATCH)
      await account
        .table('people')
        .submitTransaction(
          Array.from({ length: Math.min(BATCH, people - first) }, (_, index) => [
            'create',
            personRow(first + index, chatsKnown),
          ]),
        );
    const table = createDeliveriesTable(account);
    const deliveries = [
      ...Array.from({ length: people }, (_, index) => toPerson(SUBJECT)(idOf(index))),
      ...Array.from({ length: inChannel }, (_, index) => {
        const one = toChannel(SUBJECT);
        return { ...one, id: `${one.id}/${String(index)}` };
      }),
    ];
    const now = new Date().toISOString();
    await sideBySide(deliveries, AT_ONCE, (delivery) => table.want(delivery, 1, now));
    const port = await freePorts(hosts);
    for (let index = 0; index < hosts; index += 1) {
      const child = hostChild({
        port: port + index,
        playgroundPort: 1,
        azuritePort: azurite.port,
        dataDir: azurite.dataDir,
      });
      const environment = {
        ...child.environment,
        CHANNEL_SERVICE_URL: channel.url,
        BOT_TOKEN_URL: `${channel.url}/token`,
        BOT_SECRET: 'hemmelig',
        PEOPLE_FILE: path.join('examples', 'direktion.csv'),
      };
      await supervisor.start({ ...child, environment });
      await fetch(`http://127.0.0.1:${String(port + index)}/api/health`);
    }
    const sendWork = createWorkQueue(account);
    const states = async () => {
      const all: DeliveryState[] = [];
      for await (const { state } of table.list()) all.push(state);
      return all;
    };
    const sendAll = async () => {
      await sideBySide(deliveries, AT_ONCE, ({ id }) => sendWork({ kind: 'deliver', id }));
      const look = async () => ({ cards: channel.cards.length, seen: await states() });
      const isDone = ({ cards, seen }: Awaited<ReturnType<typeof look>>) =>
        cards >= deliveries.length && seen.every((state) => state === 'sent');
      await waitUntil('everybody to get their card', look, isDone);
    };
    return { channel, limits, deliveries, sendAll, states, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const personRow = (index: number, chatKnown: boolean) => ({
  partitionKey: 'person',
  rowKey: idOf(index),
  objectId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  name: `Person ${String(index)}`,
  title: 'Direktør',
  mail: `person${String(index)}@eksempel.dk`,
  teamsUserId: `29:person-${String(index)}`,
  ...(chatKnown ? { chatId: `a:person-${String(index)}` } : {}),
});
