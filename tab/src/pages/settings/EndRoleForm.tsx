import { useTranslation } from 'react-i18next';
import { ROSTER_ROLES } from '../../../../domain/access/role';
import { endMembership } from '../../../../contracts/access/governance';
import { getRoster } from '../../../../contracts/access/roster';
import { useAnswer } from '../../api/useAnswer';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { DateField } from '../../components/form/DateField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useMembershipDates } from '../../components/people/useMembershipDates';
import { usePersonName } from '../../components/people/usePersonName';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { Recorded } from './governance/Recorded';

/** Ends a role that somebody holds; its last day is chosen. */
export function EndRoleForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const format = useFormat();
  const nameOf = usePersonName();
  const { today } = useMe();
  const roster = useAnswer(getRoster, {});
  const datesOf = useMembershipDates();
  const form = useForm({ role: '', to: today }, null);
  const ending = useSending(form, endMembership);
  const labels = { role: t('governance.role'), to: t('governance.endOn') };
  const held = (roster.data?.entries ?? []).flatMap(({ person, memberships }) =>
    memberships.flatMap(({ role, from, to }) => {
      const known = ROSTER_ROLES.find((rosterRole) => rosterRole === role);
      return known === undefined || (to !== null && to < today)
        ? []
        : [{ key: `${person.personId} ${role} ${from}`, person, role: known, from }];
    }),
  );
  const chosen = held.find(({ key }) => key === form.values.role);
  const kind = datesOf(chosen?.role ?? 'member');
  const send = () => {
    const faults = faultsOf([
      ['role', words.text(form.values.role)],
      ['to', words.date(kind, form.values.to)],
    ]);
    if (!form.accept(faults) || chosen === undefined) return;
    const body = { personId: chosen.person.personId, role: chosen.role, to: form.values.to };
    ending.mutate(
      { body },
      {
        onSuccess: () => {
          form.begin();
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="role-"
      submit={t('governance.endSend')}
      sending={ending}
      done={ending.data && <Recorded awaits={ending.data.awaits} done={t('governance.roleEnded')} />}
      onSubmit={send}
    >
      <p>{t('governance.endRoleLead')}</p>
      <SelectField
        form={form}
        name="role"
        options={held.map(({ key, person, role, from }) => [
          key,
          t('governance.roleOption', {
            name: nameOf(person),
            role: t(`role.${role}`),
            from: format.shortDate(from),
          }),
        ])}
        required
      />
      <DateField form={form} name="to" kind={kind} required />
    </FormFrame>
  );
}
