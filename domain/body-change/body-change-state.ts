import type { DecisionState } from '../decision/decision-state';
import type { BodyChanges } from './body-change';

/** What the rules about who decides, or how, go by. */
export type BodyChangeState = DecisionState & {
  /** Changes of who decides, or how, that await the body or once did. */
  changes: BodyChanges;
};
