import { useTranslation } from 'react-i18next';
import type { Endpoint } from '../../../../../contracts/endpoint';
import type { endDelegation, governance } from '../../../../../contracts/access/governance';
import { EntryLine } from '../../../components/Entries';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { EndRightForm } from './EndRightForm';

type Props = {
  id: string;
  title: string;
  more?: string;
  /** Why it does not hold, though its days have come. */
  unconfirmed?: 'awaited' | 'declined' | undefined;
  right: { from: string; to: string; caseNumber: string };
  end: {
    endpoint: Endpoint<(typeof endDelegation)['body'], typeof governance>;
    params: Readonly<Record<string, string>>;
  };
};

/** A right given from a day to a day in a case, and its end for those who may end it. */
export function Right({ id, title, more, unconfirmed, right, end }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities, today } = useMe();
  const { from, to, caseNumber } = right;
  const state = today > to ? 'over' : (unconfirmed ?? (today < from ? 'ahead' : 'valid'));
  return (
    <EntryLine title={`${id}. ${title}`} state={t(`governance.states.${state}`)}>
      {more !== undefined && <div>{more}</div>}
      <div>{t('governance.period', { from: format.date(from), to: format.date(to), caseNumber })}</div>
      {abilities.manageRoster && state !== 'over' && <EndRightForm id={id} to={to} {...end} />}
    </EntryLine>
  );
}
