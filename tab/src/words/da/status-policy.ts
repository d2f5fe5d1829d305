import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';

/** The municipality's own rules for the monthly status. */
export const statusPolicy = {
  statusPolicy: {
    title: ON_SEVERAL_PAGES.statusRules.da,
    lead: 'Kommunens egne regler for, hvornår månedsstatus udsendes, og hvem der har ansvaret for den. Har kommunen ikke fastsat sine egne, gælder appens standard. Loven nævner ikke en månedsstatus.',
    set: 'Fastsæt regler for månedsstatus',
    one: 'Fra {{date}}, sag {{caseNumber}}',
    from: 'Gælder fra',
    caseNumber: FIELDS.caseNumber.da,
    draft: FIELDS.draftWorkingDays.da,
    draftHint:
      'Så tidligt ligger udkastet klar, fra 0 til 10 arbejdsdage før. Den 5. juni, 24. december og 31. december tæller ikke med.',
    draftReady: 'Udkastet ligger klar',
    workingDays_one: '{{count}} arbejdsdag før månedens første arbejdsdag',
    workingDays_other: '{{count}} arbejdsdage før månedens første arbejdsdag',
    unreleased: FIELDS.unreleased.da,
    unreleasedChoice: {
      sendUnreviewed: 'Den udsendes automatisk og mærkes som ikke gennemgået',
      wait: 'Den venter, og koordinatorerne påmindes',
    },
    remind: FIELDS.reminderDays.da,
    remindHint:
      'Til dem, der ikke har taget status til efterretning. Fra 1 til 30 dage efter udsendelsen. Tomt: ingen påmindelse.',
    reminder: 'Påmindelse til dem, der ikke har taget status til efterretning',
    daysAfter_one: '{{count}} dag efter udsendelsen, i deres egen chat',
    daysAfter_other: '{{count}} dage efter udsendelsen, i deres egen chat',
    never: 'Aldrig',
    limits: 'Grænser for farver og frister',
    limitsHint:
      'Ingen lov eller vejledning nævner grænserne. Er et felt tomt, gælder appens standard, og det fremgår ved farven. Det, du skriver her, vises som lokal politik.',
    limitHint: 'Et helt tal fra {{least}} til {{most}}. Tomt: appens standard, {{appDefault}}.',
    dueHour: FIELDS.dueHour.da,
    hour: 'kl. {{hour}}.00',
    nearDays: FIELDS.nearDays.da,
    staleAfterDays: FIELDS.staleAfterDays.da,
    staleOf: '{{section}}: Tal er for gamle efter (antal dage)',
    appDefault: '{{value}} (appens standard)',
    responsible: 'Ansvarlige for områderne',
    responsibleHint: 'Vises ved området. Et område uden navn har ingen bestemt ansvarlig.',
    nobody: 'Ingen er udpeget',
    numberInvalid: ON_SEVERAL_PAGES.wholeNumber.da,
    submit: 'Fastsæt reglerne',
    saved: 'Reglerne er fastsat.',
  },
};
