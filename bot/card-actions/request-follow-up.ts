import type { CardActionOf } from '../../adaptive-cards/card-action';
import type { Handle } from './action-turn';
import { showReport } from './show-report';

/** Bed om opfølgning: what, by whom and by when, asked by the one who presses. The same press again asks nothing more. */
export const requestFollowUp: Handle<CardActionOf<'report.requestFollowUp'>> = async (
  { month, followUpText, followUpOwner, followUpDueOn },
  { setting, reader, ports },
) => {
  const asked = { text: followUpText ?? '', ownerId: followUpOwner ?? '', dueOn: followUpDueOn ?? '' };
  const result = await ports.execute({ type: 'RequestFollowUp', month, ...asked }, reader.personId);
  const state = result.ok ? result.value : await ports.load();
  return showReport(month, reader, { ...setting, state }, result.ok ? undefined : result.refusal);
};
