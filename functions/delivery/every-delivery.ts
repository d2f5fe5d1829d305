import type { DeliveryRow, DeliveryStore } from './delivery-store';

/** Every delivery there is, read once. */
export async function everyDelivery(
  deliveries: Pick<DeliveryStore, 'list'>,
): Promise<readonly DeliveryRow[]> {
  const rows: DeliveryRow[] = [];
  for await (const row of deliveries.list()) rows.push(row);
  return rows;
}
