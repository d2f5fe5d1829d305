import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { importIndicators, previewIndicators } from '../../../../functions/contracts/indicators';
import { useApi } from '../../api/api-context';
import { useCommand } from '../../api/useCommand';

/** Reads a list of figures without writing, and has exactly the bytes that were shown written. */
export function useIndicatorImport() {
  const { call } = useApi();
  const [file, setFile] = useState<File>();
  // Nothing is written by a preview, so nothing on screen need be asked for again.
  const reading = useMutation({
    mutationFn: (chosen: File) => call(previewIndicators, { query: { fileName: chosen.name }, body: chosen }),
  });
  const writing = useCommand(importIndicators);
  return {
    file,
    preview: reading.data,
    result: writing.data,
    busy: reading.isPending || writing.isPending,
    failure: writing.error ?? reading.error,
    read: (chosen: File) => {
      setFile(chosen);
      reading.mutate(chosen);
    },
    write: () => {
      if (file === undefined || reading.data === undefined) return;
      const { contentHash } = reading.data;
      writing.mutate({ query: { fileName: file.name, contentHash }, body: file });
    },
    startOver: () => {
      setFile(undefined);
      reading.reset();
      writing.reset();
    },
  };
}
