import { app } from '@azure/functions';
import { catchUp } from '../delivery/catch-up';
import { sendWaiting } from '../delivery/come-within-reach';
import { deliver, type Show } from '../delivery/deliver';
import { runTogether } from '../pace/run-together';
import { work } from '../delivery/work';
import { runImport } from '../imports/job/run-import';
import { noteFeedStandings } from '../feeds/note-feed-standings';
import { runFeed } from '../feeds/run-feed';
import { inInvocation } from '../log/log';
import { carryOutAccounts } from '../people/carry-out-accounts';
import type { Program } from '../program';
import { WORK_QUEUE } from '../storage/account';
import { unreachable } from '../../domain/ground/unreachable';

/** Registers the queue function: derives deliveries from the ledger, brings single cards up to date, writes lists. */
export function registerDoWork(program: Program, show: Show): void {
  // Each entry asks for it; side by side they would all derive the same.
  const catchUpTogether = runTogether(() => catchUp(program));
  app.storageQueue('do-work', {
    queueName: WORK_QUEUE,
    connection: 'AzureWebJobsStorage',
    handler: (message: unknown, context) =>
      inInvocation(context, async () => {
        await program.ready();
        const item = work.parse(typeof message === 'string' ? JSON.parse(message) : message);
        switch (item.kind) {
          case 'catchUp':
            await carryOutAccounts(program);
            await catchUpTogether();
            return;
          case 'deliver':
            await deliver(item.id, { ...program, show, random: Math.random });
            return;
          case 'sendWaiting':
            await sendWaiting(item.recipient, program);
            return;
          case 'import':
            await runImport(item.importId, program);
            return;
          case 'readFeed':
            await runFeed(program, item.feed);
            await noteFeedStandings(program);
            return;
          case 'answer':
            await program.teams.answer(item);
            return;
          default:
            unreachable(item);
        }
      }),
  });
}
