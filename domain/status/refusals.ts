import type { AccessRefusal } from '../access/refusals';
import type { Month } from '../calendar/danish-time';
import type { ResultOr } from '../ground/result';
import type { SectionId } from './section';

/** Why a rule about the monthly status says no. */
export type StatusRefusal =
  | AccessRefusal
  | { code: 'unknown-report'; month: string }
  | { code: 'unknown-follow-up'; value: string }
  /** The one that leadership is asked for in the assessment. */
  | { code: 'unknown-decision'; value: string }
  | { code: 'month-not-current'; month: Month; current: Month }
  | { code: 'follow-up-answered'; followUpId: string }
  | { code: 'report-corrected'; month: Month; version: number }
  | { code: 'nothing-to-assess'; section: SectionId };

export type StatusResult<Value> = ResultOr<Value, StatusRefusal>;
