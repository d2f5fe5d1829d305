import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';

export const trainingPolicy = {
  trainingPolicy: {
    title: 'Uddannelsespolitik',
    lead: 'Kommunens egne regler om kurser med ikrafttrædelsesdato og sagsnummer. Loven nævner intet interval, intet timetal og ingen form for dokumentation. Det, der allerede er udsendt, ændres ikke.',
    now: 'Gælder nu',
    set: 'Fastsæt uddannelsespolitik',
    history: 'Se tidligere politikker',
    reading: 'Hvilken opgørelse bruger kommunen?',
    readingHint: 'Siden Uddannelse viser begge opgørelser, uanset hvad I vælger.',
    readings: {
      collective: 'Ledelsesorganet samlet (brochuren »Sammen om NIS2«)',
      perMember: 'Hvert medlem (NIS 2-loven § 7, stk. 2)',
      both: 'Begge',
    },
    from: 'Gælder fra',
    caseNumber: FIELDS.caseNumber.da,
    interval: FIELDS.intervalMonths.da,
    intervalHint: 'Tomt: intet interval. Loven nævner ikke noget.',
    dueSoon: 'Vis »Frist snart« så mange dage før',
    dueSoonHint: 'Dage før fristen.',
    onboarding: FIELDS.onboardingDays.da,
    onboardingHint: 'For et nyt medlem. Tomt: ingen frist.',
    leastMinutes: FIELDS.leastMinutes.da,
    leastHint: 'Tomt: Alle kurser tæller med.',
    others: 'Kurser uden for kataloget tæller med for det enkelte medlem',
    needed: FIELDS.needed.da,
    reminders: 'Påmind medlemmet så mange dage før',
    remindersHint: 'For eksempel 60, 14. Højst fem. Kun i personlig chat. Tomt: ingen påmindelser.',
    remindersInvalid: 'Skriv højst fem forskellige antal hele dage fra 0 til 365 med komma imellem.',
    daysBefore: '{{days}} dage før',
    kept: FIELDS.retentionMonths.da,
    keptHint:
      'Antal måneder, efter at personen har forladt gruppen. Tomt: Opbevaringstiden er ikke fastsat, og intet foreslås slettet.',
    notSet: 'Ikke fastsat',
    numberInvalid: ON_SEVERAL_PAGES.wholeNumber.da,
    submit: 'Fastsæt politikken',
    saved: 'Politikken er fastsat.',
  },
};
