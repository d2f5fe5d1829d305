import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isBodyRole } from '../../../../../domain/access/role';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import { getRoster, type RosterEntry } from '../../../../../contracts/access/roster';
import type { Client } from '../../../api/client';
import { useAnswer } from '../../../api/useAnswer';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';
import { usePersonOptions } from '../../../components/people/usePersonOptions';
import { useMe } from '../../../session/session-context';
import { PeriodFields } from './PeriodFields';
import { EMPTY_PERIOD, usePeriod, type PeriodName } from './usePeriod';

type Recorded = Readonly<Record<PeriodName, string>>;

type Props<Name extends string> = {
  /** Tells its fields from those of the other forms on the page. */
  prefix: string;
  /** Whom the right is about: each chosen among some on the roster. */
  people: readonly { name: Name; label: string; among: (entry: RosterEntry, today: string) => boolean }[];
  record: (client: Client, right: Recorded & Readonly<Record<Name, string>>) => Promise<GovernanceView>;
  /** What is said once it is recorded. */
  done: (answer: GovernanceView) => ReactNode;
};

/** Whether somebody sits in the body, today or later. */
export const isInBody = ({ memberships }: RosterEntry, today: string): boolean =>
  memberships.some(({ role, to }) => isBodyRole(role) && (to === null || to >= today));

/** Records a right that somebody has from a day to a day, by a case. What was written stays until it is taken. */
export function RightForm<Name extends string>({ prefix, people, record, done }: Props<Name>) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const optionsOf = usePersonOptions();
  const { today } = useMe();
  const roster = useAnswer(getRoster, {});
  const period = usePeriod();
  const form = useForm<Name | PeriodName>(
    { ...byName(people, () => ''), ...EMPTY_PERIOD },
    `right-${prefix}`,
  );
  const recording = useSendingBy(form, record);
  const labels = { ...byName(people, ({ label }) => label), ...period.labels };
  const send = () => {
    const { values } = form;
    const faults = faultsOf<Name | PeriodName>([
      ...people.map(({ name }) => [name, words.text(values[name])] as const),
      ...period.faults(values),
    ]);
    if (!form.accept(faults)) return;
    recording.mutate(
      { ...values, caseNumber: values.caseNumber.trim() },
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
      prefix={prefix}
      submit={t('governance.save')}
      sending={recording}
      done={recording.data && done(recording.data)}
      onSubmit={send}
    >
      {people.map(({ name, label, among }) => (
        <SelectField
          key={name}
          form={form}
          name={name}
          label={label}
          options={optionsOf(
            (roster.data?.entries ?? []).filter((entry) => among(entry, today)).map(({ person }) => person),
          )}
          required
        />
      ))}
      <PeriodFields form={form} />
    </FormFrame>
  );
}

function byName<Name extends string>(
  people: Props<Name>['people'],
  textOf: (one: Props<Name>['people'][number]) => string,
): Record<Name, string> {
  // Object.fromEntries widens the keys to string; they are exactly the names of all.
  return Object.fromEntries(people.map((one) => [one.name, textOf(one)])) as Record<Name, string>;
}
