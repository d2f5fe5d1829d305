import type { AccessRefusal } from '../access/refusals';
import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { ResultOr } from '../ground/result';
import type { Kind } from './content';
import type { Deadlock } from './deadlock';
import type { Level } from './scale';
import type { Choice, DecisionId, Finding, Outcome } from './terms';

/** Why a rule about decisions says no. */
export type DecisionRefusal =
  | AccessRefusal
  // who asks
  | { code: 'not-in-body' }
  | { code: 'not-the-delegate' }
  | { code: 'no-mandate' }
  | { code: 'own-item-by-mandate' }
  | { code: 'mandate-of-author' }
  | { code: 'one-seat-by-mandate' }
  | { code: 'own-conflict' }
  // what is asked about
  | { code: 'unknown-decision'; value: string }
  | { code: 'unknown-content' }
  | { code: 'unknown-step'; value: string }
  | { code: 'no-conflict'; personId: PersonId }
  // what the state does not allow
  | { code: 'already-voted'; decisionId: DecisionId; choice: Choice; castAt: Instant }
  | { code: 'decision-concluded'; decisionId: DecisionId; outcome: Outcome }
  | { code: 'decision-withdrawn'; decisionId: DecisionId }
  | { code: 'content-changed'; decisionId: DecisionId }
  | { code: 'nothing-changed'; decisionId: DecisionId }
  | { code: 'kind-fixed'; kind: Kind }
  | { code: 'member-has-answered'; decisionId: DecisionId; castAt: Instant }
  | { code: 'hearing-not-over'; missing: number; of: number; answerBy: DanishDate }
  | { code: 'conflicted'; decisionId: DecisionId; isSettled: boolean }
  | { code: 'conflict-settled'; finding: Finding }
  | { code: 'nobody-to-settle' }
  | { code: 'recommender-conflicted' }
  | { code: 'not-settled'; decisionId: DecisionId }
  | { code: 'not-approved'; decisionId: DecisionId }
  | { code: 'no-longer-in-force'; decisionId: DecisionId }
  | { code: 'supersedes-not-approved'; decisionId: DecisionId }
  | { code: 'delegation-not-valid' }
  | { code: 'not-delegable'; kind: Kind }
  | { code: 'above-ceiling'; score: number; ceiling: number }
  | { code: 'level-too-low'; needed: Level }
  | { code: 'scale-changed'; current: number }
  | { code: 'recommender-only-approver' }
  | { code: 'body-empty' }
  | { code: 'undecidable'; deadlock: Deadlock }
  // what was written
  | { code: 'reason-required'; choice: Choice }
  | { code: 'annex-missing' }
  | { code: 'measures-missing' }
  | { code: 'actions-missing' };

export type DecisionResult<Value> = ResultOr<Value, DecisionRefusal>;
