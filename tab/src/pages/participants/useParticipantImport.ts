import { useState } from 'react';
import {
  importParticipants,
  previewParticipants,
  type ImportPreview,
  type ImportResult,
} from '../../../../functions/contracts/training';
import { useCommand } from '../../api/useCommand';

/** Where the reader is in the import. */
export type Step =
  | { name: 'choose'; busy: boolean; failure: Error | null }
  | { name: 'look'; preview: ImportPreview; busy: boolean; failure: Error | null }
  | { name: 'done'; result: ImportResult };

export type ParticipantImport = {
  step: Step;
  read: (file: File) => void;
  write: () => void;
  startOver: () => void;
};

/** Reads a file without writing, and writes exactly the bytes that were shown. */
export function useParticipantImport(): ParticipantImport {
  const [file, setFile] = useState<File>();
  const preview = useCommand(previewParticipants);
  const writing = useCommand(importParticipants);
  return {
    step: stepOf(),
    read: (chosen) => {
      setFile(chosen);
      preview.mutate({ query: { fileName: chosen.name }, body: chosen });
    },
    write: () => {
      if (file === undefined || preview.data === undefined) return;
      const { contentHash } = preview.data;
      writing.mutate({ query: { fileName: file.name, contentHash }, body: file });
    },
    startOver: () => {
      preview.reset();
      writing.reset();
    },
  };

  function stepOf(): Step {
    if (writing.data !== undefined) return { name: 'done', result: writing.data };
    if (preview.data !== undefined) {
      return { name: 'look', preview: preview.data, busy: writing.isPending, failure: writing.error };
    }
    return { name: 'choose', busy: preview.isPending, failure: preview.error };
  }
}
