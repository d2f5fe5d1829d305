import { danishDate, type Instant } from '../calendar/danish-time';
import type { PersonId } from '../access/role';
import { numbered, type DecisionContent } from './content';
import type { Decision, Decisions } from './decision';
import type { DecisionState } from './decision-state';
import { evolveDecision } from './evolve-decision';
import { ok, refuse } from '../ground/result';
import { SHAPE_VERSION } from '../ledger/entry';
import type { DecisionResult } from './refusals';
import { ruleFor } from './rule';
import { decisionIdOf, type DecisionId } from './terms';

/** What there is no hash of, since it is no entry of the ledger. */
const NO_HASH = '0'.repeat(64);

/** An item as it is being written, by whom and when it is looked at; `revises` names the decision it is a new version of. */
export type HalfWritten = {
  content: DecisionContent;
  revises: DecisionId | null;
  by: PersonId;
  at: Instant;
};

/**
 * The decisions as they would be, had an item been put forward as far as it is written: what is missing in it is not
 * asked about. Only for showing; the state that is given stays as it is. Refused where nothing says who would decide.
 */
export function asPutForward<State extends DecisionState>(
  state: State,
  { content: draft, revises, by, at }: HalfWritten,
): DecisionResult<{ state: State; decision: Decision }> {
  const content = numbered(draft);
  const rule = ruleFor(content, state.access, danishDate(at));
  if (rule === undefined) return refuse({ code: 'delegation-not-valid' });
  const earlier = revises === null ? undefined : state.decisions.get(revises);
  if (revises !== null && earlier === undefined) return refuse({ code: 'unknown-decision', value: revises });
  const decisionId = revises ?? decisionIdOf(danishDate(at).slice(0, 4), state.decisions.size + 1);
  const decisions: Decisions = new Map(state.decisions);
  const shown = { ...state, decisions };
  const version = (earlier?.version ?? 0) + 1;
  const put = { decisionId, version, content, contentHash: NO_HASH, rule, people: [] };
  const entry = {
    seq: 0,
    v: SHAPE_VERSION,
    at,
    actor: { kind: 'person', personId: by },
    surface: 'tab',
    prevHash: NO_HASH,
    hash: NO_HASH,
  } as const;
  evolveDecision(
    shown,
    earlier === undefined
      ? { ...entry, type: 'DecisionSubmitted', data: put }
      : { ...entry, type: 'DecisionRevised', data: { ...put, cause: 'revised', note: null } },
  );
  const decision = decisions.get(decisionId);
  if (decision === undefined) throw new Error(`Cannot show ${decisionId} as put forward`);
  return ok({ state: shown, decision });
}
