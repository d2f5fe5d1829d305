import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import { confirmJoined } from '../../../../../contracts/access/group-sync';
import type { Client } from '../../../api/client';
import { useWriting } from '../../../api/useCommand';
import { Failure } from '../../../components/Failure';

type Props = {
  audience: Audience;
  joined: number;
  /** When the newest of what was shown was found. */
  asOf: string;
  /** The first day of those who join, if it is one that the server takes; otherwise the form says what is wrong with it. */
  firstDay: () => string | undefined;
  /** Told how many were taken in; then there may be none left to confirm, and this is gone. */
  onDone: (settled: number) => void;
};

/** Takes everybody in who has joined an Entra group, also those beyond the first hundred, and says how far it has come. */
export function ConfirmJoined({ audience, joined, asOf, firstDay, onDone }: Props) {
  const { t } = useTranslation();
  const [done, setDone] = useState(0);
  const confirming = useWriting(
    async (client: Client, from: string) => {
      for (let settled = 0; ;) {
        const body = { on: from, foundBy: asOf };
        const answer = await client.call(confirmJoined, { params: { audience }, body });
        settled += answer.settled;
        setDone(settled);
        if (answer.remain === 0 || answer.settled === 0 || answer.refused.length > 0)
          return { settled, refused: answer.refused };
      }
    },
    ({ settled }) => {
      onDone(settled);
    },
  );
  const [refused] = confirming.data?.refused ?? [];
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={confirming.isPending}
        onClick={() => {
          const on = firstDay();
          if (on === undefined) return;
          setDone(0);
          confirming.mutate(on);
        }}
      >
        {t('entra.confirmJoined', { count: joined })}
      </Button>
      <div role="status">
        {confirming.isPending && t('entra.joinedSoFar', { done, count: joined })}
        {refused && refused.refusal.sentence}
      </div>
      {confirming.error && <Failure error={confirming.error} />}
    </div>
  );
}
