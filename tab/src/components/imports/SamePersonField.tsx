import { Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CandidateView } from '../../../../contracts/values';
import { useFieldId } from '../form/form-context';
import { FormField } from '../form/FormField';
import { useCandidateWords } from '../people/useCandidateWords';

type Props = {
  name: string;
  label: string;
  /** The account as Entra ID, or who adds the person, has it. */
  account: { name: string; title: string | null; mail: string | null } | null;
  /** Who has the mail already, with another account. */
  people: readonly CandidateView[];
  /** A person's id, `new` for somebody else, or nothing yet. */
  said: string;
  onSay: (said: string) => void;
  /** Whether the form says already, where it is read aloud, why it asks. */
  isLeadSaid?: boolean;
};

/** Asks whether a new account is that of somebody who is registered, so that nobody gets two seats. */
export function SamePersonField({ name, label, account, people, said, onSay, isLeadSaid = false }: Props) {
  const { t } = useTranslation();
  const id = useFieldId(name);
  const wordsFor = useCandidateWords();
  const fresh = [account?.name, account?.title, account?.mail].filter(Boolean).join(', ');
  const yes = (one: CandidateView) =>
    people.length === 1 ? t('samePerson.yes') : t('samePerson.yesAs', { who: wordsFor(one) });
  return (
    <>
      {!isLeadSaid && <p>{t('samePerson.lead')}</p>}
      <ul>
        <li>{t('samePerson.fresh', { who: fresh })}</li>
        {people.map((one) => (
          <li key={one.personId}>{t('samePerson.known', { who: wordsFor(one) })}</li>
        ))}
      </ul>
      <FormField name={name} label={label} hint={t('samePerson.hint')} group required>
        <RadioGroup
          value={said}
          onChange={(_, { value }) => {
            onSay(value);
          }}
        >
          {people.map((one, index) => (
            <Radio
              key={one.personId}
              value={one.personId}
              label={yes(one)}
              {...(index === 0 ? { id } : {})}
            />
          ))}
          <Radio value="new" label={t('samePerson.no')} />
        </RadioGroup>
      </FormField>
    </>
  );
}
