import * as z from 'zod/mini';
import { CATALOGUE, REQUIREMENT_SOURCES } from '../../domain/requirement/catalogue';
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
  z.object({ kind: z.literal('staffOffer'), offerId: z.string(), what: z.string(), offeredOn: date }),
  z.object({
    kind: z.literal('measure'),
    measureId: z.string(),
    title: z.string(),
    evidence: z.enum(EVIDENCE_STATES),
  }),
  z.object({ kind: z.literal('implementation'), colour }),
  z.object({ kind: z.literal('section'), section: z.enum(TOPICS), colour }),
  z.object({ kind: z.literal('register'), register: z.enum(REGISTERS), colour }),
]);
export type RequirementProofView = z.infer<typeof proof>;

/** The newest of them first, and how many there are beyond those. */
const linked = z.object({ newest: z.readonly(z.array(proof)), more: z.number() });
export type LinkedProofs = z.infer<typeof linked>;

const requirement = z.object({
  requirementId: z.enum(CATALOGUE.requirements.map((one) => one.requirementId)),
  source: z.enum(REQUIREMENT_SOURCES),
  place,
  label: demand,
  checkedOn: date,
  state: z.enum(REQUIREMENT_STATES),
  rule: z.discriminatedUnion('by', [
    z.object({ by: z.literal('requirement'), rule: z.enum(REQUIREMENT_RULES) }),
    z.object({ by: z.literal('section'), light }),
  ]),
  /** What documents it, what keeps it from being documented, and what tells of it and settles nothing. */
  proofs: linked,
  unsettled: linked,
  related: linked,
  owner: z.nullable(person),
});
export type RequirementView = z.infer<typeof requirement>;

/** The demands by what is recorded about them, in the order of their sources. `version` names the list that was shipped. */
export const requirements = z.object({ version: date, requirements: z.readonly(z.array(requirement)) });

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
