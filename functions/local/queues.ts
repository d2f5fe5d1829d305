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
  const { queue, message, log } = delivery;
  const lease = renewed(queue, message);
  const text = Buffer.from(message.messageText, 'base64').toString('utf8');
  const failure = await invoke(
    app,
    fn,
    { data: { string: text }, metadata: metadataOf(queue.name, message, text) },
    log,
  ).then(
    () => undefined,
    (error: unknown) => faultLine(error),
  );
  if (failure !== undefined)
    log('error', `fault in ${fn.metadata.name} (attempt ${message.dequeueCount}): ${failure}`);
  const popReceipt = await lease.end();
  try {
    if (failure === undefined) await queue.deleteMessage(message.messageId, popReceipt);
    else await release(delivery, popReceipt);
  } catch (error) {
    const what = `message ${message.messageId} of queue ${queue.name}`;
    // As under Azure's own host: whoever has it now closes it, or somebody has.
    if (isWithAnother(error)) log('warning', `${what} was taken by another before it was done`);
    // Nothing is lost: the message shows itself again when its lease ends.
    else log('error', `${what} was kept: ${faultLine(error)}`);
  }
}

/** Gives back a message whose function has failed: to the queue for another attempt, or after the last to poison. */
async function release(delivery: Delivery, popReceipt: string): Promise<void> {
  const { queue, poison, settings, log } = delivery;
  const { messageId, messageText, dequeueCount } = delivery.message;
  if (dequeueCount < settings.maxDequeueCount) {
    await queue.updateMessage(messageId, popReceipt, messageText, settings.visibilityTimeout);
    return;
  }
  await poison.createIfNotExists();
  await poison.sendMessage(messageText);
  await queue.deleteMessage(messageId, popReceipt);
  log('error', `message ${messageId} of queue ${queue.name} was moved to ${poison.name}`);
}

/**
 * Whether a message has been taken anew since, or is gone: its lease ended while this machine stood still, or the first
 * answer to the same request was lost on the way.
 */
function isWithAnother(error: unknown): boolean {
  return error instanceof RestError && ['PopReceiptMismatch', 'MessageNotFound'].includes(error.code ?? '');
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
