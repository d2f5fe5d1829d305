import * as z from 'zod/mini';
import { CATALOGUE, REQUIREMENT_SOURCES } from '../../domain/requirement/catalogue';
import { PERFORMERS } from '../../domain/decision/content';
import { EVIDENCE_STATES } from '../../domain/measure/measure-standing';
import { REQUIREMENT_RULES, REQUIREMENT_STATES } from '../../domain/requirement/requirement-state';
import { REGISTERS } from '../../domain/status/register-in-use';
import { TOPICS } from '../../domain/indicator/topic';
import { endpoint } from '../endpoint';
import { colour, date, demand, light, month, person } from '../values';

const place = z.union([
  z.object({
    section: z.number(),
    subsection: z.exactOptional(z.number()),
    number: z.exactOptional(z.number()),
  }),
  z.object({ point: z.string() }),
]);

/** Something recorded that documents a demand or tells of it, with what it is called. */
const proof = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decision'), decisionId: z.string(), title: z.string() }),
  z.object({ kind: z.literal('status'), month, statusOn: date }),
  z.object({ kind: z.literal('oversightRecord'), month, statusOn: date }),
  z.object({ kind: z.literal('coverage') }),
  z.object({ kind: z.literal('course'), courseId: z.string(), title: z.string() }),
  z.object({ kind: z.literal('staffOffer'), offerId: z.string(), what: z.string(), offeredOn: date }),
  z.object({
    kind: z.literal('measure'),
    measureId: z.string(),
    title: z.string(),
    evidence: z.enum(EVIDENCE_STATES),
    performer: z.enum(PERFORMERS),
    performerName: z.nullable(z.string()),
    owner: person,
  }),
  z.object({ kind: z.literal('implementation'), colour }),
  z.object({ kind: z.literal('section'), section: z.enum(TOPICS), colour }),
  z.object({ kind: z.literal('register'), register: z.enum(REGISTERS), colour }),
  z.object({ kind: z.literal('incidents') }),
  z.object({ kind: z.literal('registration') }),
  z.object({ kind: z.literal('baseline') }),
  z.object({ kind: z.literal('exercises') }),
]);
export type RequirementProofView = z.infer<typeof proof>;

/** The newest of them first, and how many there are beyond those. */
const linked = z.object({ newest: z.readonly(z.array(proof)), more: z.number() });
export type LinkedProofs = z.infer<typeof linked>;

/** Why a demand is said not to be relevant, by whom, and for a legal one by which decision. */
const setAside = z.object({
  reason: z.string(),
  decision: z.nullable(z.object({ decisionId: z.string(), title: z.string() })),
  on: date,
  by: z.nullable(person),
});
/** Material of others that was linked to a demand; it documents nothing. */
const material = z.object({ materialId: z.string(), title: z.string(), url: z.string() });
export type MaterialView = z.infer<typeof material>;

/** What holds of every demand, shipped or the municipality's own. `setAside` is null while it is relevant. */
const standing = {
  state: z.enum(REQUIREMENT_STATES),
  rule: z.discriminatedUnion('by', [
    z.object({ by: z.literal('requirement'), rule: z.enum(REQUIREMENT_RULES) }),
    z.object({ by: z.literal('section'), light }),
  ]),
  /** What documents it, and what keeps it from being documented. */
  proofs: linked,
  unsettled: linked,
  owner: z.nullable(person),
  setAside: z.nullable(setAside),
  materials: z.readonly(z.array(material)),
};

/** A rule of the municipality's own; its label is always local policy. */
const localRule = z.object({
  ruleId: z.string(),
  title: z.string(),
  text: z.string(),
  source: z.string(),
  /** What it was chosen to be documented with, whatever has become of it. */
  decisionIds: z.readonly(z.array(z.string())),
  courseIds: z.readonly(z.array(z.string())),
  ...standing,
});
export type LocalRuleView = z.infer<typeof localRule>;

const requirement = z.object({
  requirementId: z.enum(CATALOGUE.requirements.map((one) => one.requirementId)),
  source: z.enum(REQUIREMENT_SOURCES),
  place,
  label: demand,
  checkedOn: date,
  /** What tells of it and settles nothing. */
  related: linked,
  ...standing,
});
export type RequirementView = z.infer<typeof requirement>;

/** What those who keep the demands can choose: decisions with whether they are in force, courses and people. */
const keeping = z.object({
  decisions: z.array(z.object({ decisionId: z.string(), title: z.string(), inForce: z.boolean() })),
  courses: z.array(z.object({ courseId: z.string(), title: z.string() })),
  people: z.array(person),
});
export type KeepingView = z.infer<typeof keeping>;

/**
 * The demands by what is recorded about them, in the order of their sources, and the municipality's own rules. `version`
 * names the list that was shipped. `keeping` is null for those who only read.
 */
export const requirements = z.object({
  version: date,
  requirements: z.readonly(z.array(requirement)),
  localRules: z.readonly(z.array(localRule)),
  keeping: z.nullable(keeping),
});
export type RequirementsView = z.infer<typeof requirements>;

/** All of them; `linkedTo` asks for those that lead to one thing: `decision/D-2026-001`, `coverage`. */
export const getRequirements = endpoint('GET api/requirements', {
  answer: requirements,
  query: ['at', 'linkedTo'],
});

/** The demands as a file: to be worked with, and to be read and filed. */
export const REQUIREMENT_FORMATS = ['xlsx', 'pdf'] as const;

/** The same as a file in the reader's language: `format` is xlsx, with a row for each demand, or pdf. */
export const getRequirementsFile = endpoint('GET api/requirements/file', {
  answer: 'file',
  query: ['format', 'at'],
});

const ruleText = z.object({
  title: z.string(),
  text: z.string(),
  source: z.string(),
  ownerId: z.nullable(z.string()),
  decisions: z.array(z.string()),
  courses: z.array(z.string()),
});
const reason = z.object({ reason: z.string() });

export const addLocalRule = endpoint('POST api/local-rules', { body: ruleText, answer: requirements });
/** Another text or other links; a new fact, like every change. */
export const reviseLocalRule = endpoint('POST api/local-rules/{ruleId}', {
  body: ruleText,
  answer: requirements,
});
export const retireLocalRule = endpoint('POST api/local-rules/{ruleId}/retirement', {
  body: reason,
  answer: requirements,
});
/** `decisionId`: for a legal demand the approved decision that says so; without one it is refused. */
export const setRequirementAside = endpoint('POST api/requirements/{requirementId}/setting-aside', {
  body: z.object({ reason: z.string(), decisionId: z.nullable(z.string()) }),
  answer: requirements,
});
export const takeRequirementUp = endpoint('POST api/requirements/{requirementId}/taking-up', {
  body: reason,
  answer: requirements,
});
export const linkMaterial = endpoint('POST api/requirements/{requirementId}/materials', {
  body: z.object({ title: z.string(), url: z.string() }),
  answer: requirements,
});
export const unlinkMaterial = endpoint(
  'POST api/requirements/{requirementId}/materials/{materialId}/removal',
  {
    body: z.object({}),
    answer: requirements,
  },
);
