import { REQUIREMENT_LIST_WORDS } from '../../../../words/requirement/requirement-list-words';
import { REQUIREMENTS } from '../shared/on-several-pages';

const list = REQUIREMENT_LIST_WORDS.da;

export const requirements = {
  requirements: {
    title: REQUIREMENTS.da,
    lead: `Kravene § for §, og hvad der er registreret om hvert af dem. ${list.notJudged}`,
    filter: 'Vis krav efter status',
    all: 'Alle',
    count: '{{state}}: {{count}}',
    documentedBy: 'Dokumenteret af',
    recorded: list.recorded,
    seeAlso: list.seeAlso,
    unsettled: list.unsettled,
    owner: 'Ansvarlig: {{name}}',
    checked: 'Læst pr. {{date}}',
    readSource: 'Læs kilden',
    version: list.version('{{date}}'),
    linked: 'Hører til krav',
  },
};
