import { STATUS_IN, STATUS_LABELS, STATUS_OF } from '../../../../words/status/status-labels';
import { ON_SEVERAL_PAGES, DRAFT_OF } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';

/** A month's status before it is issued or corrected. */
export const draftStatus = {
  draftStatus: {
    title: DRAFT_OF.da('{{statusOn}}'),
    lead: {
      sendUnreviewed: 'Udsendes automatisk den {{date}}, hvis en koordinator ikke har udsendt den inden da.',
      wait: 'Skal udsendes den {{date}}. Det sker først, når en koordinator udsender den.',
      firstMonth: ON_SEVERAL_PAGES.firstMonth.da,
    },
    leadPassed: {
      sendUnreviewed:
        'Skulle have været udsendt den {{date}} og udsendes automatisk inden for en time, hvis en koordinator ikke gør det inden da.',
      wait: 'Skulle have været udsendt den {{date}}. Det sker først, når en koordinator udsender den.',
      firstMonth: ON_SEVERAL_PAGES.firstMonth.da,
    },
    leadAhead: 'Måneden er ikke begyndt.',
    leadLate: 'Måneden er forbi. Status kan stadig udsendes og bliver mærket som udsendt for sent.',
    leadIssued: 'Status for måneden er udsendt. Her kan den rettes og udsendes som en ny udgave.',
    assessment: STATUS_LABELS.assessment.da,
    assessmentLead: 'Din vurdering vises på kortet med dit navn. Ledelsesorganet kan ikke ændre den.',
    text: 'Vurdering',
    textHint: 'Kort og uden navne på personer eller detaljer om sårbarheder. Højst 2.000 tegn.',
    wish: FIELDS.wish.da,
    wishHint: 'Højst én. Der kan vælges mellem de sager, der venter på svar.',
    wishNone: 'Ingen',
    save: 'Gem vurderingen',
    saved: 'Vurderingen er gemt.',
    colours: 'Sæt en farve manuelt',
    coloursLead: 'Den beregnede farve vises stadig ved siden af sammen med dit navn og din begrundelse.',
    section: 'Område',
    colour: FIELDS.colour.da,
    colourHint: 'Et område uden data kan ikke blive grønt.',
    computed: 'Vis den beregnede farve igen',
    reason: FIELDS.reason.da,
    setColour: 'Gem farven',
    colourSet: 'Farven er gemt.',
    card: 'Kortet i ledelseskanalen',
    cardLead: 'Sådan ser kortet ud i Teams. Knapper, der sender noget, virker kun i Teams.',
    release: 'Udsend',
    releaseLead: 'Læs vurdering, områder og kort igennem først.',
    releaseMonth: `Udsend ${STATUS_IN.da('{{statusOn}}')}`,
    releaseText: `${STATUS_OF.da('{{statusOn}}')} bliver sendt én gang i ledelseskanalen, og de, der har bedt om det, får den i deres egen chat. Den kan rettes bagefter, men ikke trækkes tilbage.`,
    releaseEarly:
      'Måneden er ikke begyndt. Status viser, hvordan det ser ud den {{date}}, og bliver mærket som udsendt, før måneden begyndte.',
    releaseLate: 'Den bliver mærket som udsendt for sent.',
    releaseNow: 'Udsend nu',
    correct: ON_SEVERAL_PAGES.correct.da,
    correctLead: 'Rettelsen bliver udgave {{version}}. De tidligere udgaver bliver bevaret.',
    correction: 'Hvad er rettet?',
    showCard: 'Vis kortet med rettelsen',
    correctNow: 'Udsend rettelsen',
    correctMonth: `Udsend rettelsen af ${STATUS_IN.da('{{statusOn}}')}`,
    correctText:
      'Status beregnes igen, som den er nu, og bliver udgave {{version}}. Kortet i ledelseskanalen bliver skiftet ud, og den nye udgave kan tages til efterretning. Rettet: »{{correction}}«',
    correctSend: 'Udsend udgaven',
  },
};
