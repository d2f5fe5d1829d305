import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCESS_MOST } from '../../../../../domain/access/access-limits';
import { GROUPS } from '../../../../../domain/access/group';
import { ROSTER_ROLES } from '../../../../../domain/access/role';
import { addPerson } from '../../../../../contracts/access/groups';
import type { CandidateView } from '../../../../../contracts/values';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { SamePersonField } from '../../../components/imports/SamePersonField';
import { useMembershipDates } from '../../../components/people/useMembershipDates';
import { useMe } from '../../../session/session-context';
import { Recorded } from '../governance/Recorded';

/** Enters one person by mail, with a role or in a group. */
export function PersonForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const form = useForm({ name: '', title: '', mail: '', as: '', from: today, same: '' }, 'person');
  const datesOf = useMembershipDates();
  const adding = useSending(form, addPerson);
  const { name, title, mail, from, same } = form.values;
  /** Who has the mail already, asked about as long as it is the mail that was sent. */
  const [asked, setAsked] = useState<{ mail: string; people: readonly CandidateView[] }>();
  const people = asked?.mail === mail ? asked.people : [];
  const labels = {
    name: t('groups.name'),
    title: t('groups.jobTitle'),
    mail: t('groups.mail'),
    as: t('groups.as'),
    from: t('groups.from'),
    same: t('samePerson.ask'),
  };
  const role = ROSTER_ROLES.find((one) => `role ${one}` === form.values.as);
  const group = GROUPS.find((one) => `group ${one}` === form.values.as);
  const kind = role === undefined ? 'stay' : datesOf(role);
  const send = () => {
    const faults = faultsOf([
      ['name', words.text(name, ACCESS_MOST.name)],
      ['title', words.most(title, ACCESS_MOST.title)],
      ['mail', words.text(mail)],
      ['as', words.text(form.values.as)],
      ['from', words.date(kind, from)],
      ['same', people.length > 0 && same === '' ? t('samePerson.missing') : undefined],
    ]);
    if (!form.accept(faults)) return;
    const as =
      role !== undefined
        ? ({ kind: 'role', role } as const)
        : group !== undefined
          ? ({ kind: 'group', group } as const)
          : undefined;
    if (as === undefined) return;
    adding.mutate(
      { body: { name, title, mail, as, from, ...(people.length === 0 ? {} : { same }) } },
      {
        onSuccess: ({ sameMail }) => {
          setAsked({ mail, people: sameMail });
          if (sameMail.length === 0) form.begin({ as: form.values.as, from });
          else form.set('same', '');
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="person-"
      submit={t('groups.send')}
      sending={adding}
      done={
        adding.data !== undefined &&
        (adding.data.sameMail.length > 0 ? (
          people.length > 0 && <p>{t('samePerson.lead')}</p>
        ) : (
          <>
            <Recorded awaits={adding.data.awaits} done={t(doneOf(adding.data))} />
            {adding.data.account.map((mark) => (
              <p key={mark}>{t(`people.account.${mark}`)}</p>
            ))}
          </>
        ))
      }
      onSubmit={send}
    >
      <p>{t('groups.addLead')}</p>
      <TextField form={form} name="name" required />
      <TextField form={form} name="title" />
      <TextField form={form} name="mail" required />
      <SelectField
        form={form}
        name="as"
        options={[
          ...GROUPS.map(
            (one) => [`group ${one}`, t('groups.group', { group: t(`groups.names.${one}`) })] as const,
          ),
          ...ROSTER_ROLES.map(
            (one) => [`role ${one}`, t('groups.role', { role: t(`role.${one}`) })] as const,
          ),
        ]}
        required
      />
      <DateField form={form} name="from" kind={kind} required />
      {people.length > 0 && (
        <SamePersonField
          name="same"
          label={labels.same}
          account={{ name, title, mail }}
          people={people}
          said={same}
          isLeadSaid
          onSay={(said) => {
            form.set('same', said);
          }}
        />
      )}
    </FormFrame>
  );
}

/** What became of the person; a seat that awaits the body is said beside it. */
function doneOf({ added, moved }: { added: boolean; moved: boolean }) {
  if (moved) return 'groups.moved';
  return added ? 'groups.added' : 'groups.alreadyThere';
}
