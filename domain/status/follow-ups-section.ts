import type { Light } from './light';
import type { ComputedSection } from './section';
import type { Look } from './look';

/** What directors asked to be followed up, until it is answered. Nothing asked for is nothing left undone. */
export function followUpsSection({ state, moment }: Look): ComputedSection {
  const open = [...state.followUps.values()].filter((one) => one.answer === null);
  const overdue = open.filter((one) => one.dueOn < moment.on);
  const light = (colour: Light['colour'], rule: Light['rule']): Light => ({
    colour,
    rule,
    label: 'appDefault',
    dataOn: moment.on,
  });
  return {
    light:
      overdue.length > 0
        ? light('red', 'follow-ups-overdue')
        : open.length > 0
          ? light('yellow', 'follow-ups-open')
          : light('green', 'follow-ups-none-open'),
    figures: { followUpsOverdue: overdue.length, followUpsOpen: open.length },
    details: open.map(({ followUpId, text, ownerId, dueOn }) => ({
      kind: 'followUp',
      followUpId,
      text,
      ownerId,
      dueOn,
    })),
    source: null,
    responsible: null,
  };
}
