import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callable, isOneMail } from '../../../../domain/incident/contact';
import { CONTACT_MOST } from '../../../../domain/incident/contact-limits';
import { saveContact, type ContactView } from '../../../../contracts/incident/contacts';
import { ProblemError } from '../../api/problem-error';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';

type Props = {
  /** The row as it stands now; null: one more. */
  contact: ContactView | null;
  /** What the row is called, where nothing is written in it. */
  name?: string;
  onSaved: () => void;
};

/**
 * Writes a contact. Where another has written in it meanwhile, nothing that was typed is lost on either side: what is saved
 * now is shown, and saving again takes its place.
 */
export function ContactForm({ contact, name: called = '', onSaved }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const [ownId] = useState(() => crypto.randomUUID());
  const contactId = contact?.contactId ?? ownId;
  const now = contact?.written ?? null;
  const prefix = `contact-${contact?.contactId ?? 'new'}-`;
  const { name, phone, mail, hours, mark } = now ?? {
    name: called,
    phone: '',
    mail: '',
    hours: '',
    mark: '',
  };
  // The mark is kept with what is written: whoever finds it again later wrote it upon that state.
  const form = useForm({ name, phone, mail, hours, mark }, prefix);
  const saving = useSending(form, saveContact, () => {
    form.sent();
    onSaved();
  });
  const isChanged = saving.error instanceof ProblemError && saving.error.problem.code === 'contact-changed';
  return (
    <FormFrame
      form={form}
      prefix={prefix}
      labels={{
        name: t('contacts.name'),
        phone: t('contacts.phone'),
        mail: t('contacts.mail'),
        hours: t('contacts.hoursField'),
        mark: t('contacts.title'),
      }}
      submit={t('contacts.save')}
      sending={saving}
      onSubmit={() => {
        const { mark: upon, ...written } = form.values;
        const faults = faultsOf([
          ['name', words.text(written.name, CONTACT_MOST.name)],
          [
            'phone',
            words.most(written.phone, CONTACT_MOST.phone) ??
              (isNothing(written.phone) || callable(written.phone) !== undefined
                ? undefined
                : t('contacts.phoneInvalid')),
          ],
          [
            'mail',
            words.most(written.mail, CONTACT_MOST.mail) ??
              (isNothing(written.mail) || isOneMail(written.mail.trim())
                ? undefined
                : t('contacts.mailInvalid')),
          ],
          ['hours', words.most(written.hours, CONTACT_MOST.hours)],
        ]);
        if (!form.accept(faults)) return;
        // Whoever has been told of the change, and saw what is saved now, writes upon that.
        const seen = isChanged ? (now?.mark ?? '') : upon;
        saving.mutate({ params: { contactId }, body: { ...written, mark: seen === '' ? null : seen } });
      }}
    >
      {isChanged && now !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('contacts.savedNow')}</MessageBarTitle>
            {[now.name, now.phone, now.mail, now.hours].filter((one) => one !== '').join(' · ')}
          </MessageBarBody>
        </MessageBar>
      )}
      <TextField form={form} name="name" required />
      <TextField form={form} name="phone" hint={t('contacts.phoneHint')} />
      <TextField form={form} name="mail" />
      <TextField form={form} name="hours" hint={t('contacts.hoursHint')} />
    </FormFrame>
  );
}

const isNothing = (written: string): boolean => written.trim() === '';
