import * as z from 'zod/mini';
import { DECISION_MOST } from '../../domain/decision/decision-limits';
import { LEVELS } from '../../domain/decision/scale';
import { POLICY_BASES } from '../../domain/decision/policy';
import { ADOPTERS } from '../../domain/access/adoption';
import { ROSTER_ROLES } from '../../domain/access/role';
import { endpoint } from '../endpoint';
import { date, deadlock, instant, person, role } from '../values';
import { MANDATE_CONFIRMATIONS } from '../../domain/access/mandate';
import { CHANGE_SETTLEMENTS, CHANGE_STATES } from '../../domain/body-change/body-change';

/** How the body decides. */
export const decisionModel = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('majority'), quorum: z.int() }),
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('atLeast'), votes: z.int() }),
  z.object({ kind: z.literal('chiefExecutive') }),
]);
export type DecisionModelView = z.infer<typeof decisionModel>;

const label = z.string().check(z.maxLength(DECISION_MOST.scaleLabel));
const band = z.object({
  name: label,
  atLeast: z.int(),
  withinAppetite: z.boolean(),
  decidedBy: z.enum(LEVELS),
});

/** Labels from the lowest level up; an empty one stands for the ordinary word. */
export const riskScale = z.object({
  consequence: z.array(label),
  likelihood: z.array(label),
  bands: z.array(band),
});
export type RiskScaleView = z.infer<typeof riskScale>;

const decisionPolicy = z.object({
  scale: riskScale,
  reminderDays: z.array(z.int()),
  escalationDays: z.nullable(z.int()),
  journalDays: z.int(),
  warnUntrained: z.boolean(),
  revisitMonths: z.nullable(z.int()),
});
/** The local decision that a rule rests on. */
const adoption = z.object({ adoptedBy: z.enum(ADOPTERS), decidedOn: z.string(), caseNumber: z.string() });
/** `adopted`: the decision that the rules rest on; null: none is recorded, and they are not called local policy. */
const adoptedPolicy = z.extend(decisionPolicy, { adopted: z.nullable(adoption) });
export type DecisionPolicyView = z.infer<typeof adoptedPolicy>;

/** Recorded before the first decision item was put forward, when nobody had to confirm it. */
const setUp = z.boolean();

const mandate = z.object({
  mandateId: z.string(),
  deputy: person,
  member: person,
  from: date,
  to: date,
  caseNumber: z.string(),
  /** `awaited`: it gives no right before one of `askedOf` has confirmed it. */
  confirmation: z.enum(MANDATE_CONFIRMATIONS),
  askedOf: z.array(person),
  /** Whether the reader may confirm it, or decline it. */
  maySettle: z.boolean(),
});
const delegation = z.object({
  delegationId: z.string(),
  delegate: person,
  ceiling: z.number(),
  scope: z.string(),
  from: date,
  to: date,
  caseNumber: z.string(),
  setUp,
});

const actingChair = z.object({
  actingId: z.string(),
  person,
  from: date,
  to: date,
  caseNumber: z.string(),
  setUp,
});
/** The one body that is the ledelsesorgan, and those that are not. */
const namedBodies = z.object({ designated: z.string(), others: z.array(z.string()) });
const bodyBasis = z.object({
  text: z.string(),
  decidedOn: date,
  caseNumber: z.string(),
  bodies: z.nullable(namedBodies),
  setUp,
});
/** What a change of who decides, or how, would be. */
const bodyChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('MembershipRecorded'), person, role, from: date }),
  z.object({ type: z.literal('MembershipEnded'), person, role, to: date }),
  z.object({ type: z.literal('DecisionModelSet'), model: decisionModel, from: date, caseNumber: z.string() }),
  z.object({
    type: z.literal('BodyBasisRecorded'),
    text: z.string(),
    decidedOn: date,
    caseNumber: z.string(),
    bodies: z.nullable(namedBodies),
  }),
  z.object({
    type: z.literal('DelegationRecorded'),
    person,
    ceiling: z.number(),
    scope: z.string(),
    from: date,
    to: date,
    caseNumber: z.string(),
  }),
  z.object({
    type: z.literal('ActingChairRecorded'),
    person,
    from: date,
    to: date,
    caseNumber: z.string(),
  }),
  z.object({ type: z.literal('ActingChairEnded'), person, to: date }),
  z.object({ type: z.literal('SamePersonConfirmed'), person }),
  z.object({ type: z.literal('DecisionPolicySet'), bands: z.array(band) }),
]);
const proposedChange = z.object({
  changeId: z.string(),
  change: bodyChange,
  proposedBy: person,
  proposedAt: instant,
  askedOf: z.array(person),
  state: z.enum(CHANGE_STATES),
  settledBy: z.nullable(person),
  /** What the reader may do about it; `confirm` is also to decline it. */
  can: z.object({ confirm: z.boolean(), withdraw: z.boolean() }),
});
export type ProposedChangeView = z.infer<typeof proposedChange>;

/** Who may act for whom, what is delegated, how the body decides, and the local rules about decisions. */
export const governance = z.object({
  on: date,
  /** The decision of who the body is; null: none is recorded for the day. */
  basis: z.nullable(bodyBasis),
  bases: z.array(bodyBasis),
  model: decisionModel,
  models: z.array(z.object({ model: decisionModel, from: date, caseNumber: z.string(), setUp })),
  mandates: z.array(mandate),
  delegations: z.array(delegation),
  actingChairs: z.array(actingChair),
  /** Why the body cannot decide by the model of today as it is now, whatever the item; null when it can. */
  unmeetable: z.nullable(deadlock),
  policy: adoptedPolicy,
  policyVersion: z.number(),
  policyBasis: z.enum(POLICY_BASES),
  /** What awaits the body or did, the newest first. */
  changes: z.array(proposedChange),
  /** In the answer to a request: it was not done, but awaits the body under this number. */
  awaits: z.nullable(z.string()),
});
export type GovernanceView = z.infer<typeof governance>;

export const getGovernance = endpoint('GET api/governance', { answer: governance, query: ['at'] });
export const recordMandate = endpoint('POST api/governance/mandates', {
  body: z.object({
    deputyId: z.string(),
    memberId: z.string(),
    from: z.string(),
    to: z.string(),
    caseNumber: z.string(),
  }),
  answer: governance,
});
export const endMandate = endpoint('POST api/governance/mandates/{mandateId}/end', {
  body: z.object({ to: z.string() }),
  answer: governance,
});
export const recordDelegation = endpoint('POST api/governance/delegations', {
  body: z.object({
    delegateId: z.string(),
    ceiling: z.int(),
    scope: z.string(),
    from: z.string(),
    to: z.string(),
    caseNumber: z.string(),
  }),
  answer: governance,
});
export const endDelegation = endpoint('POST api/governance/delegations/{delegationId}/end', {
  body: z.object({ to: z.string() }),
  answer: governance,
});
export const recordActingChair = endpoint('POST api/governance/acting-chairs', {
  body: z.object({ personId: z.string(), from: z.string(), to: z.string(), caseNumber: z.string() }),
  answer: governance,
});
export const endActingChair = endpoint('POST api/governance/acting-chairs/{actingId}/end', {
  body: z.object({ to: z.string() }),
  answer: governance,
});
/** In which case it was decided who the ledelsesorgan is (NIS 2-loven § 3, nr. 20, litra c). */
export const recordBodyBasis = endpoint('POST api/governance/bases', {
  body: z.object({
    text: z.string(),
    decidedOn: z.string(),
    caseNumber: z.string(),
    bodies: z.nullable(namedBodies),
  }),
  answer: governance,
});
export const setDecisionModel = endpoint('POST api/governance/models', {
  body: z.object({ model: decisionModel, from: z.string(), caseNumber: z.string() }),
  answer: governance,
});
export const setDecisionPolicy = endpoint('POST api/governance/policies', {
  body: z.extend(decisionPolicy, { adopted: adoption }),
  answer: governance,
});
/** Ends a role of somebody on the roster; `to` is its last day. */
export const endMembership = endpoint('POST api/roster/endings', {
  body: z.object({ personId: z.string(), role: z.enum(ROSTER_ROLES), to: z.string() }),
  answer: z.object({ ended: z.boolean(), awaits: z.nullable(z.string()) }),
});

/** Settles a mandate: by the member whose seat it fills, or by the chair. */
export const settleMandate = endpoint('POST api/governance/mandates/{mandateId}/settlement', {
  body: z.object({ confirm: z.boolean() }),
  answer: governance,
});
/** Settles a change of who decides, or how: by a member of the body, or withdrawn by those who record such changes. */
export const settleChange = endpoint('POST api/governance/changes/{changeId}/settlement', {
  body: z.object({ as: z.enum(CHANGE_SETTLEMENTS) }),
  answer: governance,
});
