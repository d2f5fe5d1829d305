import type { DanishDate } from '../calendar/danish-time';
import { MEASURE_MATTERS, measureDays } from '../measure/measure-days';
import { liveMeasures, type Measures } from '../measure/registered-measure';
import type { Suppliers } from '../supplier/supplier';
import type { Systems } from '../system/system';
import type { Limit } from './light';
import { LIST_MATTERS, listDates, type ListDate } from './list-dates';

/** What has a day in the registers of measures, suppliers and systems. */
export const LISTED_MATTERS = [...MEASURE_MATTERS, ...LIST_MATTERS] as const;
export type ListedMatter = (typeof LISTED_MATTERS)[number];

/** The register that a matter is kept in. */
export const LIST_OF = {
  carriedOut: 'measure',
  review: 'measure',
  evidence: 'measure',
  supplierRemark: 'supplier',
  supplierStatement: 'supplier',
  planTest: 'system',
  handover: 'system',
} as const satisfies Record<ListedMatter, 'measure' | 'supplier' | 'system'>;

/**
 * What of one matter falls on one day: the first measure, supplier or system, and how many there are with it. What the
 * municipality wrote itself is its own; what is reckoned from how long a statement, a test or evidence counts is the app's.
 */
export type ListedDay = {
  kind: ListedMatter;
  on: DanishDate;
  label: Limit['source'];
  id: string;
  name: string;
  count: number;
};

type Lists = { measures: Measures; suppliers: Suppliers; systems: Systems };

/**
 * The days of the registers, past ones too. A register may have thousands of things with one day, so that what is of one
 * matter and day is one of them here as well, as it is on the card that reminds of it.
 */
export function listedDays({ measures, suppliers, systems }: Lists): readonly ListedDay[] {
  const days = new Map<string, ListedDay>();
  for (const day of [
    ...liveMeasures(measures).flatMap((measure) =>
      measureDays(measure).map(({ matter, on }): ListedDay => ({
        kind: matter,
        on,
        label: matter === 'evidence' ? 'appDefault' : 'localPolicy',
        id: measure.measureId,
        name: measure.title,
        count: 1,
      })),
    ),
    ...listDates({ suppliers, systems }).map((date) => ofRegister(date, suppliers)),
  ]) {
    const key = `${day.kind} ${day.on} ${day.label}`;
    const first = days.get(key);
    days.set(key, first === undefined ? day : { ...first, count: first.count + 1 });
  }
  return [...days.values()];
}

function ofRegister(date: ListDate, suppliers: Suppliers): ListedDay {
  const { matter: kind, dueOn: on, name } = date;
  const id = 'supplierId' in date ? date.supplierId : date.systemId;
  return { kind, on, label: labelOf(date, suppliers), id, name, count: 1 };
}

function labelOf(date: ListDate, suppliers: Suppliers): ListedDay['label'] {
  if (date.matter === 'planTest') return 'appDefault';
  if (date.matter !== 'supplierStatement') return 'localPolicy';
  return (suppliers.get(date.supplierId)?.nextDueOn ?? null) === null ? 'appDefault' : 'localPolicy';
}
