import type { Choice, DecisionContent, DecisionId } from './decision';

export type DecisionCommand =
  | { type: 'SubmitDecision'; content: DecisionContent }
  | {
      type: 'CastVote';
      decisionId: DecisionId;
      /** The hash of what the voter had on the screen; another one means that they saw something else. */
      contentHash: string;
      choice: Choice;
      reason: string | null;
      /** The voter's name and title from the people directory at this moment. */
      voter: { name: string; title: string };
    };
