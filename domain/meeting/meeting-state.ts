import type { DecisionState } from '../decision/decision-state';
import type { Meetings } from './meeting';

/** What the rules about meetings go by: the meetings, and the decisions that are on them. */
export type MeetingState = DecisionState & { meetings: Meetings };
