import type { EventTable } from '../ground/event-table';
import type { PersonId } from '../access/role';
import type { SetUp } from '../access/set-up';
import type { Annex, Condition, DecisionContent } from './content';
import type { ActionReported } from './commands';
import type { Journal, Version, Vote } from './decision';
import type { DecisionId, Finding, FrozenName, NamedPerson, Outcome, Tally } from './terms';
import type { ReferralAnswer, ReferralTold } from './referral';
import type { DecisionPolicy } from './policy';

type About = { decisionId: DecisionId };
/** A version as the ledger has it: who and when are the entry's own. */
type Put = About &
  Pick<Version, 'version' | 'contentHash' | 'rule' | 'people'> & { content: DecisionContent };

export type DecisionEvent =
  | { type: 'DecisionPolicySet'; data: { version: number; policy: DecisionPolicy } & SetUp }
  | { type: 'DecisionSubmitted'; data: Put }
  /**
   * A new version: answers to earlier ones no longer count. `conditions`: before `ConditionsAdded` an approval on
   * conditions was written as a whole new item.
   */
  | { type: 'DecisionRevised'; data: Put & { cause: 'revised' | 'conditions'; note: string | null } }
  /**
   * A new version by an approval on conditions: the item as it stood, with these added. The item itself is not written
   * again, so an answer never grows with what was answered before it.
   */
  | {
      type: 'ConditionsAdded';
      data: About & Pick<Version, 'version' | 'contentHash' | 'people'> & { added: readonly Condition[] };
    }
  | { type: 'DecisionWithdrawn'; data: About & { reason: string } }
  /** Bound to the version and the hash that the voter was shown. */
  | { type: 'VoteCast'; data: About & Omit<Vote, 'castAt' | 'surface'> }
  | { type: 'ConflictDeclared'; data: About & NamedPerson & { ground: string } }
  | {
      type: 'ConflictFindingGiven';
      data: About & { personId: PersonId; finding: Finding; seat: PersonId; by: NamedPerson };
    }
  /** Written in the same append as the finding that settled it. */
  | { type: 'ConflictSettled'; data: About & { personId: PersonId; finding: Finding } }
  /** Written in the same append as what settled it. */
  | {
      type: 'DecisionConcluded';
      data: About & { version: number; contentHash: string; outcome: Outcome; tally: Tally };
    }
  | {
      type: 'ConditionFulfilled';
      data: About & { conditionId: string; note: string; evidence: Annex };
    }
  | { type: 'ActionReported'; data: About & { actionId: string; report: ActionReported } }
  | { type: 'DecisionRevoked'; data: About & FrozenName & { reason: string } }
  | { type: 'DecisionJournaled'; data: About & Pick<Journal, 'caseNumber' | 'documentNumber'> }
  /** The matter was sent on to økonomiudvalget or kommunalbestyrelsen. */
  | { type: 'DecisionReferred'; data: About & { referralId: string } & ReferralTold }
  /** What came back. It is nobody's answer in the item. */
  | { type: 'ReferralAnswered'; data: About & { referralId: string } & ReferralAnswer }
  | { type: 'AnnexRead'; data: About & { contentHash: string } };

/** Every type of event about decisions, with the version of the shapes in which it first appeared. */
export const DECISION_EVENTS = {
  DecisionPolicySet: { since: 2 },
  DecisionSubmitted: { since: 1 },
  DecisionRevised: { since: 2 },
  ConditionsAdded: { since: 5 },
  DecisionWithdrawn: { since: 2 },
  VoteCast: { since: 1 },
  ConflictDeclared: { since: 2 },
  ConflictFindingGiven: { since: 2 },
  ConflictSettled: { since: 2 },
  DecisionConcluded: { since: 1 },
  ConditionFulfilled: { since: 2 },
  ActionReported: { since: 2 },
  DecisionRevoked: { since: 2 },
  DecisionJournaled: { since: 2 },
  DecisionReferred: { since: 7 },
  ReferralAnswered: { since: 7 },
  AnnexRead: { since: 2 },
} as const satisfies EventTable<DecisionEvent>;
