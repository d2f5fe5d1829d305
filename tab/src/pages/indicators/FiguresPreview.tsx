import type { ReactNode } from 'react';
import type { IndicatorPreview } from '../../../../functions/contracts/indicators';
import { ImportPreviewFrame } from '../../components/ImportPreviewFrame';
import { ImportTable } from '../../components/ImportTable';
import { UnreadNotes } from '../../components/UnreadNotes';

type Props = {
  preview: IndicatorPreview;
  busy: boolean;
  failure: Error | null;
  onWrite: () => void;
  onStartOver: () => void;
  /** What else can be done with the file. */
  children?: ReactNode;
};

/** Every row with its fate, before anything is written. */
export function FiguresPreview({ preview, children, ...frame }: Props) {
  return (
    <ImportPreviewFrame count={preview.counts.new + preview.counts.replaces} actions={children} {...frame}>
      <UnreadNotes unread={preview.unread} busy={frame.busy} />
      <ImportTable preview={preview} />
    </ImportPreviewFrame>
  );
}
