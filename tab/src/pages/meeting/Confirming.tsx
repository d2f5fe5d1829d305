import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getDecision } from '../../../../contracts/decision/decision';
import type { MeetingView } from '../../../../contracts/meeting/meeting';
import { useAnswer } from '../../api/useAnswer';
import { Arriving } from '../../components/Arriving';
import { Said } from '../../components/Said';
import { Section } from '../../components/Section';
import { Success } from '../../components/Success';
import { useMe } from '../../session/session-context';
import { ConfirmForm } from './ConfirmForm';

/** The reader's own answers to the items of a meeting, to be confirmed with one press. */
export function Confirming({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation();
  const { roles } = useMe();
  const [done, setDone] = useState(false);
  const { confirm } = meeting.mine;
  const isMember = roles.includes('chair') || roles.includes('member');
  // Whom a deputy may answer for is part of what they may do with the decision itself.
  const first = confirm?.[0]?.decisionId ?? '';
  const decision = useAnswer(
    getDecision,
    { params: { decisionId: first } },
    { enabled: first !== '' && !isMember },
  );
  if (confirm === null)
    return (
      <Said about={done ? 'confirmed' : undefined}>
        {done && <Success>{t('meeting.confirmed')}</Success>}
      </Said>
    );
  const seats = isMember ? [] : (decision.data?.mine.seats.filter((seat) => !seat.isOwn) ?? []);
  // A deputy's form is made for a member, so it waits until it is known for whom.
  if (!isMember && first !== '' && decision.data === undefined)
    return decision.isLoading ? <Arriving /> : null;
  return (
    <Section title={t('meeting.confirm')} lead={t('meeting.confirmLead')}>
      <ConfirmForm
        key={meeting.recordNo}
        meeting={meeting}
        answers={confirm}
        seats={seats.map(({ person }) => person)}
        onDone={() => {
          setDone(true);
        }}
      />
    </Section>
  );
}
