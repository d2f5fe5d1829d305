import type { Access } from '../access/access';
import type { DecideContext } from '../access/decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import type { TrainingCommand } from './commands';
import type { TrainingEvent } from './events';
import { evidenceRefusal, logged, participationRefusal } from './log-completion';
import { completionOf, findCompletion, type Completion, type Training } from './training';
import { TRAINING_MOST } from './training-limits';
import type { TrainingResult } from './refusals';

type Verify = Extract<TrainingCommand, { type: 'VerifyCompletion' }>;
type Correct = Extract<TrainingCommand, { type: 'CorrectCompletion' }>;
type Annul = Extract<TrainingCommand, { type: 'AnnulCompletion' }>;

/** A coordinator has seen that what somebody reported is so. Nobody verifies their own. */
export function verifyCompletion(
  training: Training,
  { completionId, evidence }: Verify,
  { actor }: DecideContext,
): TrainingResult<readonly TrainingEvent[]> {
  const found = standing(training, completionId);
  if (!found.ok) return found;
  if (actor.kind === 'person' && actor.personId === found.value.personId)
    return refuse({ code: 'own-completion' });
  if (training.erased.has(found.value.personId))
    return refuse({ code: 'unknown-person', value: found.value.personId });
  const unusable = evidence === null ? undefined : evidenceRefusal(evidence);
  if (unusable !== undefined) return refuse(unusable);
  return ok(
    found.value.verified === null ? [{ type: 'CompletionVerified', data: { completionId, evidence } }] : [],
  );
}

/** A new completion takes the place of one that was wrong; the wrong one stays in the record. */
export function correctCompletion(
  state: { access: Access; training: Training },
  { completionId, participation, reason }: Correct,
  { actor, now }: DecideContext,
): TrainingResult<readonly TrainingEvent[]> {
  const found = standing(state.training, completionId);
  if (!found.ok) return found;
  const before = found.value;
  if (actor.kind === 'person' && [before.personId, participation.personId].includes(actor.personId))
    return refuse({ code: 'own-completion' });
  const wrong = requireText('reason', reason, TRAINING_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  const { completedOn } = participation;
  const other = findCompletion(state.training, participation);
  if (other !== undefined && other !== before)
    return refuse({ code: 'completion-already-logged', completedOn });
  const refusal = participationRefusal(state, participation, now);
  // The same person, course and day as before: only length or evidence are put right. And what was taken of a course
  // that is retired now can still be put right.
  const isItself = refusal?.code === 'completion-already-logged';
  const isSameCourse = refusal?.code === 'course-retired' && before.courseId === participation.courseId;
  if (refusal !== undefined && !isItself && !isSameCourse) return refuse(refusal);
  const unusable = evidenceRefusal(participation.evidence);
  if (unusable !== undefined) return refuse(unusable);
  const data = { ...logged(state.training, participation, 1), corrects: completionId, reason };
  return ok([{ type: 'CompletionCorrected', data }]);
}

/** It was a mistake and no longer counts; it stays in the record with the reason. */
export function annulCompletion(
  training: Training,
  { completionId, reason }: Annul,
): TrainingResult<readonly TrainingEvent[]> {
  if (training.ended.get(completionId)?.ending.kind === 'annulled') return ok([]);
  const found = standing(training, completionId);
  if (!found.ok) return found;
  const wrong = requireText('reason', reason, TRAINING_MOST.reason);
  if (wrong !== undefined) return refuse(wrong);
  return ok([{ type: 'CompletionAnnulled', data: { completionId, reason } }]);
}

function standing(training: Training, completionId: string): TrainingResult<Completion> {
  const completion = completionOf(training, completionId);
  if (completion !== undefined) return ok(completion);
  return training.ended.has(completionId)
    ? refuse({ code: 'completion-ended', completionId })
    : refuse({ code: 'unknown-completion', value: completionId });
}
