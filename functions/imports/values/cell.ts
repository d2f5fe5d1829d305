import { textKey } from '../../../domain/ground/same-text';

/** The address in a cell, in lower case: also one behind a name (`Mette Holm <mette@…>`) or with `mailto:` before it. */
export function readMail(cell: string): string {
  const text = textKey(cell);
  const [, inside] = /<([^<>]*)> ?[;,]?$/.exec(text) ?? [];
  return (inside ?? text)
    .trim()
    .replace(/^mailto:/, '')
    .replace(/[;,]$/, '')
    .trim();
}

/** Whether a cell holds one mail address. */
export const isMail = (cell: string): boolean =>
  /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>.]{2,}$/.test(readMail(cell));

/** A list's cells by the names of its columns. */
type ColumnReader<Name extends string> = {
  missing: readonly Name[];
  /** Names that more than one column has: which of them is meant cannot be told. */
  doubled: readonly Name[];
  /** The names of columns, as they stand, that are not read. */
  unread: readonly string[];
  cell: (cells: readonly string[], name: Name) => string;
};

/** Reads cells by the names of their columns, as texts are compared. */
export function columnReader<Name extends string>(
  header: readonly string[],
  names: readonly Name[],
): ColumnReader<Name> {
  const tidied = header.map(tidyName);
  const index = new Map(names.map((name) => [name, tidied.indexOf(tidyName(name))]));
  return {
    missing: names.filter((name) => index.get(name) === -1),
    doubled: names.filter((name) => tidied.lastIndexOf(tidyName(name)) !== index.get(name)),
    unread: header.filter((one, at) => one !== '' && ![...index.values()].includes(at)),
    cell: (cells, name) => cells[index.get(name) ?? -1]?.trim() ?? '',
  };
}

/** The name of a column as names are compared. */
export const tidyName = (name: string): string => textKey(name.replace(/[:*?]+/g, ' '));
