export const people = {
  people: {
    write: 'Skriv en del af navnet',
    looking: 'Søger …',
    none: 'Ingen hedder sådan.',
    more: 'Viser {{shown}} af {{total}}. Skriv mere af navnet.',
    missing: 'Skriv en del af navnet, og vælg personen på listen.',
    from: 'Vælg fra',
    everybody: 'Alle',
    search: 'Søg på navn eller titel',
    shown: 'Viser {{shown}} af {{total}}. Skriv mere af navnet for at finde andre.',
    chooseShown: 'Vælg alle viste',
    chooseNone: 'Fravælg alle',
  },
  confirm: { cancel: 'Fortryd' },
};
