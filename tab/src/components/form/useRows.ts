import { useState } from 'react';
import type { Form } from './useForm';

/** One of several alike entries in a form; `id` stays the same while others come and go. */
export type Row<Field extends string> = { id: number; values: Readonly<Record<Field, string>> };

/** Entries of which there may be any number, such as conditions. */
export type Rows<Field extends string> = {
  name: string;
  rows: readonly Row<Field>[];
  add: () => void;
  remove: (id: number) => void;
  set: (id: number, field: Field, value: string) => void;
  clear: () => void;
};

/** The state of the rows of one kind in a form; `name` is what their fields' names begin with. */
export function useRows<Field extends string>(
  name: string,
  empty: Readonly<Record<Field, string>>,
  initial: readonly Readonly<Record<Field, string>>[] = [],
): Rows<Field> {
  const [state, setState] = useState(() => ({
    next: initial.length,
    rows: initial.map((values, id) => ({ id, values })),
  }));
  return {
    name,
    rows: state.rows,
    add: () => {
      setState(({ next, rows }) => ({ next: next + 1, rows: [...rows, { id: next, values: empty }] }));
    },
    remove: (id) => {
      setState(({ next, rows }) => ({ next, rows: rows.filter((row) => row.id !== id) }));
    },
    set: (id, field, value) => {
      setState(({ next, rows }) => ({
        next,
        rows: rows.map((row) =>
          row.id === id ? { ...row, values: { ...row.values, [field]: value } } : row,
        ),
      }));
    },
    clear: () => {
      setState(({ next }) => ({ next, rows: [] }));
    },
  };
}

/** The name of a row's field in the form around it. */
export const rowField = (rows: { name: string }, row: { id: number }, field: string): string =>
  `${rows.name}.${String(row.id)}.${field}`;

/** A row as a form of its own, for the ordinary fields. */
export function formOfRow<Field extends string>(
  rows: Rows<Field>,
  row: Row<Field>,
): Pick<Form<string>, 'values' | 'set'> {
  const fields = Object.keys(row.values) as Field[];
  return {
    values: Object.fromEntries(fields.map((field) => [rowField(rows, row, field), row.values[field]])),
    set: (name, value) => {
      const field = fields.find((one) => rowField(rows, row, one) === name);
      if (field !== undefined) rows.set(row.id, field, value);
    },
  };
}

/** The labels of all fields of the rows, for the summary of errors, each with the row's number. */
export function rowLabels<Field extends string>(
  { name, rows }: Rows<Field>,
  labels: Readonly<Record<Field, string>>,
  rowName: (number: number) => string,
): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries<string>(labels).map(([field, label]) => [
        rowField({ name }, row, field),
        `${rowName(index + 1)}, ${label}`,
      ]),
    ),
  );
}
