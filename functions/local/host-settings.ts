import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const seconds = z
  .string()
  .regex(/^\d{2}:\d{2}:\d{2}$/)
  .transform((text) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0));

/** The part of host.json the embedded host follows; the defaults are those of the real host. */
const hostSettings = z.object({
  extensions: z
    .object({
      http: z.object({ routePrefix: z.string().default('api') }).prefault({}),
      queues: z
        .object({
          batchSize: z.int().min(1).max(32).default(16),
          maxDequeueCount: z.int().min(1).default(5),
          visibilityTimeout: seconds.default(0),
          messageEncoding: z.literal('base64').default('base64'),
        })
        .prefault({}),
    })
    .prefault({}),
});

/** `visibilityTimeout` is in whole seconds. */
export type HostSettings = z.infer<typeof hostSettings>['extensions'];

/** Reads host.json; throws when it is missing or says something the embedded host cannot follow. */
export async function readHostSettings(file: string): Promise<HostSettings> {
  return hostSettings.parse(JSON.parse(await readFile(file, 'utf8'))).extensions;
}
