import type { CardActionOf } from '../../adaptive-cards/card-action';
import { refusalCard, withRefusal } from '../../adaptive-cards/refusal-card';
import { bodyChangeCardOf } from '../cards/body-change/body-cards';
import { TAB_PATHS } from '../scene/tab-paths';
import type { Handle } from './action-turn';

/** Bekræft or afvis: a change of who decides, or how, by a member of the body. Never in a channel. */
export const settleChange: Handle<
  CardActionOf<'bodyChange.confirm'> | CardActionOf<'bodyChange.decline'>
> = async ({ verb, changeId }, { setting, reader, ports }) => {
  const { language, tabLink } = setting;
  if (reader.place === 'channel')
    return refusalCard(
      { code: 'not-yours-to-confirm' },
      { language, link: tabLink(TAB_PATHS.confirmations) },
    );
  const type = verb === 'bodyChange.confirm' ? 'ConfirmChange' : 'DeclineChange';
  const result = await ports.execute({ type, changeId }, reader.personId);
  const state = result.ok ? result.value : await ports.load();
  const card = bodyChangeCardOf(changeId, reader.personId, { ...setting, state });
  return result.ok ? card : withRefusal(card, result.refusal);
};
