import * as z from 'zod/mini';
import { PERFORMERS } from '../../domain/decision/content';
import { CRITICALITIES, HANDOVER_STATES } from '../../domain/system/system';
import { SYSTEM_STANDINGS } from '../../domain/system/system-standing';
import { endpoint } from '../endpoint';
import { exhibit } from '../register/exhibit';
import { takenOut } from '../register/taken-out';
import { date, instant, person, light } from '../values';

const performer = z.nullable(z.enum(PERFORMERS));
const criticality = z.enum(CRITICALITIES);

/** One system as it stands in the list. */
const systemRow = z.object({
  systemId: z.string(),
  name: z.string(),
  criticality,
  owner: z.nullable(person),
  performer,
  performerName: z.string(),
  supplier: z.nullable(z.object({ supplierId: z.string(), name: z.string() })),
  standing: z.enum(SYSTEM_STANDINGS),
  /** The day of the newest test of its plan. */
  testedOn: z.nullable(date),
  handover: z.nullable(z.enum(HANDOVER_STATES)),
  isRetired: z.boolean(),
});
export type SystemRow = z.infer<typeof systemRow>;

const planTestView = z.object({
  testId: z.string(),
  exhibit,
  givenAt: instant,
  givenBy: z.nullable(person),
  annulled: takenOut,
});
export type PlanTestView = z.infer<typeof planTestView>;

/** One system with everything that is known of it. */
const systemDetail = z.extend(z.omit(systemRow, { handover: true }), {
  kitosId: z.nullable(z.string()),
  tests: z.array(planTestView),
  risk: z.nullable(z.object({ result: z.string(), source: z.string(), on: date })),
  handover: z.nullable(
    z.object({ state: z.enum(HANDOVER_STATES), on: z.nullable(date), afterwards: z.string() }),
  ),
  setAt: instant,
  setBy: z.nullable(person),
  retired: takenOut,
});
export type SystemView = z.infer<typeof systemDetail>;

/** Every system, in the order in which they were listed; those that are out of use too. */
export const listSystems = endpoint('GET api/systems', {
  answer: z.object({
    systems: z.array(systemRow),
    /** Grey where a source that fills the list cannot be read; null: none is in trouble. */
    unread: z._default(z.nullable(light), null),
  }),
  query: ['at'],
});
export const getSystem = endpoint('GET api/systems/{systemId}', { answer: systemDetail, query: ['at'] });

const systemText = z.object({
  name: z.string(),
  criticality,
  ownerId: z.nullable(z.string()),
  performer,
  performerName: z.string(),
  supplierId: z.nullable(z.string()),
  kitosId: z.nullable(z.string()),
});
export type SystemTextView = z.infer<typeof systemText>;

export const addSystem = endpoint('POST api/systems', { body: systemText, answer: systemDetail });
export const changeSystem = endpoint('POST api/systems/{systemId}', {
  body: systemText,
  answer: systemDetail,
});
export const giveSystemPlanTest = endpoint('POST api/systems/{systemId}/plan-tests', {
  body: z.object({ exhibit }),
  answer: systemDetail,
});
export const annulSystemPlanTest = endpoint('POST api/systems/{systemId}/plan-tests/{testId}/annulment', {
  body: z.object({ reason: z.string() }),
  answer: systemDetail,
});
export const recordSystemRisk = endpoint('POST api/systems/{systemId}/risk', {
  body: z.object({ result: z.string(), source: z.string(), on: z.string() }),
  answer: systemDetail,
});
export const setSystemHandover = endpoint('POST api/systems/{systemId}/handover', {
  body: z.object({
    state: z.enum(HANDOVER_STATES),
    on: z.nullable(z.string()),
    afterwards: z.string(),
  }),
  answer: systemDetail,
});
export const retireSystem = endpoint('POST api/systems/{systemId}/retirement', {
  body: z.object({ reason: z.string() }),
  answer: systemDetail,
});
export const reinstateSystem = endpoint('POST api/systems/{systemId}/reinstatement', {
  answer: systemDetail,
});
