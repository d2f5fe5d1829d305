import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type * as z from 'zod/mini';
import {
  getImport,
  importParticipants,
  previewParticipants,
  readParticipantColumns,
  resumeImport,
  stopImport,
  type ChosenColumns,
  type ImportStatus,
  type ParticipantPreview,
} from '../../../../../contracts/imports/imports';
import { READ_HIDDEN } from '../../../../../contracts/list-source';
import { ProblemError } from '../../../api/problem-error';
import { useApi } from '../../../api/api-context';
import { useAnswer } from '../../../api/useAnswer';
import { useCommand } from '../../../api/useCommand';

/** How the reader wants the list read. */
export type ReadingWishes = {
  columns: ChosenColumns;
  sheet: string;
  /** Whether hidden rows, columns and sheets are read with the others. */
  withHidden: boolean;
  /** The line with the names of the columns, or `none`; empty: guessed. */
  header: string;
  /** What stands first in dates with strokes; empty: what they show themselves. */
  dates: string;
  otherCourses: string;
  /** Column to whether it says that people completed; what is not named is told by the server. */
  outcomes: Readonly<Record<string, boolean>>;
  /** The course and the day of the whole list, where it does not say them of each row. */
  course: string;
  day: string;
  /** How many minutes somebody must have been there, and how many percent pass; empty: not said. */
  leastMinutes: string;
  leastPercent: string;
  /** Whether years of two digits are of this century, and bare numbers days. */
  shortYears: boolean;
  serials: boolean;
  /** Line to person. */
  choices: Readonly<Record<string, string>>;
};

const AS_IT_IS: ReadingWishes = {
  columns: {},
  sheet: '',
  withHidden: false,
  header: '',
  dates: '',
  otherCourses: '',
  choices: {},
  outcomes: {},
  course: '',
  day: '',
  leastMinutes: '',
  leastPercent: '',
  shortYears: false,
  serials: false,
};

/** The list as it can be read, when its columns are not known. */
type ColumnsList = z.infer<typeof readParticipantColumns.answer>;

const LOOK_AGAIN_MS = 700;

/** Where the reader is in the import. */
export type ImportStep =
  | { name: 'choose'; busy: boolean; failure: Error | null }
  | { name: 'columns'; list: ColumnsList; busy: boolean; failure: Error | null }
  | { name: 'look'; preview: ParticipantPreview; busy: boolean; failure: Error | null }
  | { name: 'write'; status: ImportStatus; preview: ParticipantPreview; failure: Error | null };

export type ParticipantImport = {
  step: ImportStep;
  reading: ReadingWishes;
  read: (file: File) => void;
  /** Reads the same file in another way. */
  readAs: (changes: Partial<ReadingWishes>) => void;
  /** Reads the same file with what is hidden in it. */
  readHidden: () => void;
  write: () => void;
  stop: () => void;
  resume: () => void;
  startOver: () => void;
};

/** Reads a file without writing, and has exactly the bytes that were shown written, while it looks at how far that is. */
export function useParticipantImport(): ParticipantImport {
  const { call } = useApi();
  const [file, setFile] = useState<File>();
  const [reading, setReading] = useState(AS_IT_IS);
  // What was read stays on screen while the file is read in another way.
  const [shown, setShown] = useState<ParticipantPreview>();
  const [asked, setAsked] = useState<ColumnsList>();
  // Nothing is written by a preview, so nothing on screen need be asked for again.
  const preview = useMutation({
    mutationFn: async (wanted: { file: File; reading: ReadingWishes }) => {
      const request = { query: queryOf(wanted.file, wanted.reading), body: wanted.file };
      try {
        return { preview: await call(previewParticipants, request), columns: undefined };
      } catch (error) {
        if (!isAboutColumns(error)) throw error;
        return { preview: undefined, columns: await call(readParticipantColumns, request) };
      }
    },
    onSuccess: ({ preview: rows, columns }, wanted) => {
      setShown(rows);
      setAsked(columns);
      setReading(wanted.reading);
    },
  });
  const writing = useCommand(importParticipants);
  const stopping = useCommand(stopImport);
  const resuming = useCommand(resumeImport);
  const importId = writing.data?.importId ?? '';
  const watched = useAnswer(
    getImport,
    { params: { importId } },
    {
      enabled: importId !== '',
      refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_AGAIN_MS : false),
    },
  );
  const readAgain = (chosen: File, wanted: ReadingWishes) => {
    setFile(chosen);
    preview.mutate({ file: chosen, reading: wanted });
  };
  const readAs = (changes: Partial<ReadingWishes>) => {
    if (file !== undefined) readAgain(file, { ...reading, ...changes });
  };
  return {
    step: stepOf(),
    reading,
    read: (chosen) => {
      readAgain(chosen, AS_IT_IS);
    },
    readAs,
    readHidden: () => {
      // Other rows and columns may come in, so what was chosen before is of another list.
      readAs({ withHidden: true, columns: {}, choices: {}, outcomes: {}, sheet: '', header: '' });
    },
    write: () => {
      if (file === undefined || shown === undefined) return;
      const { contentHash } = shown;
      writing.mutate({ query: { ...queryOf(file, reading), contentHash }, body: file });
    },
    stop: () => {
      stopping.mutate({ params: { importId } });
    },
    resume: () => {
      resuming.mutate({ params: { importId } });
    },
    startOver: () => {
      setShown(undefined);
      setAsked(undefined);
      setReading(AS_IT_IS);
      preview.reset();
      writing.reset();
      stopping.reset();
      resuming.reset();
    },
  };

  function stepOf(): ImportStep {
    const status = watched.data ?? writing.data;
    if (writing.data !== undefined && status !== undefined && shown !== undefined) {
      const failure = stopping.error ?? resuming.error ?? watched.error;
      return { name: 'write', status, preview: shown, failure };
    }
    if (shown !== undefined) {
      const busy = writing.isPending || preview.isPending;
      return { name: 'look', preview: shown, busy, failure: writing.error ?? preview.error };
    }
    if (asked !== undefined)
      return { name: 'columns', list: asked, busy: preview.isPending, failure: preview.error };
    return { name: 'choose', busy: preview.isPending, failure: preview.error };
  }
}

const isAboutColumns = (error: unknown): boolean =>
  error instanceof ProblemError &&
  ['columns-missing', 'columns-unclear', 'outcome-unclear', 'presence-undecided'].includes(
    error.problem.code,
  );

/** What is as by default is left out of the address. */
function queryOf(
  file: File,
  { columns, sheet, withHidden, header, dates, otherCourses, choices, outcomes, ...said }: ReadingWishes,
): Record<string, string> {
  const { course, day, leastMinutes, leastPercent, shortYears, serials } = said;
  return {
    fileName: file.name,
    ...(Object.keys(columns).length > 0 ? { columns: JSON.stringify(columns) } : {}),
    ...(Object.keys(choices).length > 0 ? { choices: JSON.stringify(choices) } : {}),
    ...(Object.keys(outcomes).length > 0 ? { outcomes: JSON.stringify(outcomes) } : {}),
    ...(course === '' ? {} : { course }),
    ...(day === '' ? {} : { day }),
    ...(leastMinutes === '' ? {} : { leastMinutes }),
    ...(leastPercent === '' ? {} : { leastPercent }),
    ...(shortYears ? { shortYears: 'yes' } : {}),
    ...(serials ? { serials: 'yes' } : {}),
    ...(sheet === '' ? {} : { sheet }),
    ...(withHidden ? READ_HIDDEN : {}),
    ...(header === '' ? {} : { header }),
    ...(dates === '' ? {} : { dates }),
    ...(otherCourses === '' ? {} : { otherCourses }),
  };
}
