import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { Endpoint } from '../../../functions/contracts/endpoint';
import { useApi } from '../api/api-context';

/** A file that the API gives, and the name under which the reader gets it. */
export type Wanted = {
  endpoint: Endpoint<'none', 'file'>;
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  fileName: string;
};

/** Fetches a file with the reader's token and hands it to the browser under its name. */
export function useDownload(): UseMutationResult<void, Error, Wanted> {
  const { call } = useApi();
  return useMutation({
    mutationFn: async ({ endpoint, params = {}, query = {}, fileName }: Wanted) => {
      const file = await call(endpoint, { params, query });
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
  });
}
