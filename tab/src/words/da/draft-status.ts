/** A month's status before it is issued or corrected. */
export const draftStatus = {
  draftStatus: {
    title: 'Udkast til månedsstatus for {{month}}',
    lead: {
      sendUnreviewed: 'Udsendes automatisk den {{date}}, hvis ingen frigiver den før.',
      wait: 'Skal frigives den {{date}}. Den bliver ikke udsendt, før en koordinator frigiver den.',
      firstMonth:
        'Den første måned udsendes ikke automatisk. Den bliver sendt, når en koordinator frigiver den.',
    },
    leadPassed: {
      sendUnreviewed:
        'Skulle være udsendt den {{date}} og bliver udsendt inden for en time, hvis ingen frigiver den før.',
      wait: 'Skulle være frigivet den {{date}}. Den bliver ikke udsendt, før en koordinator frigiver den.',
      firstMonth:
        'Den første måned udsendes ikke automatisk. Den bliver sendt, når en koordinator frigiver den.',
    },
    leadAhead: 'Måneden er ikke begyndt.',
    leadLate: 'Måneden er forbi. Status kan stadig udsendes og bliver mærket som udsendt for sent.',
    leadIssued: 'Status for måneden er udsendt. Her kan den rettes og udsendes som en ny udgave.',
    assessment: 'Koordinatorens vurdering',
    assessmentLead: 'Din vurdering står på kortet med dit navn. Ledelsen kan ikke ændre den.',
    text: 'Vurdering',
    textHint: 'Kort og uden navne på personer eller detaljer om sårbarheder. Højst 2.000 tegn.',
    wish: 'Beslutning, der ønskes',
    wishHint: 'Højst én. Der kan vælges mellem de sager, der venter på svar.',
    wishNone: 'Ingen',
    save: 'Gem vurderingen',
    saved: 'Vurderingen er gemt.',
    colours: 'Sæt en farve i hånden',
    coloursLead: 'Den beregnede farve bliver stående ved siden af, sammen med dit navn og din begrundelse.',
    section: 'Område',
    colour: 'Farve',
    colourHint: 'Et område uden data kan ikke blive grønt.',
    computed: 'Vis den beregnede farve igen',
    reason: 'Begrundelse',
    setColour: 'Gem farven',
    colourSet: 'Farven er gemt.',
    card: 'Kortet i ledelseskanalen',
    cardLead: 'Sådan ser kortet ud i Teams. Knapper, der sender noget, virker kun i Teams.',
    release: 'Frigiv og udsend',
    releaseLead: 'Læs vurdering, områder og kort igennem først.',
    releaseMonth: 'Frigiv og udsend månedsstatus for {{month}}',
    releaseText:
      'Månedsstatus for {{month}} bliver sendt én gang i ledelseskanalen, og de ledere, der har bedt om det, får den i deres egen chat. Den kan rettes bagefter, men ikke trækkes tilbage.',
    releaseEarly:
      'Måneden er ikke begyndt. Status viser, hvordan det står den {{date}}, og bliver mærket som udsendt, før måneden begyndte.',
    releaseLate: 'Den bliver mærket som udsendt for sent.',
    releaseNow: 'Udsend nu',
    correct: 'Ret månedsstatus',
    correctLead: 'Rettelsen bliver udgave {{version}}. De tidligere udgaver bliver bevaret.',
    correction: 'Hvad er rettet?',
    showCard: 'Vis kortet med rettelsen',
    correctNow: 'Udsend rettelsen',
    correctMonth: 'Udsend rettelsen af månedsstatus for {{month}}',
    correctText:
      'Status beregnes igen, som den er nu, og bliver udgave {{version}}: „{{correction}}“ Kortet i ledelseskanalen bliver skiftet ud, og lederne kan tage den nye udgave til efterretning.',
    correctSend: 'Udsend udgaven',
  },
};
