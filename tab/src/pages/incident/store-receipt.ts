import type { KeptFile } from '../../../../domain/incident/incident';
import { storeContent } from '../../../../contracts/decision/decision';
import type { Client } from '../../api/client';

/** Stores a file that was chosen, and answers how it is referred to. */
export async function storeReceipt({ call }: Client, file: File): Promise<KeptFile> {
  const { contentHash, fileName } = await call(storeContent, { query: { fileName: file.name }, body: file });
  return { contentHash, fileName };
}
