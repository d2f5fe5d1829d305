import { app, type InvocationContext, type HttpRequest, type Timer } from '@azure/functions';
import { QueueServiceClient } from '@azure/storage-queue';

import './messages';

/** A small function app that uses each kind of registration; the host's tests run it as a real bundle. */

const queue = () =>
  QueueServiceClient.fromConnectionString(process.env['AzureWebJobsStorage'] ?? '').getQueueClient('jobs');
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
    await queue().sendMessage(Buffer.from(await request.text()).toString('base64'));
    return { status: 202 };
  },
});

app.storageQueue('job', {
  queueName: 'jobs',
  connection: 'AzureWebJobsStorage',
  handler: (job: unknown, context: InvocationContext) => {
    seen.push({ job, dequeueCount: context.triggerMetadata?.['dequeueCount'] });
    if (job === 'poisonous') throw new Error('cannot do this job');
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
