import { textsFrom } from './kept-writing';
import type { Form } from './useForm';
import { useKeptState } from './useKeptState';

/** One of several alike entries in a form; `id` stays the same while others come and go. */
export type FormRow<Field extends string> = { id: number; values: Readonly<Record<Field, string>> };

/** Entries of which there may be any number, such as conditions. */
export type FormRows<Field extends string> = {
  name: string;
  rows: readonly FormRow<Field>[];
  add: () => void;
  remove: (id: number) => void;
  set: (id: number, field: Field, value: string) => void;
  /** Puts other rows in the place of all. */
  replace: (rows: readonly RowValues<Field>[]) => void;
  clear: () => void;
  /** Back to the rows that it began with. */
  reset: () => void;
  /** Tells that what is written has reached the server. */
  sent: () => void;
};

/**
 * The state of the rows of one kind in a form; `name` is what their fields' names begin with. Under `keptAs` they are
 * kept until they are sent, like the form's own fields.
 */
export function useRows<Field extends string>(
  name: string,
  empty: RowValues<Field>,
  initial: readonly RowValues<Field>[] = [],
  keptAs?: string,
): FormRows<Field> {
  const {
    state: rows,
    setState: setRows,
    restart,
    sent,
  } = useKeptState(keptAs, numbered(initial), (found) => rowsFrom(found, empty));
  return {
    name,
    rows,
    add: () => {
      setRows((before) => [...before, { id: nextId(before), values: empty }]);
    },
    remove: (id) => {
      setRows((before) => before.filter((row) => row.id !== id));
    },
    set: (id, field, value) => {
      setRows((before) =>
        before.map((row) => (row.id === id ? { ...row, values: { ...row.values, [field]: value } } : row)),
      );
    },
    replace: (values) => {
      setRows(() => numbered(values));
    },
    clear: () => {
      restart([]);
    },
    reset: () => {
      restart(numbered(initial));
    },
    sent,
  };
}

type RowValues<Field extends string> = Readonly<Record<Field, string>>;

const numbered = <Field extends string>(values: readonly RowValues<Field>[]): readonly FormRow<Field>[] =>
  values.map((one, id) => ({ id, values: one }));

const nextId = (rows: readonly { id: number }[]): number => Math.max(-1, ...rows.map(({ id }) => id)) + 1;

/** The rows that were kept, if they are rows of these fields. */
function rowsFrom<Field extends string>(
  found: unknown,
  empty: RowValues<Field>,
): readonly FormRow<Field>[] | undefined {
  if (!Array.isArray(found)) return undefined;
  return numbered(found.flatMap((row: { values?: unknown } | null) => textsFrom(row?.values, empty) ?? []));
}

/** The name of a row's field in the form around it. */
export const rowField = (rows: { name: string }, row: { id: number }, field: string): string =>
  `${rows.name}.${String(row.id)}.${field}`;

/** A row as a form of its own, for the ordinary fields. */
export function formOfRow<Field extends string>(
  rows: FormRows<Field>,
  row: FormRow<Field>,
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
  { name, rows }: FormRows<Field>,
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
