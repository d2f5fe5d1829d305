import { abilitiesOf } from '../../../domain/access/abilities';
import { ok } from '../../../domain/result';
import { confirmDelivery, listDeliveries, resendDelivery } from '../../../contracts/delivery/deliveries';
import { confirmPosted, sendAgain } from '../../delivery/settle-by-hand';
import type { Program } from '../../program';
import { deliveryView } from '../../views/delivery-view';
import { personViews } from '../../views/person-view';
import { route } from '../edge/route';

/** Registers what has been sent to Teams, what is in the way, and what a person may do about it. */
export function registerDeliveries(program: Program): void {
  const { directory, deliveries, reach, countGivenUp, now } = program;

  route(program, listDeliveries, 'viewDeliveries', async (_call, { roles, state }) => {
    const show = personViews(await directory.all());
    const { resendDeliveries } = abilitiesOf(roles);
    const rows = [];
    const shown = { state, maySettle: resendDeliveries, now: now() };
    for await (const row of deliveries.list()) rows.push(deliveryView(row, show, shown));
    const pause = await reach.pausedUntil();
    return ok({
      deliveries: rows.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)),
      pausedUntil: pause !== null && pause > now() ? pause : null,
      givenUp: await countGivenUp(),
    });
  });

  route(program, confirmDelivery, 'resendDeliveries', async ({ body: { id } }, { personId }) => {
    const confirmed = await confirmPosted(id, personId, program);
    return confirmed.ok ? ok({ id }) : confirmed;
  });

  route(program, resendDelivery, 'resendDeliveries', async ({ body: { id } }, { personId }) => {
    const sent = await sendAgain(id, personId, program);
    return sent.ok ? ok({ id }) : sent;
  });
}
