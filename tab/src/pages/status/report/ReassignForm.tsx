import { useTranslation } from 'react-i18next';
import { listFollowUps, reassignFollowUp } from '../../../../../contracts/status/report-follow-up';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { OwnerField } from './OwnerField';

/** Names somebody else who is to answer a follow-up. */
export function ReassignForm({ followUpId, ownerId }: { followUpId: string; ownerId: string }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const asked = useAnswer(listFollowUps, {});
  const form = useForm({ ownerId: '' }, null);
  const reassigning = useSending(form, reassignFollowUp);
  const labels = { ownerId: t('followUps.newOwner') };
  return (
    <Answer query={asked}>
      {({ owners }) => (
        <FormFrame
          form={form}
          labels={labels}
          prefix={`reassign-${followUpId}-`}
          submit={t('followUps.sendReassign')}
          sending={reassigning}
          onSubmit={() => {
            const body = form.values;
            if (!form.accept(faultsOf([['ownerId', words.text(body.ownerId)]]))) return;
            reassigning.mutate({ params: { followUpId }, body });
          }}
        >
          <OwnerField
            form={form}
            label={labels.ownerId}
            owners={owners.filter((one) => one.personId !== ownerId)}
          />
        </FormFrame>
      )}
    </Answer>
  );
}
