import * as z from 'zod/mini';
import { addDays, type DanishDate } from '../../domain/calendar/danish-time';
import { officeDayUntil } from '../../domain/calendar/working-day';
import { CYCLE_TEMPLATE_IDS } from '../../domain/cycle/cycle-template';
import { DEMANDS } from '../../domain/cycle/demand';
import { RECURRENCES } from '../../domain/cycle/recurrence';
import { recordBodyBasis } from '../../contracts/access/governance';
import { addCycleItem, cycle, finishCycleItem } from '../../contracts/cycle/cycle';
import type { Send } from './demo-call';

/** Who the ledelsesorgan is, and since when, counted back from today. */
const basisFile = z.object({
  text: z.string(),
  decidedDaysAgo: z.number(),
  caseNumber: z.string(),
  bodies: z.object({ designated: z.string(), others: z.array(z.string()) }),
});

/** The tasks of the demo's year, by days from today, or the office day before; what is done says when, and some of it what shows it. */
const yearFile = z.array(
  z.object({
    title: z.string(),
    dueInDays: z.number(),
    label: z.enum(DEMANDS),
    source: z.string(),
    recurrence: z.nullable(z.enum(RECURRENCES)),
    ownerMail: z.string(),
    template: z.nullable(z.enum(CYCLE_TEMPLATE_IDS)),
    done: z.optional(
      z.object({ inDays: z.number(), says: z.optional(z.string()), caseNumber: z.optional(z.string()) }),
    ),
  }),
);

type Parts = { send: Send; idOf: (mail: string) => string; today: DanishDate };

/** Records who the ledelsesorgan is; before the first case is put forward nobody has to confirm it. */
export async function fillBasis(text: string, { send, today }: Pick<Parts, 'send' | 'today'>): Promise<void> {
  const { decidedDaysAgo, ...basis } = basisFile.parse(JSON.parse(text));
  await send(recordBodyBasis, {}, { ...basis, decidedOn: addDays(today, -decidedDaysAgo) });
}

/** Puts the tasks of the year into the årshjul, and says of some of them that they are done. Answers how many there are. */
export async function fillYear(text: string, { send, idOf, today }: Parts): Promise<number> {
  const tasks = yearFile.parse(JSON.parse(text));
  for (const { ownerMail, dueInDays, done, ...task } of tasks) {
    const dueOn = officeDayUntil(addDays(today, dueInDays));
    const { items } = cycle.parse(await send(addCycleItem, {}, { ...task, dueOn, ownerId: idOf(ownerMail) }));
    const itemId = items.find((one) => one.title === task.title && one.dueOn === dueOn)?.itemId;
    if (itemId === undefined) throw new Error(`Cannot fill the demo: "${task.title}" is not in the year`);
    if (done === undefined) continue;
    const { inDays, says, caseNumber } = done;
    const on = officeDayUntil(addDays(today, inDays));
    await send(
      finishCycleItem,
      { itemId },
      {
        doneOn: on,
        ...(says === undefined || caseNumber === undefined
          ? {}
          : { proof: { on, says, kept: { kind: 'case', caseNumber } } }),
      },
    );
  }
  return tasks.length;
}
