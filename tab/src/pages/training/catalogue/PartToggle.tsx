import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** What can be opened above the catalogue. */
export type Part = 'add' | 'import';
type Props = { part: Part; open: Part | undefined; onOpen: (part: Part | undefined) => void };

/** Opens and closes one of the parts above the catalogue. */
export function PartToggle({ part, open, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      appearance={part === 'add' ? 'primary' : 'secondary'}
      aria-expanded={open === part}
      onClick={() => {
        onOpen(open === part ? undefined : part);
      }}
    >
      {t(`catalogue.${part}`)}
    </Button>
  );
}
