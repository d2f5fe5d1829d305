import * as z from 'zod/mini';
import { TOPICS, TOPIC_FIGURES } from '../../domain/indicator/topic';
import { REGISTERS } from '../../domain/status/register-in-use';
import type { FiguresAge } from '../../domain/status/figures-age';
import { endpoint } from '../endpoint';
import { SOURCE_QUERY } from '../list-source';
import { importPreview } from '../training/training';
import { date, instant, light, person } from '../values';

export const topic = z.enum(TOPICS);

/** A figure that is not known is left out, never zero. */
const figures = z.partialRecord(z.enum(Object.values(TOPIC_FIGURES).flat()), z.number());

/** Figures of a topic on a day, with who recorded them when. */
const recordedFigures = z.object({
  asOf: date,
  figures,
  source: z.string(),
  responsible: z.nullable(person),
  recordedAt: instant,
  recordedBy: z.nullable(person),
});
export type RecordedFigures = z.infer<typeof recordedFigures>;

/** How old the newest figures are, in days, and the day from which they are too old to say anything. */
const age = z.object({
  days: z.number(),
  isStale: z.boolean(),
  staleFrom: date,
}) satisfies z.ZodMiniType<FiguresAge>;

/**
 * What the ledger does not know by itself: each topic's light today, the age of its newest figures (null: there are none)
 * and its figures, the newest first.
 */
export const indicators = z.object({
  topics: z.array(
    z.object({
      topic,
      light,
      age: z.nullable(age),
      history: z.array(recordedFigures),
      /** The list of the app that the status goes by in place of these figures. */
      list: z._default(z.nullable(z.enum(REGISTERS)), null),
    }),
  ),
});
export type TopicView = z.infer<typeof indicators>['topics'][number];

export const getIndicators = endpoint('GET api/indicators', { answer: indicators, query: ['at'] });
/** Figures of the same topic and day take the place of those that are there. */
export const recordIndicator = endpoint('POST api/indicators', {
  body: z.object({
    topic,
    asOf: z.string(),
    figures,
    source: z.string(),
    responsible: z.nullable(z.string()),
  }),
  answer: indicators,
});
export const annulIndicator = endpoint('POST api/indicators/{topic}/{asOf}/annulment', {
  body: z.object({ reason: z.string() }),
  answer: indicators,
});

/** A list of figures read, row by row: some take the place of what is there, and some have no value and are passed over. */
const indicatorPreview = z.extend(importPreview, {
  counts: z.extend(importPreview.shape.counts, { replaces: z.number(), empty: z.number() }),
});
export type IndicatorPreview = z.infer<typeof indicatorPreview>;

/** Every figure that there is, without values, as csv. */
export const getIndicatorTemplate = endpoint('GET api/indicator-lists/template', { answer: 'file' });
export const previewIndicators = endpoint('POST api/indicator-lists/preview', {
  body: 'file',
  query: [...SOURCE_QUERY],
  answer: indicatorPreview,
});
/** Writes what is new or other; `contentHash` must be the preview's. Doing it twice writes nothing more. */
export const importIndicators = endpoint('POST api/indicator-lists', {
  body: 'file',
  query: [...SOURCE_QUERY, 'contentHash'],
  answer: z.extend(indicatorPreview, { written: z.number() }),
});
/** The rows of the same file that cannot be written, with the reason, as csv. */
export const getRejectedIndicators = endpoint('POST api/indicator-lists/rejected-rows', {
  body: 'file',
  query: [...SOURCE_QUERY],
  answer: 'file',
});
