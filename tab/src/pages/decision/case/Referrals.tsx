import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Entries, EntryLine } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { ReferralAnswerForm } from './ReferralAnswerForm';
import { ReferralForm } from './ReferralForm';

type Props = { decision: DecisionDetail; mayAct: boolean };

/** Where the matter was sent on to, and what came back. It is told apart from the body's own answers. */
export function Referrals({ decision, mayAct }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const { decisionId, referrals, state } = decision;
  const mayTell = mayAct && abilities.followUpDecisions;
  const maySend = mayTell && state !== 'withdrawn';
  if (referrals.length === 0 && !maySend) return null;
  return (
    <Section title={t('referral.title')} lead={t('referral.lead')} screenOnly={referrals.length === 0}>
      <Entries>
        {referrals.map((one) => {
          const { referralId, politicalBody, sentOn, meetingOn, caseNumber, latestSendOn, answer } = one;
          return (
            <EntryLine
              key={referralId}
              title={t(`policy.adopter.${politicalBody}`)}
              state={answer === null ? t('referral.open') : t(`referral.outcome.${answer.referralOutcome}`)}
            >
              <span>
                {t('referral.sent', {
                  sentOn: format.date(sentOn),
                  meetingOn: format.date(meetingOn),
                  caseNumber,
                })}
              </span>
              {sentOn > latestSendOn && (
                <span data-state="late">{t('referral.late', { date: format.date(latestSendOn) })}</span>
              )}
              {answer !== null && (
                <span>
                  {t('governance.basisNow', {
                    on: format.date(answer.decidedOn),
                    caseNumber: answer.caseNumber,
                  })}
                </span>
              )}
              {mayTell && (
                <Reveal
                  text={t(answer === null ? 'governance.setBasis' : 'referral.correct')}
                  name={`${t(answer === null ? 'governance.setBasis' : 'referral.correct')} (${referralId})`}
                >
                  <ReferralAnswerForm decisionId={decisionId} referral={one} />
                </Reveal>
              )}
            </EntryLine>
          );
        })}
      </Entries>
      {maySend && (
        <Reveal text={t('referral.add')}>
          <ReferralForm decisionId={decisionId} caseNumber={decision.caseNumber ?? ''} />
        </Reveal>
      )}
    </Section>
  );
}
