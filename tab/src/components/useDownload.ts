import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Endpoint } from '../../../contracts/endpoint';
import { useApi } from '../api/api-context';

/** A file that the API gives, and the name under which the reader gets it. */
export type WantedFile = {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  fileName: string;
} & ({ endpoint: Endpoint<'none', 'file'> } | { endpoint: Endpoint<'file', 'file'>; body: Blob });

/** Fetches a file with the reader's token and hands it to the browser under its name. */
export function useDownload(): UseMutationResult<void, Error, WantedFile> {
  const { call } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ params = {}, query = {}, fileName, ...asked }: WantedFile) => {
      const file =
        'body' in asked
          ? await call(asked.endpoint, { params, query, body: asked.body })
          : await call(asked.endpoint, { params, query });
      const address = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = address;
      link.download = fileName;
      link.click();
      // The browser has taken hold of the file by then; keeping the address longer would keep the file in memory.
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, 30_000);
    },
    // What is refused was offered by a page that is behind: the reader may have said in Teams that they are conflicted.
    onError: () => queries.invalidateQueries(),
  });
}
