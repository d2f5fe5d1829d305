import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type * as z from 'zod/mini';
import type { Endpoint } from '../../../../contracts/endpoint';
import { READ_HIDDEN } from '../../../../contracts/list-source';
import type { ImportPreview } from '../../../../contracts/training/training';
import { useApi } from '../../api/api-context';
import type { AnswerOf } from '../../api/client';
import { useCommand } from '../../api/useCommand';
import type { SourceChoice } from './SourceNotes';

type Lists = Endpoint<'file', z.ZodMiniType<Pick<ImportPreview, 'contentHash'>>>;
type Said = Readonly<Record<string, string>>;

/**
 * Reads a list without writing, and has exactly the bytes that were shown written. `said` is what the reader has said of
 * its rows, as query parameters of both.
 */
export function useListImport<P extends Lists, W extends Lists>(endpoints: { preview: P; write: W }) {
  const { call } = useApi();
  const [file, setFile] = useState<File>();
  // What was said last, and what was said of that which is on screen: the last reading may have been refused.
  const [said, setSaid] = useState<Said>({});
  const [shownAs, setShownAs] = useState<Said>({});
  // What was read stays on screen while the file is read in another way.
  const [shown, setShown] = useState<AnswerOf<P>>();
  // Nothing is written by a preview, so nothing on screen need be asked for again.
  const reading = useMutation({
    mutationFn: (wanted: { file: File; said: Said }) =>
      call(endpoints.preview as Lists, {
        query: { fileName: wanted.file.name, ...wanted.said },
        body: wanted.file,
      }) as Promise<AnswerOf<P>>,
    onSuccess: (answer, wanted) => {
      setShown(answer);
      setShownAs(wanted.said);
    },
  });
  const writing = useCommand(endpoints.write as Lists);
  const read = (chosen: File, wanted: Said) => {
    setFile(chosen);
    setSaid(wanted);
    reading.mutate({ file: chosen, said: wanted });
  };
  const readAs = (wanted: Said) => {
    if (file !== undefined) read(file, { ...shownAs, ...wanted });
  };
  const busy = reading.isPending || writing.isPending;
  const source: SourceChoice = {
    busy,
    withHidden: said['hidden'] === READ_HIDDEN.hidden,
    // Other rows come in, so what was chosen before is of another list.
    onReadHidden: () => {
      readAs({ ...READ_HIDDEN, sheet: '', choices: '' });
    },
    onSheet: (sheet) => {
      readAs({ sheet, choices: '' });
    },
  };
  return {
    file,
    said: shownAs,
    preview: shown,
    source,
    busy,
    result: writing.data as AnswerOf<W> | undefined,
    failure: writing.error ?? reading.error,
    read: (chosen: File) => {
      read(chosen, {});
    },
    readAs,
    /** `also` is said of the writing alone. */
    write: (also: Said = {}) => {
      if (file === undefined || shown === undefined) return;
      const { contentHash } = shown as Pick<ImportPreview, 'contentHash'>;
      writing.mutate({ query: { fileName: file.name, ...shownAs, ...also, contentHash }, body: file });
    },
    startOver: () => {
      setFile(undefined);
      setShown(undefined);
      setSaid({});
      setShownAs({});
      reading.reset();
      writing.reset();
    },
  };
}
