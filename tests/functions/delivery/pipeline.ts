import { setTimeout as sleep } from 'node:timers/promises';
import { handleTurn } from '../../../bot/turn/turn';
import { createTeams } from '../../../bot/teams/teams-port';
import { toChannel, toPerson, type Delivery } from '../../../domain/delivery/delivery';
import { comeWithinReach, goOutOfReach, sendWaiting } from '../../../functions/delivery/come-within-reach';
import { deliver } from '../../../functions/delivery/deliver';
import type { DeliveryRow } from '../../../functions/delivery/delivery-store';
import { createShowInTeams } from '../../../functions/delivery/show-in-teams';
import { work, type SendWork } from '../../../functions/delivery/work';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../../functions/ledger/oversight-ledger';
import { WORK_QUEUE } from '../../../functions/storage/account';
import { createDeliveriesTable } from '../../../functions/storage/deliveries-table';
import { createPeopleTable } from '../../../functions/storage/people-table';
import { createTeamsReachTable } from '../../../functions/storage/teams-reach-table';
import { createWorkQueue } from '../../../functions/storage/work-queue';
import { aBotWorld } from '../../support/bot-in-memory';
import { DECISION, submitted, voted } from '../../support/builders';
import { CHANNEL_TENANT, type ChannelStandIn } from '../../support/channel-stand-in';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, CHAIR, recorded } from '../../support/people';
import { openStorage } from '../../support/storage';
import { onFault } from '../../support/no-fault';

const SUBJECT = { kind: 'decision', decisionId: DECISION, version: 1 } as const;
const OBJECT_ID = '33333333-2222-4333-8444-555555555555';

/**
 * Everything between the deliveries and Teams as it runs, on real storage with a real queue and the stand-in for Teams.
 * Only the clock is ours: what the queue is to hold back is handed over at once, and the clock goes on by as much.
 */
export async function openPipeline(channel: ChannelStandIn) {
  const account = await openStorage();
  const clock = { now: NOW };
  const now = () => clock.now;
  const deliveries = createDeliveriesTable(account);
  const reach = createTeamsReachTable(account);
  const directory = createPeopleTable(account);
  const fresh = { name: 'Pia Ravn', title: 'Direktør', mail: 'pia@eksempel.dk', objectId: OBJECT_ID };
  const { personId } = await directory.enter(fresh);
  await directory.rememberTeamsUser(personId, '29:pia');
  const history = [...aRoster(3), recorded(personId, 'member'), submitted()];
  const entries = [...aLedgerOf(...history).entries];
  const ledger = createOversightLedger({
    store: createMemoryLedgerStore(entries),
    snapshots: { load: () => Promise.resolve(undefined), save: () => Promise.resolve() },
    now,
  });
  const waits: number[] = [];
  const enqueue = createWorkQueue(account);
  const sendWork: SendWork = (item, afterSeconds = 0) => {
    waits.push(afterSeconds);
    return enqueue(item);
  };
  const ports = {
    ...aBotWorld(history).ports,
    tenantId: CHANNEL_TENANT,
    findPersonByObjectId: async (id: string) => (await directory.findByObjectId(id))?.personId,
    rememberTeamsUser: directory.rememberTeamsUser,
    rememberChat: directory.rememberChat,
    rememberLanguage: directory.rememberLanguage,
    cameWithinReach: (to: Delivery['recipient'], at?: string) =>
      comeWithinReach(to, at, { reach, sendWork, now }),
    wentOutOfReach: (to: Delivery['recipient'], at?: string) => goOutOfReach(to, at, { reach, now }),
  };
  const teams = createTeams(channel.settings, (turn) => handleTurn(turn, ports), { onFault });
  const show = createShowInTeams({
    teams,
    ledger,
    directory,
    now,
    municipality: 'Eksempel Kommune',
    language: 'da',
    tabLink: (page) => `https://x.example/tab/${page}`,
    channelId: '19:ledelse@thread.tacv2',
  });
  const parts = { deliveries, reach, sendWork, show, now, random: () => 0.5 };
  const queue = account.queue(WORK_QUEUE);

  /** Does the next piece of work; answers whether there was one. */
  const step = async (): Promise<boolean> => {
    const { receivedMessageItems } = await queue.receiveMessages({ visibilityTimeout: 30 });
    const [message] = receivedMessageItems;
    if (message === undefined) return false;
    const wait = waits.shift() ?? 0;
    pass(wait);
    const item = work.parse(JSON.parse(Buffer.from(message.messageText, 'base64').toString('utf8')));
    if (item.kind === 'deliver') await deliver(item.id, parts);
    if (item.kind === 'sendWaiting') await sendWaiting(item.recipient, parts);
    await queue.deleteMessage(message.messageId, message.popReceipt);
    return true;
  };
  const pass = (seconds: number) => {
    clock.now = new Date(Date.parse(clock.now) + seconds * 1000).toISOString();
  };
  const want = async (delivery: Delivery) => {
    await deliveries.want(delivery, entries.length, now());
    await sendWork({ kind: 'deliver', id: delivery.id });
  };
  const rowOf = async ({ id }: Delivery): Promise<DeliveryRow> => {
    const kept = await deliveries.get(id);
    if (kept === undefined) throw new Error(`Expected delivery ${id}`);
    return kept.value;
  };
  return {
    deliveries,
    reach,
    sendWork,
    parts,
    teams,
    clock,
    want,
    rowOf,
    pass,
    step,
    personId,
    /** Somebody answers, and the card is to show it. */
    wantChanged: async (delivery: Delivery) => {
      entries.push(...aLedgerOf(...history, voted(CHAIR)).entries.slice(entries.length));
      await want(delivery);
    },
    channelCard: toChannel(SUBJECT),
    personCard: toPerson(SUBJECT)(personId),
    /** As Teams sends it, over and over, when the app is installed by the person themselves. */
    installed: {
      type: 'installationUpdate',
      action: 'add',
      channelId: 'msteams',
      serviceUrl: channel.url,
      from: { id: '29:pia', aadObjectId: OBJECT_ID },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:chat', conversationType: 'personal', tenantId: CHANNEL_TENANT },
    },
    /** Works until the queue is empty; at most so many pieces, so that nothing goes round for ever. */
    drain: async (most = 80) => {
      for (let pieces = 0; await step(); pieces += 1) {
        if (pieces > most) throw new Error('The queue does not get empty');
        await sleep(0);
      }
    },
  };
}
