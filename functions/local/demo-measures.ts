import * as z from 'zod/mini';
import { addDays, type DanishDate } from '../../domain/calendar/danish-time';
import { MEASURE_CODES, PERFORMERS } from '../../domain/decision/content';
import { EFFECTS, OBLIGATIONS, PROGRESS } from '../../domain/measure/registered-measure';
import { addMeasureExhibit, evaluateMeasure, registerMeasure } from '../../contracts/measure/measure';
import type { Endpoint } from '../../contracts/endpoint';

/** The measures as the example file has them: people by mail, and days counted from today, so that some are always late. */
const measuresFile = z.array(
  z.object({
    code: z.enum(MEASURE_CODES),
    title: z.string(),
    summary: z.string(),
    performer: z.enum(PERFORMERS),
    performerName: z._default(z.nullable(z.string()), null),
    ownerMail: z.string(),
    obligation: z.enum(OBLIGATIONS),
    obligationSource: z.string(),
    progress: z.enum(PROGRESS),
    dueInDays: z._default(z.nullable(z.number()), null),
    reviewInDays: z.number(),
    evidence: z._default(
      z.array(z.object({ daysAgo: z.number(), says: z.string(), caseNumber: z.string() })),
      [],
    ),
    evaluation: z.optional(z.object({ daysAgo: z.number(), effect: z.enum(EFFECTS), says: z.string() })),
  }),
);

type Asked = { endpoint: Endpoint; params: Readonly<Record<string, string>>; json: unknown };

/**
 * What is asked of the API for each measure of an example file, in order: its registration, and then what is recorded of
 * it under the number that it was given.
 */
export function demoMeasures(
  text: string,
  today: DanishDate,
  idOf: (mail: string) => string,
): readonly { registration: Asked; recordedOf: (measureId: string) => readonly Asked[] }[] {
  return measuresFile.parse(JSON.parse(text)).map((one) => {
    const { ownerMail, dueInDays, reviewInDays, evidence, evaluation, ...measure } = one;
    const nextReviewOn = addDays(today, reviewInDays);
    return {
      registration: {
        endpoint: registerMeasure,
        params: {},
        json: {
          ...measure,
          ownerId: idOf(ownerMail),
          nextReviewOn,
          dueOn: dueInDays === null ? null : addDays(today, dueInDays),
        },
      },
      recordedOf: (measureId) => [
        ...evidence.map(({ daysAgo, says, caseNumber }) => ({
          endpoint: addMeasureExhibit,
          params: { measureId },
          json: { exhibit: { on: addDays(today, -daysAgo), says, kept: { kind: 'case', caseNumber } } },
        })),
        ...(evaluation === undefined
          ? []
          : [
              {
                endpoint: evaluateMeasure,
                params: { measureId },
                json: {
                  on: addDays(today, -evaluation.daysAgo),
                  effect: evaluation.effect,
                  says: evaluation.says,
                  nextReviewOn,
                },
              },
            ]),
      ],
    };
  });
}
