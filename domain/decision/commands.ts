import type { Choice, DecisionContent, DecisionId } from './decision';

export type DecisionCommand =
  | { type: 'SubmitDecision'; content: DecisionContent }
  | {
      type: 'CastVote';
      decisionId: DecisionId;
      /** Version and hash of what the voter had on the screen; others mean that they saw something else. */
      version: number;
      contentHash: string;
      choice: Choice;
      reason: string | null;
      /** The voter's name and title from the people directory at this moment. */
      voter: { name: string; title: string };
    };
