import { STATUS_IN, STATUS_OF } from '../../../../words/status/status-labels';

const OF = STATUS_OF.da('{{statusOn}}');
const IN = STATUS_IN.da('{{statusOn}}');

/** How the months of the status stand. */
export const months = {
  months: {
    issued: `${OF} er udsendt.`,
    first: `${OF} er ikke udsendt. Den første måned udsendes ikke automatisk.`,
    soon: {
      sendUnreviewed: `${OF} er ikke udsendt endnu. Den udsendes automatisk den {{date}}, hvis en koordinator ikke har udsendt den inden da.`,
      wait: `${OF} er ikke udsendt endnu. Den skal udsendes den {{date}}.`,
    },
    awaited: {
      sendUnreviewed: `${OF} er ikke udsendt. Den udsendes automatisk inden for en time, hvis en koordinator ikke gør det inden da.`,
      wait: `${OF} er ikke udsendt. Den skulle have været udsendt den {{date}}.`,
    },
    ahead: `${OF} kan forberedes. Måneden er ikke begyndt. Status skal udsendes den {{date}}.`,
    firstOver: `${OF} blev ikke udsendt. Den første måned udsendes ikke automatisk.`,
    over: `${OF} blev ikke udsendt. Måneden er forbi.`,
    see: `Se ${IN}`,
    openDraft: `Se udkastet til ${IN}`,
    prepare: `Forbered ${IN}`,
    openLate: `Se og udsend ${IN}`,
  },
};
