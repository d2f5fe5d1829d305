import { RestError as TableError } from '@azure/data-tables';
import { RestError as BlobError } from '@azure/storage-blob';

/** The HTTP status with which the storage account refused, or `undefined` if it was something else. */
export function statusOf(error: unknown): number | undefined {
  if (error instanceof TableError || error instanceof BlobError) return error.statusCode;
  return undefined;
}

/** What `work` answers, or `undefined` if the storage account answers with one of these statuses. */
export async function unlessStatus<Value>(
  statuses: readonly number[],
  work: () => Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    const status = statusOf(error);
    if (status !== undefined && statuses.includes(status)) return undefined;
    throw error;
  }
}
