import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../../../../functions/contracts/values';
import { usePersonName } from '../../../components/usePersonName';

type Props = {
  /** Who has the mail already, with another account. */
  people: readonly PersonView[];
  busy: boolean;
  /** A person's id, or `new` for somebody else. */
  onSay: (same: string) => void;
};

/** Asks whether a new account is that of somebody who is registered, so that nobody gets two seats. Nothing is written yet. */
export function SamePerson({ people, busy, onSay }: Props) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  return (
    <div role="status">
      <p>{t('groups.sameMail')}</p>
      {people.map((person) => (
        <Button
          key={person.personId}
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            onSay(person.personId);
          }}
        >
          {t('groups.sameAs', { name: nameOf(person) })}
        </Button>
      ))}{' '}
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          onSay('new');
        }}
      >
        {t('groups.somebodyElse')}
      </Button>
    </div>
  );
}
