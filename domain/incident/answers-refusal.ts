import type { GroundRefusal } from '../ground/ground-refusal';
import { textTooLong } from '../ground/text-rule';
import { writtenLength } from '../ground/written-length';
import { FIELD_TEMPLATES, isAnswered } from './fields';
import type { FilledField } from './filled-field';
import { INCIDENT_MOST } from './incident-limits';

/** What is wrong with what is filled in in the reports: a field or an option that the template does not have, or too much. */
export function answersRefusal(
  templateVersion: string,
  answers: readonly FilledField[],
): GroundRefusal | undefined {
  const template = FIELD_TEMPLATES.find((one) => one.templateVersion === templateVersion);
  if (template === undefined) return { code: 'body-invalid', field: 'templateVersion' };
  for (const { fieldId, answer } of answers) {
    const field = template.fields.find(({ id }) => id === fieldId);
    if (field === undefined) return { code: 'body-invalid', field: 'fieldAnswers' };
    if (answer === null || answer === '') continue;
    const wrong =
      typeof answer === 'string' ? textTooLong('fieldAnswers', answer, INCIDENT_MOST.answer) : undefined;
    if (wrong !== undefined) return wrong;
    if (!isAnswered(field, answer)) return { code: 'body-invalid', field: 'fieldAnswers' };
  }
  return writtenLength(answers) > INCIDENT_MOST.answers
    ? { code: 'text-too-long', field: 'fieldAnswers', most: INCIDENT_MOST.answers }
    : undefined;
}
