import type { AccessCommand } from './access/commands';
import type { BaselineCommand } from './baseline/commands';
import type { BodyChangeCommand } from './body-change/commands';
import type { CycleCommand } from './cycle/commands';
import type { DecisionCommand } from './decision/commands';
import type { ExerciseCommand } from './exercise/commands';
import type { IncidentCommand } from './incident/commands';
import type { FeedCommand } from './feed/commands';
import type { IndicatorCommand } from './indicator/commands';
import type { MeasureCommand } from './measure/commands';
import type { MeetingCommand } from './meeting/commands';
import type { RegistrationCommand } from './registration/commands';
import type { RequirementCommand } from './requirement/commands';
import type { StatusCommand } from './status/commands';
import type { SupplierCommand } from './supplier/commands';
import type { SystemCommand } from './system/commands';
import type { TrainingCommand } from './training/commands';

/** Everything that can be asked for. */
export type Command =
  | AccessCommand
  | BodyChangeCommand
  | TrainingCommand
  | DecisionCommand
  | MeetingCommand
  | IndicatorCommand
  | CycleCommand
  | MeasureCommand
  | SupplierCommand
  | SystemCommand
  | BaselineCommand
  | ExerciseCommand
  | IncidentCommand
  | RegistrationCommand
  | RequirementCommand
  | FeedCommand
  | StatusCommand;
