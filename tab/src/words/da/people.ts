import { CHOOSING_WORDS } from '../../../../words/choosing-words';

export const people = {
  people: {
    write: 'Skriv en del af navnet',
    looking: 'Søger …',
    none: 'Ingen personer fundet. Prøv en anden del af navnet.',
    more: 'Viser {{shown, number}} af {{total, number}}. Skriv mere af navnet.',
    missing: 'Skriv en del af navnet, og vælg personen på listen.',
    from: 'Vælg fra',
    everybody: 'Alle',
    search: CHOOSING_WORDS.searchPeople.da,
    shown: 'Viser {{shown, number}} af {{total, number}}. Skriv mere af navnet for at finde andre.',
    chooseShown: CHOOSING_WORDS.allShown.da,
    chooseNone: 'Fravælg alle',
    account: {
      blocked: 'Kontoen er spærret i Entra ID.',
      guest: 'Kontoen er en gæstekonto.',
    },
  },
  confirm: { cancel: 'Fortryd' },
  samePerson: {
    ask: 'Er det den samme person?',
    askOf: 'Er det den samme person? {{name}}',
    lead: 'Mailadressen er registreret på en person med en anden konto i Entra ID. Intet sker, før du har svaret.',
    hint: 'Ja: Personen får den nye konto og beholder sine roller, svar og kurser, og den gamle konto gælder ikke længere her. Nej: En ny person bliver tilføjet. Svaret registreres i revisionssporet med dit navn.',
    fresh: 'Ny konto: {{who}}',
    known: 'Registreret: {{who}}',
    holdsNothing: 'ingen rolle eller gruppe',
    yes: 'Ja, samme person',
    yesAs: 'Ja, samme person: {{who}}',
    no: 'Nej, to personer',
    missing: 'Svar på, om det er den samme person.',
  },
};
