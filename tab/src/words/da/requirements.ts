import { REQUIREMENTS } from '../shared/on-several-pages';

export const requirements = {
  requirements: {
    title: REQUIREMENTS.da,
    lead: 'Kravene § for §, og hvad der er registreret om hvert af dem. Appen vurderer ikke, om loven er fulgt.',
    filter: 'Vis krav efter status',
    all: 'Alle',
    count: '{{state}}: {{count}}',
    documentedBy: 'Dokumenteret af',
    recorded: 'Registreret',
    seeAlso: 'Se også',
    unsettled: 'Står åbent',
    more: 'og {{count}} mere',
    owner: 'Ansvarlig: {{name}}',
    checked: 'Læst pr. {{date}}',
    readSource: 'Læs kilden',
    version:
      'Listen over krav er fra den {{date}}. Ændringer i kilderne efter den dag, de er læst, er ikke med.',
    proof: {
      coverage: 'Ledelsesorganets kurser',
      record: 'Tilsynsreferat til status pr. {{date}}',
      offer: '{{what}} ({{date}})',
      section: 'Nøgletal for {{section}}: {{colour}}',
      decision: '{{title}} ({{id}})',
    },
    linked: 'Hører til krav',
  },
};
