import { compare } from '../../../domain/ground/compare';
import { FEED_MOST } from '../../../domain/feed/feed-limits';
import type { SourceContract } from '../../../domain/feed/source-row';
import { FEED_TEXTS } from '../../../words/feed/feed-words';
import type { Language } from '../../../words/language';
import {
  dayIn,
  documentsIn,
  idIn,
  isDocument,
  partOf,
  partyIn,
  textIn,
  type SourceDocument,
  type UnknownValues,
} from '../source-values';

type Noting = { unknown: UnknownValues; language: Language };
type Read = { thing: SourceContract; oldPlace: boolean };

/** A contract with its supplier; a part of the municipality that supplies another is no supplier. */
export function contractIn(row: SourceDocument, { unknown }: Noting): Read {
  const supplier = partOf(row, 'supplier');
  const isInternal = supplier.isInternal === true || supplier.supplierType === 'Internal';
  const party = isInternal ? null : partyIn(partOf(supplier, 'organization'), unknown);
  const { isInForce, oldPlace } = forceIn(row, unknown);
  return {
    oldPlace,
    thing: {
      kind: 'contract',
      reference: textIn(partOf(row, 'general').contractId, 100) ?? textIn(row.name, 100),
      parties: party === null ? [] : [party],
      systemIds: idsIn(row),
      isInForce,
    },
  };
}

/** A data processing agreement with its processors, and when they were supervised last. */
export function processingIn(row: SourceDocument, { unknown, language }: Noting): Read {
  const { isInForce, oldPlace } = forceIn(row, unknown);
  return {
    oldPlace,
    thing: {
      kind: 'contract',
      reference: null,
      parties: documentsIn(partOf(row, 'general'), 'dataProcessors')
        .slice(0, MOST_PARTIES)
        .flatMap((one) => partyIn(one, unknown) ?? []),
      systemIds: idsIn(row),
      isInForce,
      supervised: supervisedIn(row, language),
    },
  };
}

/**
 * Whether an agreement is in force, as KITOS says. It moved from `general.valid` to `general.validity.valid` in 2025; null:
 * KITOS does not say.
 */
function forceIn(
  row: SourceDocument,
  unknown: UnknownValues,
): { isInForce: boolean | null; oldPlace: boolean } {
  const general = partOf(row, 'general');
  const oldPlace = !isDocument(general.validity) && general.valid !== undefined && general.valid !== null;
  const said = oldPlace ? general.valid : partOf(general, 'validity').valid;
  if (said === undefined || said === null) return { isInForce: null, oldPlace };
  if (typeof said === 'boolean') return { isInForce: said, oldPlace };
  unknown.note('valid', said);
  return { isInForce: null, oldPlace };
}

/** The newest supervision that was completed, by KITOS' own date, with the report where it has a link. */
function supervisedIn(
  row: SourceDocument,
  language: Language,
): NonNullable<SourceContract['supervised']> | null {
  const dated = documentsIn(partOf(row, 'oversight'), 'oversightDates')
    .slice(0, MOST_SUPERVISIONS)
    .flatMap((one) => {
      const on = dayIn(one.completedAt);
      const report = partOf(one, 'oversightReportLink');
      const link = textIn(report.url, FEED_MOST.link + 1);
      return on === null ? [] : [{ on, link: link !== null && link.length <= FEED_MOST.link ? link : null }];
    });
  const newest = dated.toSorted((a, b) => compare(b.on, a.on) || compare(b.link ?? '', a.link ?? ''))[0];
  if (newest === undefined) return null;
  return { title: FEED_TEXTS.supervision[language](textIn(row.name) ?? ''), ...newest };
}

/** The most processors, systems and supervisions of one agreement. */
const MOST_PARTIES = 100;
const MOST_SYSTEMS = 1000;
const MOST_SUPERVISIONS = 200;

const idsIn = (row: SourceDocument): readonly string[] =>
  documentsIn(row, 'systemUsages')
    .slice(0, MOST_SYSTEMS)
    .flatMap(({ uuid }) => idIn(uuid) ?? [])
    .toSorted(compare);
