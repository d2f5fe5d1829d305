import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTeamsLink } from '../../../../domain/meeting/gathering';
import { MEETING_MOST } from '../../../../domain/meeting/meeting-limits';
import { listDecisions } from '../../../../contracts/decision/decision';
import { changeMeeting, planMeeting, type MeetingView } from '../../../../contracts/meeting/meeting';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { Empty } from '../../components/Empty';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { DateField } from '../../components/form/DateField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { Success } from '../../components/Success';

type Props = {
  /** The meeting to change; a new one is planned when it is left out. */
  meeting?: MeetingView;
  onDone?: (meeting: MeetingView) => void;
};

type Agenda = {
  on: string;
  items: string[];
  time: string | null;
  place: string | null;
  teamsLink: string | null;
};

const isLinkFit = (written: string): boolean =>
  written.trim() === '' || (written.length <= MEETING_MOST.teamsLink && isTeamsLink(written.trim()));

/** When and where a meeting is held, and the open items on it, in the order in which they are chosen. */
export function AgendaForm({ meeting, onDone }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const decisions = useAnswer(listDecisions, {});
  const form = useForm(
    {
      on: meeting?.on ?? '',
      time: meeting?.time ?? '',
      place: meeting?.place ?? '',
      teamsLink: meeting?.teamsLink ?? '',
      items: '',
    },
    'agenda',
  );
  const [items, setItems] = useState<readonly string[]>(meeting?.items.map((one) => one.decisionId) ?? []);
  const labels = {
    on: t('meeting.on'),
    time: t('meeting.time'),
    place: t('meeting.place'),
    teamsLink: t('meeting.teamsLink'),
    items: t('meeting.items'),
  };
  const saving = useSendingBy(form, ({ call }, body: Agenda) =>
    meeting === undefined
      ? call(planMeeting, { body })
      : call(changeMeeting, { params: { meetingId: meeting.meetingId }, body }),
  );
  const send = () => {
    const { on, time, place, teamsLink } = form.values;
    const faults = faultsOf([
      ['on', words.date('answer', on)],
      // What is left empty is not said; a browser gives a time only when it is whole.
      ['place', words.most(place.trim(), MEETING_MOST.place)],
      ['teamsLink', isLinkFit(teamsLink) ? undefined : t('meeting.teamsLinkInvalid')],
      ['items', items.length === 0 ? t('meeting.itemsMissing') : undefined],
    ]);
    if (!form.accept(faults)) return;
    saving.mutate(
      {
        on,
        items: [...items],
        time: time === '' ? null : time,
        place: place.trim() === '' ? null : place.trim(),
        teamsLink: teamsLink.trim() === '' ? null : teamsLink.trim(),
      },
      {
        onSuccess: (saved) => {
          form.sent();
          onDone?.(saved);
        },
      },
    );
  };
  return (
    <Answer query={decisions}>
      {(answer) => {
        const open = answer.decisions.filter(({ state }) => state === 'awaitingApproval');
        if (open.length === 0) return <Empty>{t('meeting.noItems')}</Empty>;
        return (
          <FormFrame
            form={form}
            labels={labels}
            prefix="agenda-"
            submit={t(meeting === undefined ? 'meeting.planSend' : 'meeting.changeSend')}
            sending={saving}
            done={meeting !== undefined && saving.isSuccess && <Success>{t('meeting.changed')}</Success>}
            onSubmit={send}
          >
            <DateField form={form} name="on" kind="answer" required />
            <TextField form={form} name="time" type="time" hint={t('meeting.timeHint')} />
            <TextField form={form} name="place" />
            <TextField form={form} name="teamsLink" hint={t('meeting.teamsLinkHint')} />
            <CheckboxGroup
              name="items"
              required
              options={open.map(({ decisionId, title }) => [decisionId, `${decisionId}: ${title}`])}
              chosen={items}
              onChange={setItems}
            />
          </FormFrame>
        );
      }}
    </Answer>
  );
}
