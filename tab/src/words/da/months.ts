/** How the months of the status stand. */
export const months = {
  months: {
    issued: 'Månedsstatus for {{month}} er udsendt.',
    first: 'Månedsstatus for {{month}} er ikke udsendt. Den første måned sendes ikke af sig selv.',
    soon: {
      sendUnreviewed:
        'Månedsstatus for {{month}} er ikke udsendt endnu. Den sendes af sig selv den {{date}}, hvis ingen frigiver den før.',
      wait: 'Månedsstatus for {{month}} er ikke udsendt endnu. Den skal frigives den {{date}}.',
    },
    awaited: {
      sendUnreviewed:
        'Månedsstatus for {{month}} er ikke udsendt. Den sendes af sig selv inden for en time, hvis ingen frigiver den før.',
      wait: 'Månedsstatus for {{month}} er ikke udsendt. Den skulle være frigivet den {{date}}.',
    },
    ahead:
      'Månedsstatus for {{month}} kan forberedes. Måneden er ikke begyndt. Status skal udsendes den {{date}}.',
    firstOver: 'Månedsstatus for {{month}} blev ikke udsendt. Den første måned blev ikke sendt af sig selv.',
    over: 'Månedsstatus for {{month}} blev ikke udsendt. Måneden er forbi.',
    see: 'Se månedsstatus for {{month}}',
    openDraft: 'Se udkastet for {{month}}',
    prepare: 'Forbered {{month}}',
    openLate: 'Se og udsend {{month}}',
  },
};
