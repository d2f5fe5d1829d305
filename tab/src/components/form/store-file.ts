import { storeContent } from '../../../../contracts/decision/decision';
import type { Client } from '../../api/client';

/** Stores a file that was chosen, and answers how it is referred to. */
export async function storeFile({ call }: Pick<Client, 'call'>, file: File) {
  const { contentHash, fileName } = await call(storeContent, { query: { fileName: file.name }, body: file });
  return { contentHash, fileName };
}
