import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { getContent } from '../../../functions/contracts/decision';
import { useApi } from '../api/api-context';

export type Wanted = { contentHash: string; fileName: string };

/** Fetches a stored file with the reader's token and hands it to the browser under its name. */
export function useDownload(): UseMutationResult<void, Error, Wanted> {
  const { call } = useApi();
  return useMutation({
    mutationFn: async ({ contentHash, fileName }: Wanted) => {
      const file = await call(getContent, { params: { contentHash } });
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
