import type { FieldAnswer, FieldAnswers, IncidentField, ReportStage } from '../../domain/incident/fields';
import { unreachable } from '../../domain/ground/unreachable';
import type { Language, Text } from '../language';
import { writtenInstant } from '../written-dates';
import { writtenList, writtenNumber } from '../written-values';
import { reportFieldName, reportOptionName } from './field-words';

/** The fields of a stage, those that it requires first. */
export const fieldsOf = (fields: readonly IncidentField[], stage: ReportStage): readonly IncidentField[] => [
  ...fields.filter(({ requiredIn }) => requiredIn.includes(stage)),
  ...fields.filter(({ optionalIn }) => optionalIn.includes(stage)),
];

/** What a field holds, as it is read: an instant on the Danish clock, a choice by its words. */
export function writtenAnswer(field: IncidentField, answer: FieldAnswer, language: Language): string {
  if (answer === null) return '';
  switch (field.type) {
    case 'text':
      return typeof answer === 'string' ? answer : '';
    case 'number':
      return typeof answer === 'number' ? writtenNumber(answer, language) : '';
    case 'instant':
      return typeof answer === 'string' ? writtenInstant(answer, language) : '';
    case 'choice':
      return typeof answer === 'string' ? reportOptionName(field.id, answer)[language] : '';
    case 'choices':
      return Array.isArray(answer)
        ? writtenList(
            answer.map((one: string) => reportOptionName(field.id, one)[language]),
            language,
          )
        : '';
    default:
      return unreachable(field.type);
  }
}

/** Whoever sends the report and can be asked about it. */
const CONTACT = { da: 'Kontaktperson', en: 'Contact person' } satisfies Text;

/**
 * A report as plain text, one field a paragraph, to be pasted where it is sent from; what has no answer is left out. At the end
 * stands whoever copies it: that is known at that moment, and recorded nowhere.
 */
export const reportText = (
  fields: readonly IncidentField[],
  stage: ReportStage,
  answers: FieldAnswers,
  { contact, language }: { contact: string | null; language: Language },
): string =>
  [
    ...fieldsOf(fields, stage).flatMap((field) => {
      const value = writtenAnswer(field, answers[field.id] ?? null, language);
      return value === '' ? [] : [`${reportFieldName(field.id)[language]}\n${value}`];
    }),
    ...(contact === null ? [] : [`${CONTACT[language]}\n${contact}`]),
  ].join('\n\n');
