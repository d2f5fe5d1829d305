import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import type { System } from '../../domain/system/system';
import { newestTest, systemStanding } from '../../domain/system/system-standing';
import type { SystemRow, SystemView } from '../../contracts/system/system';
import type { ShowPerson } from './person-view';
import { personOrNobody, takenOutView } from './register-person';

type Shown = { suppliers: Oversight['suppliers']; on: DanishDate; show: ShowPerson };

/** A system as it stands on a day in the list. */
export function systemRowView(one: System, { suppliers, on, show }: Shown): SystemRow {
  const { supplierId } = one;
  return {
    systemId: one.systemId,
    name: one.name,
    criticality: one.criticality,
    owner: personOrNobody(one.ownerId, show),
    performer: one.performer,
    performerName: one.performerName,
    supplier:
      supplierId === null ? null : { supplierId, name: suppliers.get(supplierId)?.name ?? supplierId },
    standing: systemStanding(one, on),
    testedOn: newestTest(one)?.exhibit.on ?? null,
    handover: one.handover?.state ?? null,
    isRetired: one.retired !== null,
  };
}

/** A system with everything that is known of it. */
export const systemView = (one: System, shown: Shown): SystemView => ({
  ...systemRowView(one, shown),
  kitosId: one.kitosId,
  tests: one.tests.map((test) => ({
    ...test,
    givenBy: personOrNobody(test.givenBy, shown.show),
    annulled: takenOutView(test.annulled, shown.show),
  })),
  risk: one.risk,
  handover: one.handover,
  setAt: one.setAt,
  setBy: personOrNobody(one.setBy, shown.show),
  retired: takenOutView(one.retired, shown.show),
});
