import { app } from '@azure/functions';
import { catchUp } from '../deliveries/catch-up';
import { deliver, type Show } from '../deliveries/deliver';
import { work } from '../deliveries/work';
import type { Program } from '../program';
import { WORK_QUEUE } from '../storage/account';
import { unreachable } from '../../domain/unreachable';

/** Registers the queue function: derives deliveries from the ledger, and brings single cards up to date. */
export function registerDoWork(program: Program, show: Show): void {
  app.storageQueue('do-work', {
    queueName: WORK_QUEUE,
    connection: 'AzureWebJobsStorage',
    handler: async (message: unknown) => {
      await program.ready();
      const item = work.parse(typeof message === 'string' ? JSON.parse(message) : message);
      switch (item.kind) {
        case 'catchUp':
          await catchUp(program);
          return;
        case 'deliver':
          await deliver(item.id, { ...program, show });
          return;
        default:
          unreachable(item);
      }
    },
  });
}
