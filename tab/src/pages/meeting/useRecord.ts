import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEETING_MOST } from '../../../../domain/meeting/meeting-limits';
import { CHOICES } from '../../../../domain/decision/terms';
import { recordMeeting, type MeetingView } from '../../../../contracts/meeting/meeting';
import { faultsOf } from '../../components/form/checks';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';

/** The state of the secretary's note about a meeting, filled in with the note that stands. */
export function useRecord({ meetingId, items, present: were }: MeetingView) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm<string>(
    Object.fromEntries([
      ['present', ''],
      ...items.flatMap(({ decisionId, decided, note }) => [
        [`decided.${decisionId}`, decided ?? ''],
        [`note.${decisionId}`, note],
      ]),
    ]) as Record<string, string>,
    'record',
  );
  const [present, setPresent] = useState<readonly string[]>(were.map(({ personId }) => personId));
  const recording = useSending(form, recordMeeting, form.sent);
  const labels = {
    present: t('meeting.present'),
    ...Object.fromEntries(
      items.flatMap(({ decisionId }) => [
        [`decided.${decisionId}`, `${decisionId}, ${t('meeting.decided')}`],
        [`note.${decisionId}`, `${decisionId}, ${t('meeting.note')}`],
      ]),
    ),
  };
  const send = () => {
    const treated = items.flatMap(({ decisionId, version, contentHash }) => {
      const decided = CHOICES.find((choice) => choice === form.values[`decided.${decisionId}`]);
      const note = (form.values[`note.${decisionId}`] ?? '').trim();
      return decided === undefined ? [] : [{ decisionId, version, contentHash, decided, note }];
    });
    const faults = faultsOf<string>([
      ['present', present.length === 0 ? t('meeting.presentMissing') : undefined],
      [`decided.${items[0]?.decisionId ?? ''}`, treated.length === 0 ? t('meeting.noneTreated') : undefined],
      ...items.map(
        ({ decisionId }) =>
          [
            `note.${decisionId}`,
            words.most(form.values[`note.${decisionId}`] ?? '', MEETING_MOST.note),
          ] as const,
      ),
    ]);
    if (!form.accept(faults)) return;
    recording.mutate({ params: { meetingId }, body: { present: [...present], items: treated } });
  };
  return { form, labels, recording, present, setPresent, send };
}
