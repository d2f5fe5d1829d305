import type { AccessRefusal } from './access/refusals';
import type { BaselineRefusal } from './baseline/refusals';
import type { BodyChangeRefusal } from './body-change/refusals';
import type { CycleRefusal } from './cycle/refusals';
import type { DecisionRefusal } from './decision/refusals';
import type { EdgeRefusal } from './edge-refusal';
import type { ExerciseRefusal } from './exercise/refusals';
import type { IncidentRefusal } from './incident/refusals';
import type { IndicatorRefusal } from './indicator/refusals';
import type { MeasureRefusal } from './measure/refusals';
import type { MeetingRefusal } from './meeting/refusals';
import type { RegistrationRefusal } from './registration/refusals';
import type { RequirementRefusal } from './requirement/refusals';
import type { StatusRefusal } from './status/refusals';
import type { SystemRefusal } from './system/refusals';
import type { TrainingRefusal } from './training/refusals';

/**
 * Every reason to say no, with the facts that the reader needs. Closed: a new code without a sentence in Danish and
 * English, or without an HTTP status, does not compile.
 */
export type Refusal =
  | AccessRefusal
  | BodyChangeRefusal
  | TrainingRefusal
  | DecisionRefusal
  | MeetingRefusal
  | IndicatorRefusal
  | CycleRefusal
  | MeasureRefusal
  | SystemRefusal
  | BaselineRefusal
  | ExerciseRefusal
  | IncidentRefusal
  | RegistrationRefusal
  | RequirementRefusal
  | StatusRefusal
  | EdgeRefusal;

export type RefusalCode = Refusal['code'];
