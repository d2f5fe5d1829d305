import { confirmDelivery, resendDelivery } from '../../../../functions/contracts/deliveries';
import { useCommand } from '../../api/useCommand';

/** What a person does about a card: saying that it is there, or sending it again; the last of both is told about. */
export function useSettling() {
  const confirming = useCommand(confirmDelivery);
  const sending = useCommand(resendDelivery);
  const settle = (command: typeof confirming, other: typeof sending) => (id: string) => {
    other.reset();
    command.mutate({ body: { id } });
  };
  return {
    busy: confirming.isPending || sending.isPending,
    done: confirming.isSuccess ? 'confirmed' : sending.isSuccess ? 'sent' : undefined,
    failure: confirming.error ?? sending.error,
    confirm: settle(confirming, sending),
    sendAgain: settle(sending, confirming),
  } as const;
}
export type Settling = ReturnType<typeof useSettling>;
