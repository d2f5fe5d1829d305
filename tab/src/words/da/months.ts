/** How the months of the status stand. */
export const months = {
  months: {
    issued: 'Månedsstatus for {{month}} er udsendt.',
    first: 'Månedsstatus for {{month}} er ikke udsendt. Den første måned udsendes ikke automatisk.',
    soon: {
      sendUnreviewed:
        'Månedsstatus for {{month}} er ikke udsendt endnu. Den udsendes automatisk den {{date}}, hvis en koordinator ikke har udsendt den inden da.',
      wait: 'Månedsstatus for {{month}} er ikke udsendt endnu. Den skal udsendes den {{date}}.',
    },
    awaited: {
      sendUnreviewed:
        'Månedsstatus for {{month}} er ikke udsendt. Den udsendes automatisk inden for en time, hvis en koordinator ikke gør det inden da.',
      wait: 'Månedsstatus for {{month}} er ikke udsendt. Den skulle have været udsendt den {{date}}.',
    },
    ahead:
      'Månedsstatus for {{month}} kan forberedes. Måneden er ikke begyndt. Status skal udsendes den {{date}}.',
    firstOver: 'Månedsstatus for {{month}} blev ikke udsendt. Den første måned udsendes ikke automatisk.',
    over: 'Månedsstatus for {{month}} blev ikke udsendt. Måneden er forbi.',
    see: 'Se månedsstatus for {{month}}',
    openDraft: 'Se udkastet for {{month}}',
    prepare: 'Forbered {{month}}',
    openLate: 'Se og udsend {{month}}',
  },
};
