import { setTimeout as sleep } from 'node:timers/promises';
import {
  QueueServiceClient,
  RestError,
  type QueueClient,
  type ReceivedMessageItem,
} from '@azure/storage-queue';
import type { FunctionApp, HostLog, RegisteredFunction } from './host/function-app';
import type { RpcTypedData } from './host/functions-core';
import { faultLine } from './host/fault-line';
import type { HostSettings } from './host-settings';
import { invoke, triggerOf } from './host/invoke';

export type Queues = {
  /** Takes no further message; resolves when the running ones are done. */
  readonly stop: () => Promise<void>;
};

export type QueuesOptions = {
  readonly settings: HostSettings['queues'];
  /** The environment in which a trigger's `connection` is the name of a connection string. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: HostLog;
};

/** How long a taken message stays hidden before it must be renewed; a crash costs at most this much delay. */
const leaseSeconds = 30;
const busyPauseMs = 100;
const idlePauseMs = 500;

/**
 * Polls the storage queues of an app's queue functions. A message is deleted when its function has returned;
 * when it throws, the message comes again after `visibilityTimeout`, and at the `maxDequeueCount`th time it
 * moves to `<queue>-poison`.
 */
export function startQueues(app: FunctionApp, options: QueuesOptions): Queues {
  const stopping = new AbortController();
  const loops = app.functions
    .filter((fn) => triggerOf(fn).type === 'queueTrigger')
    .map((fn) => poll(app, fn, { ...options, signal: stopping.signal }));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

type Poll = QueuesOptions & { readonly signal: AbortSignal };

async function poll(app: FunctionApp, fn: RegisteredFunction, options: Poll): Promise<void> {
  const { queueName, connection } = triggerOf(fn).binding;
  const { settings, signal, log } = options;
  const connectionString =
    options.environment[typeof connection === 'string' ? connection : 'AzureWebJobsStorage'];
  if (typeof queueName !== 'string' || connectionString === undefined) {
    log(
      'error',
      `fault in ${fn.metadata.name}: its queue or the connection "${String(connection)}" is not set`,
    );
    return;
  }
  const service = QueueServiceClient.fromConnectionString(connectionString);
  const queue = service.getQueueClient(queueName);
  const poison = service.getQueueClient(`${queueName}-poison`);
  const running = new Set<Promise<void>>();
  let pause = busyPauseMs;
  let outage = false;

  while (!signal.aborted) {
    const room = settings.batchSize - running.size;
    const messages = room > 0 ? await receive(queue, room) : [];
    if (messages instanceof Error) {
      if (!outage) log('warning', `queue ${queueName} cannot be read: ${faultLine(messages)}`);
      outage = true;
    } else {
      outage = false;
      for (const message of messages) {
        const work = handle(app, fn, { queue, poison, message, settings, log }).finally(() =>
          running.delete(work),
        );
        running.add(work);
      }
    }
    const found = !(messages instanceof Error) && messages.length > 0;
    pause = found || running.size > 0 ? busyPauseMs : Math.min(pause * 1.5, idlePauseMs);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
  await Promise.all(running);
}

/** A queue that does not exist is an empty one; any other error is returned, for it may pass. */
async function receive(
  queue: QueueClient,
  numberOfMessages: number,
): Promise<readonly ReceivedMessageItem[] | Error> {
  try {
    const { receivedMessageItems } = await queue.receiveMessages({
      numberOfMessages,
      visibilityTimeout: leaseSeconds,
    });
    return receivedMessageItems;
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return [];
    return error instanceof Error ? error : new Error(String(error));
  }
}

type Delivery = {
  readonly queue: QueueClient;
  readonly poison: QueueClient;
  readonly message: ReceivedMessageItem;
  readonly settings: HostSettings['queues'];
  readonly log: HostLog;
};

async function handle(app: FunctionApp, fn: RegisteredFunction, delivery: Delivery): Promise<void> {
  const { queue, poison, message, settings, log } = delivery;
  const lease = renewed(queue, message);
  try {
    const text = Buffer.from(message.messageText, 'base64').toString('utf8');
    await invoke(app, fn, { data: { string: text }, metadata: metadataOf(queue.name, message, text) }, log);
    await queue.deleteMessage(message.messageId, await lease.end());
  } catch (error) {
    log('error', `fault in ${fn.metadata.name} (attempt ${message.dequeueCount}): ${faultLine(error)}`);
    const popReceipt = await lease.end();
    try {
      if (message.dequeueCount < settings.maxDequeueCount) {
        const { messageId, messageText } = message;
        await queue.updateMessage(messageId, popReceipt, messageText, settings.visibilityTimeout);
        return;
      }
      await poison.createIfNotExists();
      await poison.sendMessage(message.messageText);
      await queue.deleteMessage(message.messageId, popReceipt);
      log('error', `message ${message.messageId} of queue ${queue.name} was moved to ${poison.name}`);
    } catch (storageError) {
      // Nothing is lost: the message shows itself again when its lease ends.
      log(
        'error',
        `message ${message.messageId} of queue ${queue.name} was kept: ${faultLine(storageError)}`,
      );
    }
  }
}

/** Keeps a message hidden while its function runs; `end` stops that and gives the receipt to close it with. */
function renewed(queue: QueueClient, message: ReceivedMessageItem): { end: () => Promise<string> } {
  let receipt = Promise.resolve(message.popReceipt);
  const timer = setInterval(
    () => {
      receipt = receipt.then(async (current) => {
        const answer = await queue
          .updateMessage(message.messageId, current, message.messageText, leaseSeconds)
          .catch(() => undefined);
        return answer?.popReceipt ?? current;
      });
    },
    (leaseSeconds * 1000) / 2,
  );
  return {
    end: () => {
      clearInterval(timer);
      return receipt;
    },
  };
}

function metadataOf(
  queueName: string,
  message: ReceivedMessageItem,
  text: string,
): Record<string, RpcTypedData> {
  const json = (value: unknown): RpcTypedData => ({ json: JSON.stringify(value) });
  return {
    QueueTrigger: { string: text },
    Queue: json(queueName),
    Id: json(message.messageId),
    PopReceipt: json(message.popReceipt),
    DequeueCount: json(message.dequeueCount),
    InsertionTime: json(message.insertedOn.toISOString()),
    ExpirationTime: json(message.expiresOn.toISOString()),
    NextVisibleTime: json(message.nextVisibleOn.toISOString()),
  };
}
