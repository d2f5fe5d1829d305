import { abilitiesOf } from '../../domain/access/abilities';
import { holdersOn } from '../../domain/access/access';
import { danishDate, type Instant } from '../../domain/calendar/danish-time';
import { toPerson } from '../../domain/delivery/delivery';
import { isTrouble, TROUBLES, type CardTrouble, type DeliveryTrouble } from '../../domain/delivery/trouble';
import type { OversightLedger } from '../ledger/oversight-ledger';
import type { DeliveryRow, DeliveryStore } from './delivery-store';
import { everyDelivery } from './every-delivery';
import type { CountGivenUp } from './given-up';
import { later } from './waiting-times';
import type { SendWork } from './work';

type Parts = {
  ledger: OversightLedger;
  deliveries: DeliveryStore;
  countGivenUp: CountGivenUp;
  sendWork: SendWork;
  now: () => Instant;
  /** An error in the log of the app, on which Azure Monitor raises its alarm. */
  alarm: (line: string) => void;
};

/** A card that is not sent after so long, although the hourly sweep has queued it again, needs a person. */
const LATE_AFTER_SECONDS = 3 * 3600;
/** As long, for a card that is tried and tried again. */
const LATE_AFTER_ATTEMPTS = 10;

/**
 * Tells everybody who may send cards again that some did not get there: in the log each time, and in person by at most
 * one card a day, which is kept up to date. There is a new card only about something that the last one did not tell,
 * and none about a card of this kind: whoever cannot be told of trouble is not told of that either.
 */
export async function tellOfTrouble(parts: Parts): Promise<void> {
  const { ledger, deliveries, countGivenUp, sendWork, now, alarm } = parts;
  const rows = await everyDelivery(deliveries);
  const troubled = rows.filter((row) => troubleOf(row, now()) !== undefined);
  const count = (kind: CardTrouble) => troubled.filter((row) => troubleOf(row, now()) === kind).length;
  const trouble: DeliveryTrouble = {
    failed: count('failed'),
    unknown: count('unknown'),
    late: count('late'),
    outOfReach: count('outOfReach'),
    givenUp: await countGivenUp(),
  };
  if (isTrouble(trouble)) alarm(`Deliveries need a person: ${JSON.stringify(trouble)}`);
  const on = danishDate(now());
  const { access } = await ledger.load();
  for (const personId of holdersOn(access, (role) => abilitiesOf([role]).resendDeliveries, on)) {
    const card = toPerson({ kind: 'trouble', on, trouble })(personId);
    const last = rows
      .filter((row) => isToldTo(row, personId))
      .sort(byDay)
      .at(-1);
    if (last?.id === card.id) await bringUpToDate(last, trouble, parts);
    else if (isTrouble(trouble) && isNews(trouble, troubled, last)) {
      await deliveries.want(card, 1, now());
      await sendWork({ kind: 'deliver', id: card.id });
    }
  }
}

function troubleOf(row: DeliveryRow, now: Instant): CardTrouble | undefined {
  if (row.subject.kind === 'trouble') return undefined;
  if (row.state === 'failed' || row.state === 'unknown') return row.state;
  if (row.state === 'waiting' && row.recipient.kind === 'leadershipChannel') return 'outOfReach';
  const isOnItsWay = row.state === 'sending' || (row.state === 'queued' && row.sentSeq < row.wantedSeq);
  const isLate =
    row.attempts >= LATE_AFTER_ATTEMPTS || later(row.busyUntil ?? row.changedAt, LATE_AFTER_SECONDS) < now;
  return isOnItsWay && isLate ? 'late' : undefined;
}

const isToldTo = ({ subject, recipient }: DeliveryRow, personId: string): boolean =>
  subject.kind === 'trouble' && recipient.kind === 'person' && recipient.personId === personId;

const byDay = (one: DeliveryRow, other: DeliveryRow): number => (one.id < other.id ? -1 : 1);

function isNews(
  trouble: DeliveryTrouble,
  troubled: readonly DeliveryRow[],
  last: DeliveryRow | undefined,
): boolean {
  if (last?.subject.kind !== 'trouble') return true;
  return (
    trouble.givenUp > last.subject.trouble.givenUp ||
    troubled.some(({ changedAt }) => changedAt > last.changedAt)
  );
}

/** The card of the day says how it stands, also that all is well again. One that did not get there itself stays. */
async function bringUpToDate(
  { id }: DeliveryRow,
  trouble: DeliveryTrouble,
  { deliveries, sendWork, now }: Parts,
): Promise<void> {
  const kept = await deliveries.get(id);
  if (kept?.value.subject.kind !== 'trouble') return;
  const { subject, state } = kept.value;
  if (state !== 'queued' && state !== 'sent' && state !== 'waiting') return;
  if (TROUBLES.every((kind) => subject.trouble[kind] === trouble[kind])) return;
  const fresh = { state: 'queued', sentSeq: 0, attempts: 0, changedAt: now() } as const;
  const value = { ...kept.value, ...fresh, subject: { ...subject, trouble } };
  if (await deliveries.replace({ value, etag: kept.etag })) await sendWork({ kind: 'deliver', id });
}
