import { z } from 'zod';

/** What the local issuer takes from the same environment the bundle reads. */
const localSettings = z.object({
  TENANT_ID: z.uuid(),
  CLIENT_ID: z.uuid(),
  TOKEN_ISSUER: z.url(),
  BOT_ID: z.uuid(),
  BOT_SECRET: z.string().min(1),
  BOT_CHANNEL_ISSUER: z.url(),
  PUBLIC_URL: z.url(),
});

export type LocalSettings = z.infer<typeof localSettings>;

/** Throws with the names of the missing or wrong settings. */
export function readLocalSettings(environment: Readonly<Record<string, string | undefined>>): LocalSettings {
  const read = localSettings.safeParse(environment);
  if (read.success) return read.data;
  throw new Error(
    `Cannot start the local issuer: check ${read.error.issues.map((one) => one.path.join('.')).join(', ')}`,
  );
}
