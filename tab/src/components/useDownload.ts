import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Endpoint } from '../../../contracts/endpoint';
import { useApi } from '../api/api-context';
import type { FileProgress } from '../api/read-file';

/** A file that the API gives, and the name under which the reader gets it. */
export type WantedFile = {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  fileName: string;
} & ({ endpoint: Endpoint<'none', 'file'> } | { endpoint: Endpoint<'file', 'file'>; body: Blob });

export type Download = UseMutationResult<void, Error, WantedFile> & {
  /** How much is here; nothing while the server still makes the file. */
  progress: FileProgress | undefined;
  /** The reader left off. */
  isStopped: boolean;
  /** Leaves off; nothing is kept of what was here. */
  stop: () => void;
};

/** Fetches a file with the reader's token and hands it to the browser under its name. */
export function useDownload(): Download {
  const { call } = useApi();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<FileProgress>();
  const [isStopped, setStopped] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  const download = useMutation({
    mutationFn: async ({ params = {}, query = {}, fileName, ...asked }: WantedFile) => {
      setProgress(undefined);
      setStopped(false);
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      const input = { params, query, signal, onProgress: setProgress };
      const fetched =
        'body' in asked ? call(asked.endpoint, { ...input, body: asked.body }) : call(asked.endpoint, input);
      const file = await fetched.catch((error: unknown) => {
        if (signal.aborted) return undefined;
        throw error;
      });
      if (file !== undefined) hand(file, fileName);
    },
    // What is refused was offered by a page that is behind: the reader may have said in Teams that they are conflicted.
    onError: () => queries.invalidateQueries(),
  });
  const stop = () => {
    stopping.current?.abort();
    setStopped(true);
  };
  return { ...download, progress, isStopped, stop };
}

function hand(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the file by then; keeping the address longer would keep the file in memory.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 30_000);
}
