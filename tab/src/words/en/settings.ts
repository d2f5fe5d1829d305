import { LEVEL_WORDS } from '../../../../words/decision/decision-words';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';
import type { settings as danish } from '../da/settings';

export const settings: typeof danish = {
  settings: {
    title: 'Settings',
    lead: 'People, roles, the municipality’s own rules and the status of the app.',
    menu: 'Pages in Settings',
    pages: {
      roster: 'Who sits in the management body, and who has a role beside it.',
      groups: 'Whom the courses are for, absences and groups from Entra ID.',
      governance: 'Decision model, acting chair, deputies, delegations and decision policy.',
      confirmations: 'Changes and mandates that count only when a member has confirmed them.',
      trainingPolicy: 'Interval for courses, reminders and retention.',
      statusPolicy: 'When the monthly status is sent, and who is responsible for it.',
      feeds: 'KITOS, OS2compliance and DBS: what the sources say, and what the municipality’s lists lack.',
      deliveries: 'What has been sent in Teams, to whom and when, and what did not arrive.',
      retention:
        'See whose retention period has ended, set an erasure stop, and erase data about people who no longer have a role.',
      about: 'Version, operation and the newest fingerprint.',
    },
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
  firstRun: {
    title: 'Take the app into use',
    count: '{{done}} of {{all}} are in place. This is what is missing.',
    allDone: 'The app is in use. Everything that is needed is in place.',
    inPlace: 'In place: {{steps}}.',
    notNeeded: '{{step}}: not needed. The app’s defaults apply until the municipality sets its own.',
    by: 'Done by {{who}}.',
    who: { coordinator: 'the coordinator', administrator: 'the administrator' },
    steps: {
      body: LEVEL_WORDS.body.en,
      courses: 'Courses in the catalogue',
      decisionRules: 'Rules for decisions',
      trainingRules: 'Training policy',
      statusRules: ON_SEVERAL_PAGES.statusRules.en,
      measures: 'Measures',
      channel: ON_SEVERAL_PAGES.leadershipChannel.en,
      app: 'The app with the members',
    },
    rules: { model: 'a decision model', policy: 'a decision policy' },
    missing: {
      courses: 'The catalogue has no courses. Add or import those that the executive management can take.',
      decisionRules: 'The municipality has not set {{what}}. Until then the app’s defaults apply.',
      trainingRules:
        'The municipality has not set a training policy. The Act does not say how often members must take courses.',
      statusRules: 'The municipality has not set its own rules. Until then the app’s defaults apply.',
      measures:
        'No measures have been put forward. The management body must approve them (NIS 2 Act § 7(1)).',
      channel:
        'The app has not written in the leadership channel yet. Install it in the team. The first card is a monthly status.',
      channelLost: 'The app cannot write in the leadership channel. Install it in the team again.',
      app: 'The app is not installed for {{names}}. They get no cards until it is.',
      appNobody: 'There are no members to install the app for yet.',
    },
  },
  rosterImport: {
    title: ON_SEVERAL_PAGES.importRoster.en,
    lead: 'New roles and groups are added. Names and titles of people who are registered change only if you choose so. Nothing is imported before you have seen what happens to every row.',
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
