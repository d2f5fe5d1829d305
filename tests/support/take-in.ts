import type * as z from 'zod/mini';
import type { Endpoint } from '../../contracts/endpoint';
import type { ApiUser, Sent } from './api-client';

type Shown = Endpoint<'file', z.ZodMiniType<{ contentHash: string }>>;

/** Has a list shown, and then the same bytes written: as whoever stands at the tab does. */
export async function takeIn<Write extends Endpoint>(
  user: ApiUser,
  { preview, write }: { preview: Shown; write: Write },
  sent: Sent,
) {
  const { contentHash } = await user.call(preview, sent);
  return user.call(write, { ...sent, query: { ...sent.query, contentHash } });
}
