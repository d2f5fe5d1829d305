import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import type { Notice } from '../../domain/delivery/delivery';
import type { DecisionCardView, DecisionChannelView, StepView } from './decision-card-view';

/** A notice in the channel: which, about which number, and nothing else. */
export type NoticeChannelView = Pick<
  DecisionChannelView,
  'language' | 'municipality' | 'decisionId' | 'kind' | 'link'
> & { notice: Notice };

/** A condition that was met: by whom, when and shown by what. */
export type FulfilledView = { step: StepView; byName: string; at: Instant; note: string; fileName: string };

/** A step that is late or delayed; `newDueOn` and the cause are there when somebody has said so. */
export type LateStepView = { step: StepView; newDueOn: DanishDate | null; reason: string | null };

/** A notice for those who may see the case. */
export type NoticeCardView = {
  decision: DecisionCardView;
  notice: Notice;
  /** Days since the version that stands was put forward. */
  waitedDays: number;
  fulfilled: FulfilledView | null;
  late: readonly LateStepView[];
};
