import { useTranslation } from 'react-i18next';
import { isInForce } from '../../../../../domain/decision/standing';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Entries, EntryLine } from '../../../components/Entries';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { Annexes } from './Annexes';
import { Reveal } from '../../../components/Reveal';
import { FulfilForm } from './FulfilForm';
import { useNames } from './useNames';

type Props = { decision: DecisionDetail; mayAct: boolean };

/** What the approval depends on: what, who, by when, how it stands, and what showed that it was met. */
export function Conditions({ decision, mayAct }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const personName = usePersonName();
  const nameOf = useNames(decision.people);
  const { today } = useMe();
  const { content, fulfilments, standing, decisionId, mine } = decision;
  if (content.conditions.length === 0) return null;
  const approved =
    isInForce(standing) || standing === 'lapsed' || standing === 'stale' || standing === 'expired';
  return (
    <Section title={t('followUp.conditions')} lead={t('followUp.conditionsLead')}>
      <Entries>
        {content.conditions.map(({ conditionId, text, ownerId, dueOn }) => {
          const met = fulfilments.find((fulfilment) => fulfilment.conditionId === conditionId);
          const state =
            met !== undefined
              ? t('followUp.conditionMet', { at: format.instant(met.at) })
              : !approved
                ? t('followUp.conditionAsked')
                : t(dueOn < today ? 'followUp.conditionLate' : 'followUp.conditionOpen');
          return (
            <EntryLine key={conditionId} title={`${conditionId}. ${text}`} state={state}>
              <div>
                {t('followUp.owner', { name: nameOf(ownerId) })} ·{' '}
                {t('followUp.due', { date: format.date(dueOn) })}
              </div>
              {met && (
                <>
                  <div>{met.note}</div>
                  <div>{t('followUp.by', { name: personName(met.by) })}</div>
                  <Annexes decision={decision} annexes={[met.evidence]} />
                </>
              )}
              {mayAct && mine.conditions.includes(conditionId) && (
                <Reveal text={t('followUp.fulfil', { id: conditionId })}>
                  <FulfilForm decisionId={decisionId} conditionId={conditionId} />
                </Reveal>
              )}
            </EntryLine>
          );
        })}
      </Entries>
    </Section>
  );
}
