import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { erasePerson, previewErasure } from '../../../../../contracts/training/retention';
import { useAnswer } from '../../../api/useAnswer';
import { useCommand } from '../../../api/useCommand';
import { Allowed } from '../../../session/Allowed';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { ErasurePlan } from './ErasurePlan';
import { ErasureReceipt } from './ErasureReceipt';
import { Hold } from './Hold';

/** What is kept of one person: put on hold, planned to be erased, or erased with a receipt. */
export function ErasurePage() {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const { abilities } = useMe();
  const { personId = '' } = useParams();
  const params = { personId };
  const plan = useAnswer(previewErasure, { params }, { enabled: abilities.erasePeople });
  const erasing = useCommand(erasePerson);
  // What was removed is told once, by the answer to the erasure; the plan read afterwards has nothing more to remove.
  const account = erasing.data ?? plan.data;
  const name = account === undefined ? '…' : nameOf(account.person);
  return (
    <PageFrame
      title={account?.erasedAt ? t('erasure.titleErased', { personId }) : t('erasure.title', { name })}
      back={{ to: '/indstillinger/opbevaring', text: t('erasure.back') }}
    >
      <Allowed ability="erasePeople">
        <Answer query={account === undefined ? plan : { ...plan, data: account }}>
          {(shown) =>
            shown.erasedAt === null ? (
              <>
                <ErasurePlan account={shown} erasing={erasing} />
                <Hold account={shown} />
              </>
            ) : (
              <ErasureReceipt account={shown} at={shown.erasedAt} erasing={erasing} />
            )
          }
        </Answer>
      </Allowed>
    </PageFrame>
  );
}
