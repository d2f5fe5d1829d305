import { TableClient } from '@azure/data-tables';
import { BlobServiceClient, type ContainerClient } from '@azure/storage-blob';
import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import type { StorageAddress } from '../config';
import { managedIdentity } from '../identity/managed-identity';

/** The tables, containers and queues of the storage account. The only place where storage clients are made. */
export type Account = {
  table: (name: string) => TableClient;
  container: (name: string) => ContainerClient;
  queue: (name: string) => QueueClient;
};

/** Opens the account: by connection string (Azurite speaks plain HTTP on loopback) or by managed identity. */
export function openAccount(address: StorageAddress): Account {
  if (address.kind === 'connectionString') {
    const { connectionString } = address;
    const options = { allowInsecureConnection: true };
    const blobs = BlobServiceClient.fromConnectionString(connectionString);
    const queues = QueueServiceClient.fromConnectionString(connectionString);
    return {
      table: (name) => TableClient.fromConnectionString(connectionString, name, options),
      container: (name) => blobs.getContainerClient(name),
      queue: (name) => queues.getQueueClient(name),
    };
  }
  const credential = managedIdentity(address.clientId);
  const url = (service: string) => `https://${address.accountName}.${service}.core.windows.net`;
  const blobs = new BlobServiceClient(url('blob'), credential);
  const queues = new QueueServiceClient(url('queue'), credential);
  return {
    table: (name) => new TableClient(url('table'), name, credential),
    container: (name) => blobs.getContainerClient(name),
    queue: (name) => queues.getQueueClient(name),
  };
}

export const TABLES = [
  'ledger',
  'people',
  'deliveries',
  'grouplinks',
  'imports',
  'preferences',
  'casedrafts',
  'contacts',
] as const;
export const CONTAINERS = ['content', 'snapshots', 'feeds'] as const;
export const WORK_QUEUE = 'work';

/** Makes what is missing of tables, containers and queue; what is there stays as it is. */
export async function prepareAccount(account: Account): Promise<void> {
  await Promise.all([
    ...TABLES.map((name) => account.table(name).createTable()),
    ...CONTAINERS.map((name) => account.container(name).createIfNotExists()),
    account.queue(WORK_QUEUE).createIfNotExists(),
  ]);
}
