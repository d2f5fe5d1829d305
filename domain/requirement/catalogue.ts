import type { DanishDate } from '../calendar/danish-time';
import type { Demand } from '../cycle/demand';
import { MEASURE_CODES, type MeasureCode } from '../decision/content';

/**
 * Where demands stand: NIS 2-loven (lov nr. 434 af 6. maj 2025), the order on who supervises (BEK nr. 620 af 2. juni 2025),
 * and Commission Implementing Regulation (EU) 2024/2690, which does not bind municipalities and is a benchmark.
 */
export const REQUIREMENT_SOURCES = ['nis2Act', 'order620', 'regulation2690'] as const;
export type RequirementSource = (typeof REQUIREMENT_SOURCES)[number];

/** Where each can be read. */
export const SOURCE_ADDRESSES = {
  nis2Act: 'https://www.retsinformation.dk/eli/lta/2025/434',
  order620: 'https://www.retsinformation.dk/eli/lta/2025/620',
  regulation2690: 'http://data.europa.eu/eli/reg_impl/2024/2690/oj',
} satisfies Record<RequirementSource, string>;

/** The place as the source itself counts: § with stk. and nr., or a point of the regulation's annex. */
export type Citation = { section: number; subsection?: number; number?: number } | { point: string };

/** One demand as it is shipped: what it is called and what it asks for in plain words stand in words/requirement. */
type Shipped = {
  /** Never given to another demand, whatever becomes of this one. */
  requirementId: string;
  source: RequirementSource;
  place: Citation;
  /** What the municipality lays down itself is not shipped. */
  label: Exclude<Demand, 'localPolicy'>;
  /** The day as of which the text was read; what has changed since is not known here (invariant 15). */
  checkedOn: DanishDate;
};

// The Danish texts were read in a collection of that day.
const law = { label: 'law', checkedOn: '2026-03-08' } as const;
const act = { source: 'nis2Act', ...law } as const;
const order = { source: 'order620', ...law } as const;
// Read in November 2026; the day was not written down, so the first that it can have been.
const annex = { source: 'regulation2690', label: 'benchmark', checkedOn: '2026-11-01' } as const;

/** Only what was read in the text itself is here; § 14 is left out because reporting by it is voluntary. */
const SHIPPED = [
  { requirementId: 'nis2-6-1-1', place: { section: 6, subsection: 1, number: 1 }, ...act },
  { requirementId: 'nis2-6-1-2', place: { section: 6, subsection: 1, number: 2 }, ...act },
  { requirementId: 'nis2-6-1-3', place: { section: 6, subsection: 1, number: 3 }, ...act },
  { requirementId: 'nis2-6-1-4', place: { section: 6, subsection: 1, number: 4 }, ...act },
  { requirementId: 'nis2-6-1-5', place: { section: 6, subsection: 1, number: 5 }, ...act },
  { requirementId: 'nis2-6-1-6', place: { section: 6, subsection: 1, number: 6 }, ...act },
  { requirementId: 'nis2-6-1-7', place: { section: 6, subsection: 1, number: 7 }, ...act },
  { requirementId: 'nis2-6-1-8', place: { section: 6, subsection: 1, number: 8 }, ...act },
  { requirementId: 'nis2-6-1-9', place: { section: 6, subsection: 1, number: 9 }, ...act },
  { requirementId: 'nis2-6-1-10', place: { section: 6, subsection: 1, number: 10 }, ...act },
  { requirementId: 'nis2-6-2', place: { section: 6, subsection: 2 }, ...act },
  { requirementId: 'nis2-7-1-approve', place: { section: 7, subsection: 1 }, ...act },
  { requirementId: 'nis2-7-1-oversee', place: { section: 7, subsection: 1 }, ...act },
  { requirementId: 'nis2-7-2-courses', place: { section: 7, subsection: 2 }, ...act },
  { requirementId: 'nis2-7-2-encourage', place: { section: 7, subsection: 2 }, ...act },
  { requirementId: 'nis2-10', place: { section: 10 }, ...act },
  { requirementId: 'nis2-12', place: { section: 12 }, ...act },
  { requirementId: 'nis2-13-1-1', place: { section: 13, subsection: 1, number: 1 }, ...act },
  { requirementId: 'nis2-13-1-2', place: { section: 13, subsection: 1, number: 2 }, ...act },
  { requirementId: 'nis2-13-1-3', place: { section: 13, subsection: 1, number: 3 }, ...act },
  { requirementId: 'nis2-13-1-4', place: { section: 13, subsection: 1, number: 4 }, ...act },
  { requirementId: 'nis2-13-1-5', place: { section: 13, subsection: 1, number: 5 }, ...act },
  { requirementId: 'nis2-15', place: { section: 15 }, ...act },
  { requirementId: 'bek620-14', place: { section: 14 }, ...order },
  { requirementId: 'bek620-15', place: { section: 15 }, ...order },
  { requirementId: 'cir-1.1.1', place: { point: '1.1.1' }, ...annex },
  { requirementId: 'cir-1.1.2', place: { point: '1.1.2' }, ...annex },
  { requirementId: 'cir-1.2.3', place: { point: '1.2.3' }, ...annex },
  { requirementId: 'cir-1.2.6', place: { point: '1.2.6' }, ...annex },
  { requirementId: 'cir-2.1.1', place: { point: '2.1.1' }, ...annex },
  { requirementId: 'cir-2.1.2', place: { point: '2.1.2' }, ...annex },
  { requirementId: 'cir-2.1.4', place: { point: '2.1.4' }, ...annex },
  { requirementId: 'cir-2.2', place: { point: '2.2' }, ...annex },
  { requirementId: 'cir-2.3.3', place: { point: '2.3.3' }, ...annex },
  { requirementId: 'cir-8.1', place: { point: '8.1' }, ...annex },
  { requirementId: 'cir-8.2', place: { point: '8.2' }, ...annex },
] as const satisfies readonly Shipped[];

export type RequirementId = (typeof SHIPPED)[number]['requirementId'];
export type Requirement = Shipped & { requirementId: RequirementId };

/** The shipped demands, named by the day on which the list was made; a list that differs has another day. */
export const CATALOGUE: { version: DanishDate; requirements: readonly Requirement[] } = {
  version: '2026-11-30',
  requirements: SHIPPED,
};

/** The measure that a number of § 6, stk. 1 is about; nothing for every other demand. */
export function measureOf({ source, place }: Requirement): MeasureCode | undefined {
  if (source !== 'nis2Act' || !('section' in place) || place.section !== 6) return undefined;
  return place.number === undefined ? undefined : MEASURE_CODES[place.number - 1];
}
