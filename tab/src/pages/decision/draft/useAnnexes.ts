import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { storeContent } from '../../../../../contracts/decision/decision';
import type { AnnexView } from '../../../../../contracts/decision/decision-content';
import { useApi } from '../../../api/api-context';
import { ProblemError } from '../../../api/problem-error';
import { LARGEST_FILE } from '../../../components/form/checks';
import { useFormat } from '../../../words/useFormat';

type Refused = { name: string; why: string };

/** The files of a case that is being written: those that the server has, those on their way, and why others are not taken. */
export type Annexes = {
  chosen: readonly AnnexView[];
  sending: readonly File[];
  refused: readonly Refused[];
  add: (files: readonly File[]) => void;
  take: (annex: AnnexView) => void;
  remove: (annex: AnnexView) => void;
  mark: (annex: AnnexView, confidential: boolean) => void;
  replace: (annexes: readonly AnnexView[]) => void;
};

/**
 * A file is sent as soon as it is chosen: so it is part of the draft, is there after a reload and on another machine, and
 * one that cannot be used is refused while its writer looks at it.
 */
export function useAnnexes(initial: readonly AnnexView[], onChosen: () => void): Annexes {
  const { t } = useTranslation();
  const format = useFormat();
  const { call } = useApi();
  const [chosen, setChosen] = useState(initial);
  const [sending, setSending] = useState<readonly File[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const put = (annex: AnnexView) => {
    // A file of the same name is the newer one, and the same bytes are the same file.
    setChosen((before) => [
      ...before.filter((one) => one.fileName !== annex.fileName && one.contentHash !== annex.contentHash),
      annex,
    ]);
    onChosen();
  };
  const whyNot = ({ name, type, size }: File): string | undefined => {
    if (!/\.pdf$/i.test(name) && type !== 'application/pdf') return t('draft.fileNotPdf');
    if (size > LARGEST_FILE) return t('form.fileTooLarge', { most: format.bytes(LARGEST_FILE) });
    return undefined;
  };
  const send = async (file: File) => {
    setSending((before) => [...before, file]);
    try {
      const stored = await call(storeContent, { query: { fileName: file.name }, body: file });
      put({ ...stored, confidential: true });
    } catch (error) {
      const why = error instanceof ProblemError ? error.problem.detail : t('state.offline');
      setRefused((before) => [...before, { name: file.name, why }]);
    } finally {
      setSending((before) => before.filter((one) => one !== file));
    }
  };
  return {
    chosen,
    sending,
    refused,
    add: (files) => {
      const room = DECISION_MOST.annexes - chosen.length - sending.length;
      const judged = files.map((file, index) => ({
        file,
        why:
          whyNot(file) ??
          (index >= room ? t('form.tooManyRows', { most: DECISION_MOST.annexes }) : undefined),
      }));
      setRefused(judged.flatMap(({ file, why }) => (why === undefined ? [] : [{ name: file.name, why }])));
      for (const { file, why } of judged) if (why === undefined) void send(file);
    },
    take: put,
    remove: (annex) => {
      setChosen((before) => before.filter((one) => one !== annex));
    },
    mark: (annex, confidential) => {
      setChosen((before) => before.map((one) => (one === annex ? { ...one, confidential } : one)));
    },
    replace: setChosen,
  };
}
