import type { SendWork } from '../delivery/work';
import type { CountGivenUp } from '../delivery/given-up';
import { unlessStatus } from './storage-error';
import { WORK_QUEUE, type Account } from './account';

/** The work queue. Messages are base64, as the Functions host expects by default. */
export function createWorkQueue(account: Account): SendWork {
  const queue = account.queue(WORK_QUEUE);
  return async (item, afterSeconds = 0) => {
    const text = Buffer.from(JSON.stringify(item), 'utf8').toString('base64');
    await queue.sendMessage(text, { visibilityTimeout: afterSeconds });
  };
}

/** The Functions host moves what failed time after time to a queue of that name. */
export function createCountGivenUp(account: Account): CountGivenUp {
  const queue = account.queue(`${WORK_QUEUE}-poison`);
  return async () => (await unlessStatus([404], () => queue.getProperties()))?.approximateMessagesCount ?? 0;
}
