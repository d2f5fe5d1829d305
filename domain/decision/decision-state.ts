import type { Access } from '../access/access';
import type { Training } from '../training/training';
import type { AnnexReads } from './annex-reads';
import type { Decisions } from './decision';
import type { Policies } from './policy';

/** What the rules about decisions go by, and what their events change in it: policies, decisions and readings. */
export type DecisionState = {
  access: Access;
  training: Training;
  policies: Policies;
  decisions: Decisions;
  annexReads: AnnexReads;
};
