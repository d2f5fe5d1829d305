import { REQUIREMENT_LIST_WORDS } from '../../../../words/requirement/requirement-list-words';
import { REQUIREMENTS } from '../shared/on-several-pages';

const list = REQUIREMENT_LIST_WORDS.en;

export const requirements = {
  requirements: {
    title: REQUIREMENTS.en,
    lead: `The demands, section by section, and what is recorded about each. ${list.notJudged}`,
    filter: 'Show demands by state',
    all: 'All',
    count: '{{state}}: {{count}}',
    documentedBy: 'Documented by',
    recorded: list.recorded,
    seeAlso: list.seeAlso,
    unsettled: list.unsettled,
    owner: 'Responsible: {{name}}',
    checked: 'Read as of {{date}}',
    readSource: 'Read the source',
    version: list.version('{{date}}'),
    linked: 'Belongs to the demands',
  },
};
