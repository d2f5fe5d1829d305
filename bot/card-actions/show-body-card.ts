import type { CardActionOf } from '../../adaptive-cards/card-action';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import { bodyChangeCardOf, mandateCardOf } from '../cards/body-change/body-cards';
import { TAB_PATHS } from '../scene/tab-paths';
import type { Handle } from './action-turn';

/** Shows a mandate as it is now. It only reads. */
export const showMandate: Handle<CardActionOf<'mandate.show'>> = async (
  { mandateId },
  { setting, reader, ports },
) => {
  const { language, tabLink } = setting;
  if (reader.place === 'channel')
    return refusalCard({ code: 'mandate-not-yours' }, { language, link: tabLink(TAB_PATHS.confirmations) });
  return mandateCardOf(mandateId, reader.personId, { ...setting, state: await ports.load() });
};

/** Shows a change as it is now. It only reads. */
export const showChange: Handle<CardActionOf<'bodyChange.show'>> = async (
  { changeId },
  { setting, reader, ports },
) => {
  const { language, tabLink } = setting;
  if (reader.place === 'channel')
    return refusalCard(
      { code: 'not-yours-to-confirm' },
      { language, link: tabLink(TAB_PATHS.confirmations) },
    );
  return bodyChangeCardOf(changeId, reader.personId, { ...setting, state: await ports.load() });
};
