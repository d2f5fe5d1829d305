import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';
import type { settings as danish } from '../da/settings';

export const settings: typeof danish = {
  settings: {
    title: 'Settings',
    lead: 'People, roles, the municipality’s own rules and the status of the app.',
    roster: ON_SEVERAL_PAGES.roster.en,
    rosterLead:
      'Who belongs to the management body is the municipality’s own dated decision. “No” under “Reachable in Teams” means that the person has not installed the app.',
    rosterEmpty: 'No people yet.',
    import: ON_SEVERAL_PAGES.importRoster.en,
    name: FIELDS.name.en,
    jobTitle: 'Title',
    roles: 'Roles',
    reachable: 'Reachable in Teams',
    reachableYes: 'Yes',
    reachableNo: 'No',
    membershipFrom: '{{role}} from {{from}}',
    membershipTo: '{{role}} {{from}} until and including {{to}}',
    about: 'About the app',
    version: 'Version',
    service: 'The service',
    ok: 'Running',
    degraded: 'Running with faults',
    entries: 'Entries in the audit trail',
    head: 'Newest fingerprint',
    aboutText:
      'Ledelsestilsyn keeps what the management body has decided, which courses its members have completed, and what has been noted. The app does not judge whether the municipality does enough under the Act.',
  },
  rosterImport: {
    title: ON_SEVERAL_PAGES.importRoster.en,
    lead: 'New roles and groups are added. Names and titles of people who are registered change only if you choose so. Nothing is imported before you have seen what happens to every row.',
    back: 'Settings',
    file: 'File of the executive management',
    fileHint:
      'CSV or Excel (xlsx) with the columns Name, Title, Mail, Role and From. A role can also be a group: politician, leader, specialist or employee.',
    renames: 'Name, title or mail differ in the file',
    renamesLead: 'They change only for the people you choose, and then everywhere in the app.',
    renamesChoose: 'Correct these people',
    rename: 'Line {{line}}: {{before}} becomes {{after}}',
    renamed_one: '1 person is corrected.',
    renamed_other: '{{count, number}} people are corrected.',
  },
};
