import { REQUIREMENTS } from '../shared/on-several-pages';

export const requirements = {
  requirements: {
    title: REQUIREMENTS.en,
    lead: 'The demands, section by section, and what is recorded about each. The app does not judge whether the Act is followed.',
    filter: 'Show demands by state',
    all: 'All',
    count: '{{state}}: {{count}}',
    documentedBy: 'Documented by',
    recorded: 'Recorded',
    seeAlso: 'See also',
    unsettled: 'Still open',
    more: 'and {{count}} more',
    owner: 'Responsible: {{name}}',
    checked: 'Read as of {{date}}',
    readSource: 'Read the source',
    version:
      'The list of demands is of {{date}}. Changes to the sources after the day they were read are not in it.',
    proof: {
      coverage: 'The management body’s courses',
      record: 'Oversight record of the status as of {{date}}',
      offer: '{{what}} ({{date}})',
      section: 'Figures on {{section}}: {{colour}}',
      decision: '{{title}} ({{id}})',
    },
    linked: 'Belongs to the demands',
  },
};
