import { useTranslation } from 'react-i18next';
import { CHOICES } from '../../../../domain/decision/terms';
import type { MeetingView } from '../../../../contracts/meeting/meeting';
import { getGovernance } from '../../../../contracts/access/governance';
import { getRoster } from '../../../../contracts/access/roster';
import { useAnswer } from '../../api/useAnswer';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { FieldGroup } from '../../components/form/FieldGroup';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { Success } from '../../components/Success';
import { usePersonName } from '../../components/people/usePersonName';
import { useRecord } from './useRecord';

/** What the secretary writes: who was there, and what was decided about each item. It is nobody's answer. */
export function MeetingRecordForm({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const roster = useAnswer(getRoster, {});
  const governance = useAnswer(getGovernance, {});
  const { form, labels, recording, present, setPresent, send } = useRecord(meeting);
  const { on } = meeting;
  const body = (roster.data?.entries ?? []).filter(({ memberships }) =>
    memberships.some(
      ({ role, from, to }) =>
        (role === 'chair' || role === 'member') && from <= on && (to === null || on <= to),
    ),
  );
  const deputies = (governance.data?.mandates ?? []).filter(({ from, to }) => from <= on && on <= to);
  const people = new Map(
    [...body.map(({ person }) => person), ...deputies.map(({ deputy }) => deputy), ...meeting.present].map(
      (person) => [person.personId, nameOf(person)],
    ),
  );
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="record-"
      submit={t('meeting.recordSend')}
      sending={recording}
      done={recording.isSuccess && <Success>{t('meeting.recorded')}</Success>}
      onSubmit={send}
    >
      <CheckboxGroup name="present" required options={[...people]} chosen={present} onChange={setPresent} />
      {meeting.items.map(({ decisionId, title }) => (
        <FieldGroup key={decisionId} title={`${decisionId}: ${title}`}>
          <SelectField
            form={form}
            name={`decided.${decisionId}`}
            label={t('meeting.decided')}
            none={t('meeting.notTreated')}
            options={CHOICES.map((choice) => [choice, t(`answered.${choice}`)])}
          />
          <TextField form={form} name={`note.${decisionId}`} label={t('meeting.note')} lines={2} />
        </FieldGroup>
      ))}
    </FormFrame>
  );
}
