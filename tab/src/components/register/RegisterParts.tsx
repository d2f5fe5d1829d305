import { ToggleButton } from '@fluentui/react-components';

/** What can be opened above a list of a register. */
export type RegisterPart = 'add';

type Props = {
  open: RegisterPart | undefined;
  onOpen: (part: RegisterPart | undefined) => void;
  add: string;
};

/** The buttons that open what is done to a register, one at a time. */
export function RegisterParts({ open, onOpen, add }: Props) {
  return (
    <ToggleButton
      appearance="primary"
      checked={open === 'add'}
      aria-expanded={open === 'add'}
      onClick={() => {
        onOpen(open === 'add' ? undefined : 'add');
      }}
    >
      {add}
    </ToggleButton>
  );
}
