import type { SendWork } from '../deliveries/work';
import { WORK_QUEUE, type Account } from './account';

/** The work queue. Messages are base64, as the Functions host expects by default. */
export function createWorkQueue(account: Account): SendWork {
  const queue = account.queue(WORK_QUEUE);
  return async (item, afterSeconds = 0) => {
    const text = Buffer.from(JSON.stringify(item), 'utf8').toString('base64');
    await queue.sendMessage(text, { visibilityTimeout: afterSeconds });
  };
}
