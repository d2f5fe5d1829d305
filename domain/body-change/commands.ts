import type { ChangeId } from './body-change';

export type BodyChangeCommand =
  /** By a member of the body: from now on the change counts. */
  | { type: 'ConfirmChange'; changeId: ChangeId }
  | { type: 'DeclineChange'; changeId: ChangeId }
  /** By those who record such changes: it was a mistake. */
  | { type: 'WithdrawChange'; changeId: ChangeId };

/** Every command about changes of who decides, or how. */
export const BODY_CHANGE_COMMANDS = {
  ConfirmChange: true,
  DeclineChange: true,
  WithdrawChange: true,
} as const satisfies Record<BodyChangeCommand['type'], true>;
