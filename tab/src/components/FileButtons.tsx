import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';

type Props<Format extends string> = {
  /** Each format with what its button says. */
  formats: readonly (readonly [format: Format, text: string])[];
  /** Whether a file is on its way. */
  busy: boolean;
  onChoose: (format: Format) => void;
};

/** A button for each kind of file that something can be had as. */
export function FileButtons<Format extends string>({ formats, busy, onChoose }: Props<Format>) {
  return formats.map(([format, text]) => (
    <Button
      key={format}
      icon={<ArrowDownloadRegular />}
      disabledFocusable={busy}
      onClick={() => {
        onChoose(format);
      }}
    >
      {text}
    </Button>
  ));
}
