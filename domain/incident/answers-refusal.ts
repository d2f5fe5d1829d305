import type { GroundRefusal } from '../ground/ground-refusal';
import { writtenLength } from '../ground/written-length';
import type { AnswerFault } from './answer-fault';
import { FIELD_TEMPLATES, isAnswered, type IncidentField } from './fields';
import type { FilledField } from './filled-field';
import { INCIDENT_MOST } from './incident-limits';
import type { IncidentRefusal } from './refusals';

/**
 * What is wrong with what is filled in in the reports, field by field and all at once. A template or a field that the app does
 * not have is no fault of the reader, and has no name on the screen.
 */
export function answersRefusal(
  templateVersion: string,
  answers: readonly FilledField[],
): GroundRefusal | IncidentRefusal | undefined {
  const template = FIELD_TEMPLATES.find((one) => one.templateVersion === templateVersion);
  if (template === undefined) return { code: 'body-invalid', field: 'templateVersion' };
  const faults = new Map<string, AnswerFault>();
  for (const filled of answers) {
    const field = template.fields.find(({ id }) => id === filled.fieldId);
    if (field === undefined) return { code: 'body-invalid', field: 'fieldAnswers' };
    const fault = faultOf(field, filled);
    if (fault !== undefined) faults.set(field.id, { fieldId: field.id, fault });
  }
  if (faults.size > 0) return { code: 'answers-wrong', faults: [...faults.values()] };
  return writtenLength(answers) > INCIDENT_MOST.answers
    ? { code: 'answers-wrong', faults: [{ fieldId: longestOf(answers), fault: 'longTogether' }] }
    : undefined;
}

function faultOf(field: IncidentField, { answer }: FilledField): AnswerFault['fault'] | undefined {
  if (answer === null || answer === '') return undefined;
  if (typeof answer === 'string' && answer.length > INCIDENT_MOST.answer) return 'long';
  return isAnswered(field, answer) ? undefined : field.type;
}

/** The field that takes up most: to shorten it helps first. */
const longestOf = (answers: readonly FilledField[]): string =>
  answers.reduce(
    (longest, one) => (writtenLength(one.answer) > writtenLength(longest.answer) ? one : longest),
    { fieldId: '', answer: '' },
  ).fieldId;
