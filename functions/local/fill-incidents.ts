import * as z from 'zod/mini';
import { danishMoment } from '../../domain/calendar/danish-moment';
import { addDays, type DanishDate, type Instant } from '../../domain/calendar/danish-time';
import { STAGES } from '../../domain/incident/clock';
import { newestTemplate } from '../../domain/incident/fields';
import { INCIDENT_KINDS, KNOWN, UNLAWFULNESS } from '../../domain/incident/incident-kind';
import type { StoredFileView } from '../../contracts/decision/decision-content';
import * as api from '../../contracts/incident/incident';
import type { Send } from './demo-call';

const known = z.enum(KNOWN);

/** The incidents of the demo: the day is counted back from today, and what came after is hours after the awareness. */
const incidentsFile = z.array(
  z.object({
    kind: z.enum(INCIDENT_KINDS),
    isExercise: z.boolean(),
    daysAgo: z.number(),
    clock: z.string(),
    summary: z.string(),
    basis: z.string(),
    significance: z.object({
      seriousDisruption: known,
      financialLoss: known,
      materialDamageToOthers: known,
      otherDamageToOthers: known,
    }),
    confirmed: z.string(),
    facts: z.object({
      unlawful: z.enum(UNLAWFULNESS),
      crossBorder: known,
      affectedServices: z.string(),
      affectsRecipients: known,
    }),
    chronology: z.array(z.object({ hoursAfter: z.number(), text: z.string() })),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    filings: z.array(
      z.object({
        stage: z.enum(STAGES),
        hoursAfter: z.number(),
        reference: z.nullable(z.string()),
        fileName: z.string(),
      }),
    ),
    csirtAnswer: z.nullable(z.object({ hoursAfter: z.number(), fileName: z.string() })),
    handledHoursAfter: z.number(),
    lessons: z.string(),
  }),
);

const HOUR_MS = 3_600_000;

type Parts = {
  send: Send;
  /** Stores a file of the examples and answers how it is named. */
  store: (fileName: string) => Promise<StoredFileView>;
  today: DanishDate;
};

/** Tells the demo's incidents from the call to the closing, each filing with its receipt. Answers how many there are. */
export async function fillIncidents(text: string, { send, store, today }: Parts): Promise<number> {
  const all = incidentsFile.parse(JSON.parse(text));
  for (const one of all) {
    const awareAt = momentOf(addDays(today, -one.daysAgo), one.clock);
    const after = (hours: number): Instant => new Date(Date.parse(awareAt) + hours * HOUR_MS).toISOString();
    const receiptOf = async (name: string) => {
      const { contentHash, fileName } = await store(name);
      return { contentHash, fileName };
    };
    const { kind, isExercise, summary, basis } = one;
    const { incidentId } = api.incident.parse(
      await send(api.openIncident, {}, { kind, isExercise, summary, awareAt, basis }),
    );
    const params = { incidentId };
    await send(api.answerSignificance, params, one.significance);
    await send(api.confirmSignificance, params, { significance: 'significant', reason: one.confirmed });
    await send(api.tellIncidentFacts, params, one.facts);
    for (const { hoursAfter, text: happened } of one.chronology)
      await send(api.addToChronology, params, {
        happenedAt: after(hoursAfter),
        text: happened,
        corrects: null,
      });
    const fieldAnswers = Object.entries(one.fields).map(([fieldId, answer]) => ({ fieldId, answer }));
    if (fieldAnswers.length > 0)
      await send(api.answerIncidentFields, params, {
        templateVersion: newestTemplate().templateVersion,
        fieldAnswers,
      });
    await send(api.markIncidentHandled, params, { handledAt: after(one.handledHoursAfter) });
    for (const { stage, hoursAfter, reference, fileName } of one.filings)
      await send(api.tellFiling, params, {
        stage,
        sentAt: after(hoursAfter),
        reference,
        receipt: await receiptOf(fileName),
      });
    if (one.csirtAnswer !== null)
      await send(api.keepCsirtAnswer, params, {
        answeredAt: after(one.csirtAnswer.hoursAfter),
        receipt: await receiptOf(one.csirtAnswer.fileName),
      });
    await send(api.closeIncident, params, { lessons: one.lessons });
  }
  return all.length;
}

function momentOf(day: DanishDate, clock: string): Instant {
  const at = danishMoment(day, clock);
  if (at === undefined) throw new Error(`Cannot fill the demo: there is no ${clock} on ${day}`);
  return at;
}
