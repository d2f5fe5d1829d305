import type { DecisionContent, DecisionId, Outcome, Rule, Tally, Vote } from './decision';

export type DecisionEvent =
  | {
      type: 'DecisionSubmitted';
      data: {
        decisionId: DecisionId;
        version: number;
        content: DecisionContent;
        contentHash: string;
        rule: Rule;
      };
    }
  /** Bound to the version and the hash that the voter was shown. */
  | {
      type: 'VoteCast';
      data: { decisionId: DecisionId; version: number; contentHash: string } & Omit<Vote, 'castAt'>;
    }
  /** Written in the same append as the vote that settled it. */
  | {
      type: 'DecisionConcluded';
      data: { decisionId: DecisionId; version: number; contentHash: string; outcome: Outcome; tally: Tally };
    };
