import { useTranslation } from 'react-i18next';
import type * as z from 'zod/mini';
import type { ProposalView, settleProposals } from '../../../../../contracts/access/group-sync';
import { Success } from '../../../components/Success';
import { usePersonName } from '../../../components/people/usePersonName';

type Props = { settled: z.output<(typeof settleProposals)['answer']>; proposals: readonly ProposalView[] };

/** What became of the proposals that were chosen: how many were settled, and who was refused and why. */
export function SettledProposals({ settled, proposals }: Props) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const who = (objectId: string) => {
    const one = proposals.find((proposal) => proposal.objectId === objectId);
    return one?.entra?.name ?? (one?.known ? nameOf(one.known.person) : objectId);
  };
  return (
    <Success changed={settled.settled > 0}>
      {t('entra.settled', { count: settled.settled })}{' '}
      {settled.awaiting > 0 && t('confirmations.imported', { count: settled.awaiting })}{' '}
      {settled.passedOver > 0 && t('entra.passedOver', { count: settled.passedOver })}
      {settled.refused.length > 0 && (
        <ul>
          {settled.refused.map(({ objectId, refusal }) => (
            <li key={objectId}>{t('entra.refused', { who: who(objectId), why: refusal.sentence })}</li>
          ))}
        </ul>
      )}
    </Success>
  );
}
