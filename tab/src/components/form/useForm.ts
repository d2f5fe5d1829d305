import { useCallback, useRef, useState } from 'react';
import { ProblemError } from '../../api/problem-error';
import { textsFrom } from './kept-writing';
import { useKeptState } from './useKeptState';

export type Values<Name extends string> = Readonly<Record<Name, string>>;
export type Errors<Name extends string> = ReadonlyMap<Name, string>;

/** What a reader has written in a form, and what is wrong with it. Files are kept beside the texts. */
export type Form<Name extends string> = {
  values: Values<Name>;
  files: { get: (name: Name) => readonly File[] | undefined };
  /** What is wrong, by field; fields of repeated rows are named by `rowField`. */
  errors: ReadonlyMap<string, string>;
  /** Grows each time a check finds something, so that the summary can take the focus again. */
  checks: number;
  set: (name: Name, value: string) => void;
  setFiles: (name: Name, files: readonly File[]) => void;
  /** Shows what is wrong and answers whether nothing is. */
  accept: (errors: ReadonlyMap<string, string>) => boolean;
  /** Takes away what is said about a field, when somebody has set about mending it. */
  mend: (field: string) => void;
  /** Shows the server's sentence at each field it is about; answers whether it is about any of these. */
  refuse: (error: Error) => boolean;
  /** Back to a clean form: the reader wants nothing of what stands there. */
  reset: () => void;
  /** What was sent makes room for the next entry, some values of which are known; what was written since stays. */
  begin: (next?: Partial<Values<Name>>) => void;
  /** Whether it shows what was written before the page was opened. */
  isFound: boolean;
  /** Tells that what was accepted has reached the server, and stays on the page. */
  sent: () => void;
};

/**
 * The state of one form whose fields are the keys of `initial`. Under its name, which no other form of the page has, what
 * is written is kept until it is sent; files cannot be kept. Null where nothing is written: a day and a choice are made
 * again as fast as they are read again.
 */
export function useForm<Name extends string>(initial: Values<Name>, name: string | null): Form<Name> {
  const kept = useKeptState(name ?? undefined, initial, (found) => textsFrom(found, initial));
  const { state: values, setState: setValues } = kept;
  const [files, setAllFiles] = useState<ReadonlyMap<Name, readonly File[]>>(new Map());
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map<string, string>());
  const [checks, setChecks] = useState(0);
  // As it was when nothing was wrong with it, which is when it is sent.
  const accepted = useRef<{ values: Values<Name>; files: typeof files }>(undefined);
  const accept = (found: ReadonlyMap<string, string>) => {
    setErrors(found);
    const fine = found.size === 0;
    if (fine) accepted.current = { values, files };
    else setChecks((count) => count + 1);
    return fine;
  };
  const mend = useCallback((field: string) => {
    setErrors((before) => {
      if (!before.has(field)) return before;
      const left = new Map(before);
      left.delete(field);
      return left;
    });
  }, []);
  return {
    values,
    files,
    mend,
    isFound: kept.isFound,
    sent: () => {
      kept.sent(accepted.current?.values);
    },
    errors,
    checks,
    set: (name, value) => {
      setValues((before) => ({ ...before, [name]: value }));
    },
    setFiles: (name, chosen) => {
      setAllFiles((before) => new Map(before).set(name, chosen));
    },
    accept,
    refuse: (error) => {
      if (!(error instanceof ProblemError)) return false;
      const { field, fields = [{ field, detail: error.message }] } = error.problem;
      const found = fields.flatMap((one) =>
        one.field !== undefined && Object.hasOwn(values, one.field) ? [[one.field, one.detail] as const] : [],
      );
      return found.length > 0 && !accept(new Map(found));
    },
    reset: () => {
      kept.restart(initial);
      setAllFiles(new Map());
      setErrors(new Map());
    },
    begin: (next = {}) => {
      const clean = { ...initial, ...next };
      const was = accepted.current;
      kept.restart(clean, (now) => (was === undefined ? clean : writtenSince(was.values, now, clean)));
      setAllFiles((now) => new Map([...now].filter(([name, chosen]) => was?.files.get(name) !== chosen)));
      setErrors(new Map());
    },
  };
}

/** A clean form with the fields that have changed since something was sent. */
function writtenSince<Name extends string>(
  sent: Values<Name>,
  now: Values<Name>,
  clean: Values<Name>,
): Values<Name> {
  const changed = Object.entries<string>(now).filter(([name, value]) => value !== sent[name as Name]);
  return { ...clean, ...Object.fromEntries(changed) };
}
