import { ToggleButton } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** What can be opened above a list of a register. */
export type RegisterPart = 'add' | 'import';

type Props = {
  open: RegisterPart | undefined;
  onOpen: (part: RegisterPart | undefined) => void;
  add: string;
};

/** The buttons that open what is done to a register, one at a time. */
export function RegisterParts({ open, onOpen, add }: Props) {
  const { t } = useTranslation();
  const toggle = (part: RegisterPart, text: string) => (
    <ToggleButton
      key={part}
      appearance={part === 'add' ? 'primary' : 'secondary'}
      checked={open === part}
      aria-expanded={open === part}
      onClick={() => {
        onOpen(open === part ? undefined : part);
      }}
    >
      {text}
    </ToggleButton>
  );
  return [toggle('add', add), toggle('import', t('suppliers.import'))];
}
