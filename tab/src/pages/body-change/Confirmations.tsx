import { useTranslation } from 'react-i18next';
import { useTold } from '../../components/useTold';
import {
  settleChange,
  settleMandate,
  type GovernanceView,
  type ProposedChangeView,
} from '../../../../contracts/access/governance';
import type { PersonView } from '../../../../contracts/values';
import { useCommand } from '../../api/useCommand';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { Said } from '../../components/Said';
import { Success } from '../../components/Success';
import { usePersonName } from '../../components/people/usePersonName';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { SettleButtons } from './SettleButtons';
import { useChangeSentence } from './useChangeSentence';
import { type ChangeSettlement } from '../../../../domain/body-change/body-change';

/** The mandates and changes that do not count yet, by whom they are awaited, and what the reader may do about each. */
export function Confirmations({ governance }: { governance: GovernanceView }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const mandates = governance.mandates.filter((one) => one.confirmation === 'awaited' && one.to >= today);
  const changes = governance.changes.filter(({ state }) => state === 'awaited');
  const [settled, tell] = useTold<string>();
  return (
    <>
      <Said about={settled?.time}>{settled && <Success>{settled.what}</Success>}</Said>
      {mandates.length === 0 && changes.length === 0 && <Empty>{t('confirmations.none')}</Empty>}
      <Entries>
        {mandates.map((one) => (
          <Mandate key={one.mandateId} mandate={one} onSettled={tell} />
        ))}
        {changes.map((one) => (
          <Change key={one.changeId} proposed={one} onSettled={tell} />
        ))}
      </Entries>
    </>
  );
}

/** Told in words what became of one of them, which is then gone from the list. */
type Settled = { onSettled: (words: string) => void };

function Mandate({ mandate, onSettled }: { mandate: GovernanceView['mandates'][number] } & Settled) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const settling = useCommand(settleMandate, (_, { body }) => {
    onSettled(
      t(`confirmations.settled.${body.confirm ? 'confirmed' : 'declined'}`, { id: mandate.mandateId }),
    );
  });
  const { mandateId: id, deputy, member, from, to, caseNumber, askedOf, maySettle } = mandate;
  const settle = (confirm: boolean) => () => {
    settling.mutate({ params: { mandateId: id }, body: { confirm } });
  };
  return (
    <EntryLine
      title={t('confirmations.mandate', { id, deputy: nameOf(deputy), member: nameOf(member) })}
      state={<Awaited askedOf={askedOf} />}
    >
      <div>{t('confirmations.period', { from: format.date(from), to: format.date(to), caseNumber })}</div>
      <SettleButtons
        id={id}
        ways={maySettle ? { confirm: settle(true), decline: settle(false) } : {}}
        busy={settling.isPending}
        failure={settling.error}
      />
    </EntryLine>
  );
}

function Change({ proposed, onSettled }: { proposed: ProposedChangeView } & Settled) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const sentence = useChangeSentence();
  const settling = useCommand(settleChange, (_, { body }) => {
    onSettled(t(`confirmations.settled.${body.as}`, { id: proposed.changeId }));
  });
  const { changeId: id, change, proposedBy, proposedAt, askedOf, can } = proposed;
  const settle = (as: ChangeSettlement) => () => {
    settling.mutate({ params: { changeId: id }, body: { as } });
  };
  return (
    <EntryLine title={`${id}. ${sentence(change)}`} state={<Awaited askedOf={askedOf} />}>
      <div>
        {t('confirmations.proposedBy', { name: nameOf(proposedBy), at: format.shortInstant(proposedAt) })}
      </div>
      <SettleButtons
        id={id}
        ways={{
          ...(can.confirm && { confirm: settle('confirmed'), decline: settle('declined') }),
          ...(can.withdraw && { withdraw: settle('withdrawn') }),
        }}
        busy={settling.isPending}
        failure={settling.error}
      />
    </EntryLine>
  );
}

function Awaited({ askedOf }: { askedOf: readonly PersonView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  return askedOf.length === 0
    ? t('confirmations.fromNobody')
    : t('confirmations.from', { names: format.either(askedOf.map(nameOf)) });
}
