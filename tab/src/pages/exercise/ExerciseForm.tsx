import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../../domain/access/group';
import { EXERCISE_KINDS } from '../../../../domain/exercise/exercise';
import { EXERCISE_MOST } from '../../../../domain/exercise/exercise-limits';
import { correctExercise, recordExercise, type ExerciseView } from '../../../../contracts/exercise/exercise';
import { AUDIENCE_WORDS } from '../../../../words/access/audience-words';
import { EXERCISE_KIND_WORDS } from '../../../../words/exercise/exercise-words';
import { AppLink } from '../../components/AppLink';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { PeopleChecklist } from '../../components/form/PeopleChecklist';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import type { MarkedPerson } from '../../components/people/usePersonSearch';
import { EMPTY_EXHIBIT, exhibitOf } from '../../components/register/exhibit-fields';
import { ExhibitFields } from '../../components/register/ExhibitFields';
import { OwnerOfEntry, ownerValues } from '../../components/register/OwnerOfEntry';
import { useExhibit } from '../../components/register/useExhibit';
import { Reveal } from '../../components/Reveal';
import { Success } from '../../components/Success';
import { useLanguage } from '../../words/useLanguage';

/** Records an exercise, or puts one right with a reason. */
export function ExerciseForm({ exercise }: { exercise?: ExerciseView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFaultWords();
  const exhibit = useExhibit();
  const prefix = `exercise-${exercise?.exerciseId ?? 'new'}-`;
  const [groups, setGroups] = useState<readonly string[]>(exercise?.groups ?? []);
  const [people, setPeople] = useState<readonly MarkedPerson[]>(exercise?.participants ?? []);
  const form = useForm(
    {
      heldOn: exercise?.on ?? '',
      scenario: exercise?.scenario ?? '',
      kind: exercise?.kind ?? '',
      groups: '',
      participantIds: '',
      ...EMPTY_EXHIBIT,
      ...ownerValues(exercise?.owner ?? null),
      reason: '',
    },
    prefix,
  );
  const kind = EXERCISE_KINDS.find((one) => one === form.values.kind);
  const unchoose = () => {
    setGroups(exercise?.groups ?? []);
    setPeople(exercise?.participants ?? []);
  };
  const saving = useSendingBy(
    form,
    async (client, { file, chosen }: { file: File | undefined; chosen: NonNullable<typeof kind> }) => {
      const { values } = form;
      const body = {
        on: values.heldOn,
        scenario: values.scenario.trim(),
        kind: chosen,
        groups: AUDIENCES.filter((one) => groups.includes(one)),
        participantIds: people.map(({ personId }) => personId),
        exhibit: await exhibitOf(client, values, file),
        ownerId: values.ownerId === '' ? null : values.ownerId,
      };
      if (exercise === undefined) return client.call(recordExercise, { body });
      const { exerciseId } = exercise;
      return client.call(correctExercise, {
        params: { exerciseId },
        body: { ...body, reason: values.reason.trim() },
      });
    },
    () => {
      if (exercise === undefined) {
        form.begin();
        unchoose();
      } else form.sent();
    },
  );
  const send = () => {
    const { values } = form;
    const faults = faultsOf([
      ['scenario', words.text(values.scenario, EXERCISE_MOST.scenario)],
      ['kind', words.text(values.kind)],
      ['heldOn', words.date('fact', values.heldOn)],
      ['groups', groups.length + people.length === 0 ? t('exercises.participantsMissing') : undefined],
      ...exhibit.faults(form),
      ['reason', exercise === undefined ? undefined : words.text(values.reason, EXERCISE_MOST.reason)],
    ]);
    if (form.accept(faults) && kind !== undefined)
      saving.mutate({ file: form.files.get('file')?.[0], chosen: kind });
  };
  return (
    <FormFrame
      form={form}
      labels={{
        scenario: t('exercises.scenario'),
        kind: t('exercises.kind'),
        heldOn: t('exercises.on'),
        groups: t('exercises.groups'),
        participantIds: t('exercises.participants'),
        ...exhibit.labels,
        ownerId: t('exercises.owner'),
        ownerName: t('exercises.owner'),
        reason: t('exercises.reason'),
      }}
      prefix={prefix}
      submit={t('exercises.save')}
      sending={saving}
      done={saving.data && <Done isNew={exercise === undefined} saved={saving.data} />}
      onSubmit={send}
      onRestart={() => {
        form.reset();
        unchoose();
      }}
    >
      <TextField form={form} name="scenario" required />
      <SelectField
        form={form}
        name="kind"
        options={EXERCISE_KINDS.map((one) => [one, EXERCISE_KIND_WORDS[one][language]])}
        required
      />
      <DateField form={form} name="heldOn" kind="fact" required />
      <CheckboxGroup
        name="groups"
        options={AUDIENCES.map((one) => [one, AUDIENCE_WORDS[one][language]])}
        chosen={groups}
        onChange={setGroups}
      />
      <Reveal text={t('exercises.participants')}>
        <PeopleChecklist
          name="participantIds"
          hint={t('exercises.participantsHint')}
          chosen={people}
          onChange={setPeople}
        />
      </Reveal>
      <ExhibitFields form={form} />
      <OwnerOfEntry form={form} />
      {exercise !== undefined && <TextField form={form} name="reason" lines={2} required />}
    </FormFrame>
  );
}

function Done({ isNew, saved }: { isNew: boolean; saved: ExerciseView }) {
  const { t } = useTranslation();
  if (!isNew) return <Success>{t('exercises.changed')}</Success>;
  return (
    <Success>
      {t('exercises.added', { scenario: saved.scenario })}{' '}
      <AppLink to="/aarshjul">{t('baseline.cycle')}</AppLink>.{' '}
      <AppLink to={`/oevelser/${saved.exerciseId}`}>{t('exercises.open')}</AppLink>
    </Success>
  );
}
