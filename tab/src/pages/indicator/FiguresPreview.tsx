import type { ReactNode } from 'react';
import type { IndicatorPreview } from '../../../../contracts/indicator/indicators';
import { ImportPreviewFrame } from '../../components/imports/ImportPreviewFrame';
import { ImportTable } from '../../components/imports/ImportTable';
import { SourceNotes, type SourceChoice } from '../../components/imports/SourceNotes';

type Props = {
  preview: IndicatorPreview;
  source: SourceChoice;
  busy: boolean;
  failure: Error | null;
  onWrite: () => void;
  onStartOver: () => void;
  /** What else can be done with the file. */
  children?: ReactNode;
};

/** Every row with its fate, before anything is written. */
export function FiguresPreview({ preview, source, children, ...frame }: Props) {
  return (
    <ImportPreviewFrame count={preview.counts.new + preview.counts.replaces} actions={children} {...frame}>
      <SourceNotes list={preview} source={source} />
      <ImportTable preview={preview} />
    </ImportPreviewFrame>
  );
}
