import { isDanishDate, isMonth } from '../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../domain/event';
import { shownColour } from '../../domain/status/section';
import type { ThingNames } from '../../domain/trail/thing-names';
import { LABEL_WORDS, COLOUR_WORDS } from '../../words/status/light-words';
import { SECTION_WORDS } from '../../words/status/section-words';
import {
  FACT_CODES,
  FACT_LABELS,
  FACT_LABELS_INSIDE,
  FACT_WORDS,
  OPAQUE_FIELDS,
  OPEN_FIELDS,
  PERSON_FIELDS,
} from '../../words/ledger/fact-fields';
import type { Language, Text } from '../../words/language';
import { ERASED_PERSON, nameWithTitle } from '../../words/person-words';
import { writtenDate, writtenInstant, writtenMonth } from '../../words/written-dates';
import { writtenNumber } from '../../words/written-values';
import type { ShowPerson } from './person-view';

/** A field of a fact, by its place in the data. */
export type WrittenField = { field: string; label: string; value: string };

type Writer = { language: Language; show: ShowPerson; names: ThingNames };

const LABELS: Readonly<Record<string, Text>> = FACT_LABELS;
const CODES: Readonly<Record<string, Readonly<Record<string, Text>>>> = FACT_CODES;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** The fields of an event in words, in the order in which they stand; what says nothing to anybody is left out. */
export function factRows(event: LedgerEvent, writer: Writer): WrittenField[] {
  if (event.type !== 'ReportIssued') return rowsOf(event.data, '', '', writer);
  const { report, ...others } = event.data;
  return [...rowsOf(others, '', '', writer), ...colourRows(report.sections, writer)];
}

/** Of a whole status the colours are told; the rest has a page of its own. */
const colourRows = (
  sections: Extract<LedgerEvent, { type: 'ReportIssued' }>['data']['report']['sections'],
  { language }: Writer,
): WrittenField[] =>
  sections.map((one) => ({
    field: `section.${one.section}`,
    label: SECTION_WORDS[one.section][language],
    value: `${COLOUR_WORDS[shownColour(one)][language]} (${LABEL_WORDS[one.light.label][language]})`,
  }));

function rowsOf(fields: object, path: string, parent: string, writer: Writer): WrittenField[] {
  return Object.entries(fields).flatMap(([name, value]: [string, unknown]): WrittenField[] => {
    const field = path === '' ? name : `${path}.${name}`;
    if (OPAQUE_FIELDS.includes(name) || isNothing(value)) return [];
    if (OPEN_FIELDS.includes(name) && isFields(value)) return rowsOf(value, field, name, writer);
    const label = labelOf(name, parent, writer.language);
    if (Array.isArray(value) && value.some(isFields) && !value.some(isNamed))
      return value.map((item: unknown, index) => ({
        field: `${field}.${String(index)}`,
        label: `${label} ${String(index + 1)}`,
        value: written(item, name, parent, writer),
      }));
    if (name === 'change' && isFields(value)) return rowsOf(value, field, name, writer);
    return [{ field, label, value: written(value, name, parent, writer) }];
  });
}

function written(value: unknown, name: string, parent: string, writer: Writer): string {
  if (Array.isArray(value)) return value.map((item) => written(item, name, parent, writer)).join('; ');
  if (isNamed(value)) return nameWithTitle({ name: value.name, title: value.title });
  if (isFields(value))
    return Object.entries(value)
      .filter(([inner, one]) => !isNothing(one) && !OPAQUE_FIELDS.includes(inner))
      .map(([inner, one]) => `${labelOf(inner, name, writer.language)}: ${written(one, inner, name, writer)}`)
      .join(' · ');
  if (typeof value === 'boolean') return FACT_WORDS[value ? 'yes' : 'no'][writer.language];
  if (typeof value === 'number') return writtenNumber(value, writer.language);
  return typeof value === 'string' ? writtenText(value, name, parent, writer) : '';
}

function writtenText(text: string, name: string, parent: string, { language, show, names }: Writer): string {
  const code = CODES[name]?.[text];
  if (code !== undefined) return code[language];
  if (PERSON_FIELDS.includes(name) || PERSON_FIELDS.includes(parent)) {
    const { name: known, title } = show(text);
    return known === null ? ERASED_PERSON[language] : nameWithTitle({ name: known, title: title ?? '' });
  }
  if (name === 'courseId') return names.courses.get(text) ?? text;
  if (isDanishDate(text)) return writtenDate(text, language);
  if (isMonth(text)) return writtenMonth(text, language);
  return INSTANT.test(text) ? writtenInstant(text, language) : text;
}

const labelOf = (name: string, parent: string, language: Language): string =>
  (FACT_LABELS_INSIDE[`${parent}.${name}`] ?? LABELS[name])?.[language] ?? name;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing was said: no value, an empty text, an empty list. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.keys(value).length === 0);

const isNamed = (value: unknown): value is { personId: string; name: string; title: string } =>
  isFields(value) &&
  typeof value['personId'] === 'string' &&
  typeof value['name'] === 'string' &&
  typeof value['title'] === 'string';
