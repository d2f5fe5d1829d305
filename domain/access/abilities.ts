import type { Role } from './role';

/** What a person may do in general. What they may do with one decision also depends on its state: see decision/. */
export const ABILITIES = [
  'viewOverview',
  'viewDecisions',
  'viewTraining',
  'viewReports',
  'viewLedger',
  'viewDeliveries',
  'resendDeliveries',
  'viewRoster',
  'manageRoster',
  'manageCourses',
  'logCompletions',
  'reportOwnCourse',
  'submitDecisions',
  'followUpDecisions',
  'revokeDecisions',
  'managePolicy',
  'keepMeetings',
  'vote',
  'recordIndicators',
  'issueReport',
  'noteReport',
  'erasePeople',
  'viewProof',
  'viewInstallation',
  'viewRegisters',
  'keepRegisters',
  'viewIncidents',
  'keepIncidents',
] as const;
export type Ability = (typeof ABILITIES)[number];

/** Every ability with a yes or a no; bot, tab and API ask this map and nothing else. */
export type Abilities = Readonly<Record<Ability, boolean>>;

const READING: readonly Ability[] = [
  'viewOverview',
  'viewDecisions',
  'viewTraining',
  'viewReports',
  'viewLedger',
  'viewRoster',
  'viewRegisters',
];
const DECIDING: readonly Ability[] = [...READING, 'viewIncidents', 'vote', 'noteReport', 'reportOwnCourse'];

const GRANTED = {
  chair: [...DECIDING, 'revokeDecisions'],
  member: DECIDING,
  director: ['viewOverview', 'viewReports', 'noteReport', 'reportOwnCourse'],
  secretary: [...READING, 'followUpDecisions', 'keepMeetings'],
  coordinator: [
    ...READING,
    'viewDeliveries',
    'resendDeliveries',
    'manageRoster',
    'manageCourses',
    'logCompletions',
    'submitDecisions',
    'followUpDecisions',
    'managePolicy',
    'keepMeetings',
    'recordIndicators',
    'issueReport',
    'keepRegisters',
    'viewIncidents',
    'keepIncidents',
  ],
  auditor: [...READING, 'viewIncidents', 'viewDeliveries', 'viewProof'],
  administrator: [
    'viewOverview',
    'viewRoster',
    'manageRoster',
    'viewDeliveries',
    'resendDeliveries',
    'erasePeople',
    'viewInstallation',
  ],
  deputy: ['viewOverview', 'viewDecisions', 'vote', 'reportOwnCourse'],
  delegate: ['viewOverview', 'viewDecisions', 'vote'],
} satisfies Record<Role, readonly Ability[]>;

/** What somebody may do with a day that is over: look at it. */
export const lookingOnly = (abilities: Abilities): Abilities =>
  // As below: the keys stay what they were.
  Object.fromEntries(
    ABILITIES.map((ability) => [ability, abilities[ability] && ability.startsWith('view')]),
  ) as Abilities;

/** The abilities that a set of roles gives together; no role gives none. */
export function abilitiesOf(roles: readonly Role[]): Abilities {
  const granted = new Set<Ability>(roles.flatMap((role) => GRANTED[role]));
  // Object.fromEntries widens the keys to string; they are exactly ABILITIES.
  return Object.fromEntries(ABILITIES.map((ability) => [ability, granted.has(ability)])) as Abilities;
}
