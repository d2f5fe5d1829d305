import type { Access } from '../access/access';
import type { Ability } from '../access/abilities';
import { may, type DecideContext } from '../access/decide-context';
import { refuse } from '../ground/result';
import { unreachable } from '../ground/unreachable';
import type { TrainingCommand } from './commands';
import { decideCourse } from './decide-course';
import { decideErasure } from './decide-erasure';
import type { TrainingEvent } from './events';
import { logCompletion, logParticipants, reportCompletion } from './log-completion';
import { annulCompletion, correctCompletion, verifyCompletion } from './settle-completion';
import { setTrainingPolicy } from './set-training-policy';
import { recordStaffOffer } from './record-staff-offer';
import type { Training } from './training';
import type { TrainingResult } from './refusals';

/** Who may ask for what. Reporting one's own course is open to everybody in or close to the body. */
const NEEDED = {
  AddCourse: 'manageCourses',
  ReviseCourse: 'manageCourses',
  RetireCourse: 'manageCourses',
  ReinstateCourse: 'manageCourses',
  LogCompletion: 'logCompletions',
  LogParticipants: 'logCompletions',
  ReportCompletion: 'reportOwnCourse',
  VerifyCompletion: 'logCompletions',
  CorrectCompletion: 'logCompletions',
  AnnulCompletion: 'logCompletions',
  SetTrainingPolicy: 'managePolicy',
  RecordStaffOffer: 'logCompletions',
  PlaceHold: 'erasePeople',
  ReleaseHold: 'erasePeople',
  ErasePerson: 'erasePeople',
} as const satisfies Record<TrainingCommand['type'], Ability>;

/** Decides what may enter the course catalogue, the record of completed courses, and the rules that they are read by. */
export function decideTraining(
  state: { access: Access; training: Training },
  command: TrainingCommand,
  context: DecideContext,
): TrainingResult<readonly TrainingEvent[]> {
  const ability = NEEDED[command.type];
  if (!may(context, ability)) return refuse({ code: 'not-allowed', ability });
  switch (command.type) {
    case 'AddCourse':
    case 'ReviseCourse':
    case 'RetireCourse':
    case 'ReinstateCourse':
      return decideCourse(state.training, command);
    case 'LogCompletion':
      return logCompletion(state, command, context);
    case 'LogParticipants':
      return logParticipants(state, command.participations, context);
    case 'ReportCompletion':
      return reportCompletion(state, command, context);
    case 'VerifyCompletion':
      return verifyCompletion(state.training, command, context);
    case 'CorrectCompletion':
      return correctCompletion(state, command, context);
    case 'AnnulCompletion':
      return annulCompletion(state.training, command);
    case 'SetTrainingPolicy':
      return setTrainingPolicy(state.training, command.policy, context);
    case 'RecordStaffOffer':
      return recordStaffOffer(state.training, command.offer, context);
    case 'PlaceHold':
    case 'ReleaseHold':
    case 'ErasePerson':
      return decideErasure(state, command, context);
    default:
      return unreachable(command);
  }
}
