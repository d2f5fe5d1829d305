import { useMemo } from 'react';
import { confirmDelivery, resendDelivery } from '../../../../contracts/delivery/deliveries';
import { useCommand } from '../../api/useCommand';

/** What a person does about a card: saying that it is there, or sending it again; the last of both is told about. */
export function useSettling() {
  const confirming = useCommand(confirmDelivery);
  const sending = useCommand(resendDelivery);
  const busy = confirming.isPending || sending.isPending;
  const done = confirming.isSuccess ? 'confirmed' : sending.isSuccess ? 'sent' : undefined;
  const doneAt = Math.max(confirming.submittedAt, sending.submittedAt);
  const failure = confirming.error ?? sending.error;
  const { mutate: confirm, reset: forgetConfirming } = confirming;
  const { mutate: send, reset: forgetSending } = sending;
  // The same as long as nothing has happened: the columns of a table are made of it.
  return useMemo(
    () =>
      ({
        busy,
        done,
        doneAt,
        failure,
        confirm: (id: string) => {
          forgetSending();
          confirm({ body: { id } });
        },
        sendAgain: (id: string) => {
          forgetConfirming();
          send({ body: { id } });
        },
      }) as const,
    [busy, done, doneAt, failure, confirm, forgetConfirming, send, forgetSending],
  );
}
export type Settling = ReturnType<typeof useSettling>;
