/** The municipality's own rules for the monthly status. */
export const statusPolicy = {
  statusPolicy: {
    title: 'Regler for månedsstatus',
    lead: 'Kommunens egne regler for, hvornår månedsstatus udsendes, og hvem der svarer for den. Loven nævner ikke en månedsstatus.',
    set: 'Fastsæt regler for månedsstatus',
    one: 'Fra {{date}}, sag {{caseNumber}}',
    from: 'Gælder fra',
    caseNumber: 'Sagsnummer',
    draft: 'Udkastet ligger klar',
    draftHint:
      'Antal arbejdsdage før månedens første arbejdsdag, fra 0 til 10. Den 5. juni, 24. december og 31. december tæller ikke med.',
    workingDays_one: '{{count}} arbejdsdag før månedens første arbejdsdag',
    workingDays_other: '{{count}} arbejdsdage før månedens første arbejdsdag',
    unreleased: 'Hvis ingen har frigivet status på månedens første arbejdsdag',
    unreleasedChoice: {
      sendUnreviewed: 'Den udsendes og mærkes som ikke gennemset',
      wait: 'Den venter, og koordinatorerne påmindes',
    },
    remind: 'Påmind dem, der ikke har taget status til efterretning',
    remindHint: 'Antal dage efter udsendelsen, fra 1 til 30. Tom: ingen påmindelse.',
    daysAfter_one: '{{count}} dag efter udsendelsen, i deres egen chat',
    daysAfter_other: '{{count}} dage efter udsendelsen, i deres egen chat',
    never: 'Aldrig',
    responsible: 'Ansvarlige for områderne',
    responsibleHint: 'Vises ved området. Et område uden navn har ingen bestemt ansvarlig.',
    nobody: 'Ingen er udpeget',
    numberInvalid: 'Skriv et helt tal fra {{least}} til {{most}}.',
    submit: 'Fastsæt reglerne',
    saved: 'Reglerne er fastsat.',
  },
};
