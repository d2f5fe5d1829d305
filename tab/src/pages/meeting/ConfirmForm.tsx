import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../domain/decision/decision-limits';
import { CHOICES } from '../../../../domain/decision/terms';
import { confirmMeeting, type MeetingView } from '../../../../contracts/meeting/meeting';
import type { PersonView } from '../../../../contracts/values';
import { faultsOf } from '../../components/form/checks';
import { FieldGroup } from '../../components/form/FieldGroup';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { DateField } from '../../components/form/DateField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { usePersonName } from '../../components/people/usePersonName';

type Props = {
  meeting: MeetingView;
  answers: NonNullable<MeetingView['mine']['confirm']>;
  /** The members a deputy may answer for; none when one answers for oneself. */
  seats: readonly PersonView[];
  onDone: () => void;
};

/** One answer for each open item, filled in with what the secretary wrote; the reader corrects what is not so. */
export function ConfirmForm({ meeting, answers, seats, onDone }: Props) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const words = useFaultWords();
  const titleOf = (decisionId: string) =>
    meeting.items.find((one) => one.decisionId === decisionId)?.title ?? decisionId;
  const noteOf = (decisionId: string) =>
    meeting.items.find((one) => one.decisionId === decisionId)?.note ?? '';
  const form = useForm<string>(
    {
      seat: seats[0]?.personId ?? '',
      ...Object.fromEntries(
        answers.flatMap(({ decisionId, decided }) => [
          [`choice.${decisionId}`, decided],
          [`reason.${decisionId}`, ''],
          [`until.${decisionId}`, ''],
        ]),
      ),
    },
    `confirmation-${String(meeting.recordNo ?? 0)}`,
  );
  const confirming = useSending(form, confirmMeeting, () => {
    form.sent();
    onDone();
  });
  const read = (name: string) => (form.values[name] ?? '').trim();
  const labels = {
    seat: t('meeting.confirmFor'),
    ...Object.fromEntries(
      answers.flatMap(({ decisionId }) => [
        [`choice.${decisionId}`, `${decisionId}, ${t('meeting.answer')}`],
        [`until.${decisionId}`, `${decisionId}, ${t('meeting.until')}`],
        [`reason.${decisionId}`, `${decisionId}, ${t('meeting.reason')}`],
      ]),
    ),
  };
  const send = () => {
    const given = answers.flatMap(({ decisionId, version, contentHash, answerNo }) => {
      const choice = CHOICES.find((one) => one === read(`choice.${decisionId}`));
      const reason = read(`reason.${decisionId}`);
      const until = choice === 'postpone' ? read(`until.${decisionId}`) : null;
      return choice === undefined
        ? []
        : [{ decisionId, version, contentHash, answerNo, choice, reason: reason || null, until }];
    });
    const faults = faultsOf<string>(
      answers.flatMap(({ decisionId }) => {
        const choice = read(`choice.${decisionId}`);
        const reason = read(`reason.${decisionId}`);
        const isMissing = choice !== 'approve' && reason === '';
        return [
          [`choice.${decisionId}`, words.text(choice)],
          [
            `reason.${decisionId}`,
            isMissing ? t('answer.reasonMissing') : words.most(reason, DECISION_MOST.reason),
          ],
          [
            `until.${decisionId}`,
            choice === 'postpone' ? words.date('answer', read(`until.${decisionId}`)) : undefined,
          ],
        ] as const;
      }),
    );
    if (!form.accept(faults)) return;
    confirming.mutate({
      params: { meetingId: meeting.meetingId },
      body: {
        recordNo: meeting.recordNo ?? 0,
        onBehalfOf: seats.length > 0 ? read('seat') : null,
        answers: given,
      },
    });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="confirm-"
      submit={t('meeting.confirmSend')}
      sending={confirming}
      onSubmit={send}
    >
      {seats.length > 0 && (
        <SelectField
          form={form}
          name="seat"
          options={seats.map((person) => [person.personId, nameOf(person)])}
          required
        />
      )}
      {answers.map(({ decisionId, decided }) => {
        const choice = read(`choice.${decisionId}`);
        return (
          <FieldGroup key={decisionId} title={titleOf(decisionId)}>
            <div>
              {t('meeting.minuted', { decided: t(`answered.${decided}`) })} {noteOf(decisionId)}
            </div>
            <SelectField
              form={form}
              name={`choice.${decisionId}`}
              label={t('meeting.answer')}
              options={CHOICES.map((one) => [one, t(`choice.${one}`)])}
              required
            />
            {choice === 'postpone' && (
              <DateField
                form={form}
                name={`until.${decisionId}`}
                label={t('meeting.until')}
                kind="answer"
                required
              />
            )}
            <TextField
              form={form}
              name={`reason.${decisionId}`}
              label={t('meeting.reason')}
              lines={2}
              required={choice !== 'approve'}
            />
          </FieldGroup>
        );
      })}
    </FormFrame>
  );
}
