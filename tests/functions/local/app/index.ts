import { app, type InvocationContext, type HttpRequest, type Timer } from '@azure/functions';
import { QueueServiceClient } from '@azure/storage-queue';

import './messages';

/** A small function app that uses each kind of registration; the host's tests run it as a real bundle. */

const queue = () =>
  QueueServiceClient.fromConnectionString(process.env['AzureWebJobsStorage'] ?? '').getQueueClient('jobs');
const messageOf = (job: unknown) => Buffer.from(String(job)).toString('base64');
const seen: { job: unknown; dequeueCount: unknown }[] = [];
/** What has begun and not ended yet, perhaps. */
const begun: string[] = [];
const ticks: { isPastDue: boolean; next: string }[] = [];

app.http('echo', {
  methods: ['POST', 'PUT'],
  route: 'api/echo/{id}',
  handler: async (request: HttpRequest) => ({
    status: 201,
    headers: { 'X-Kind': request.headers.get('x-kind') ?? 'none' },
    jsonBody: {
      id: request.params['id'],
      query: request.query.get('q'),
      text: await request.text(),
      url: request.url,
    },
  }),
});

app.http('size', {
  methods: ['POST'],
  route: 'api/size',
  handler: async (request: HttpRequest) => ({ body: String((await request.arrayBuffer()).byteLength) }),
});

app.http('broken', {
  methods: ['GET'],
  route: 'api/broken',
  handler: () => {
    throw new TypeError('the secret reason');
  },
});

app.http('nothing', { methods: ['GET'], route: 'api/nothing', handler: () => ({ status: 204 }) });

app.http('slow', {
  methods: ['GET'],
  route: 'api/slow',
  handler: async () => {
    begun.push('slow');
    await new Promise((resolve) => setTimeout(resolve, 800));
    return { body: 'finished' };
  },
});

app.http('tab', {
  methods: ['GET'],
  route: 'tab/{*path}',
  handler: (request) => ({ body: `tab:${request.params['path'] ?? ''}` }),
});
app.http('tabHome', { methods: ['GET'], route: 'tab/home', handler: () => ({ body: 'home' }) });

app.http('seen', {
  methods: ['GET'],
  route: 'api/seen',
  handler: () => ({ jsonBody: { seen, begun, ticks } }),
});

app.http('enqueue', {
  methods: ['POST'],
  route: 'api/enqueue',
  handler: async (request: HttpRequest) => {
    await queue().createIfNotExists();
    await queue().sendMessage(messageOf(await request.text()));
    return { status: 202 };
  },
});

app.storageQueue('job', {
  queueName: 'jobs',
  connection: 'AzureWebJobsStorage',
  handler: async (job: unknown, context: InvocationContext) => {
    const { dequeueCount, id, popReceipt } = context.triggerMetadata ?? {};
    seen.push({ job, dequeueCount });
    if (job === 'poisonous') throw new Error('cannot do this job');
    if (dequeueCount !== 1) return;
    // As if the lease had run out while this ran: another may have the message at once, or has finished it.
    if (String(job).startsWith('taken'))
      await queue().updateMessage(String(id), String(popReceipt), messageOf(job), 0);
    if (String(job).startsWith('finished')) await queue().deleteMessage(String(id), String(popReceipt));
    if (String(job).endsWith('and failed')) throw new Error('too late');
  },
});

app.timer('everySecond', {
  schedule: '* * * * * *',
  handler: (timer: Timer) => void ticks.push({ isPastDue: timer.isPastDue, next: timer.scheduleStatus.next }),
});

app.timer('yearly', {
  schedule: '0 0 0 1 1 *',
  handler: (timer: Timer) => void ticks.push({ isPastDue: timer.isPastDue, next: timer.scheduleStatus.next }),
});
