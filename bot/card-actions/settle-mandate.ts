import type { CardActionOf } from '../../adaptive-cards/card-action';
import { refusalCard, withRefusal } from '../../adaptive-cards/refusal-card';
import { mandateCardOf } from '../cards/body-change/body-cards';
import { TAB_PATHS } from '../scene/tab-paths';
import type { Handle } from './action-turn';

/** Bekræft or afvis: whether a mandate is given, by the member whose seat it fills or by the chair. Never in a channel. */
export const settleMandate: Handle<
  CardActionOf<'mandate.confirm'> | CardActionOf<'mandate.decline'>
> = async ({ verb, mandateId }, { setting, reader, ports }) => {
  const { language, tabLink } = setting;
  if (reader.place === 'channel')
    return refusalCard({ code: 'mandate-not-yours' }, { language, link: tabLink(TAB_PATHS.confirmations) });
  const type = verb === 'mandate.confirm' ? 'ConfirmMandate' : 'DeclineMandate';
  const result = await ports.execute({ type, mandateId }, reader.personId);
  const state = result.ok ? result.value : await ports.load();
  const card = mandateCardOf(mandateId, reader.personId, { ...setting, state });
  return result.ok ? card : withRefusal(card, result.refusal);
};
