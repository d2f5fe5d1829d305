import { describe, expect, it } from '@jest/globals';
import {
  ABILITIES,
  abilitiesOf,
  lookingOnly,
  type Abilities,
  type Ability,
} from '../../../domain/access/abilities';
import { ROLES, type Role } from '../../../domain/access/role';
import { may, type DecideContext } from '../../../domain/access/decide-context';
import { NOW } from '../../support/instants';
import { sha256Of } from '../../support/sha256-of';

const NOTHING: Abilities = {
  viewOverview: false,
  viewDecisions: false,
  viewTraining: false,
  viewReports: false,
  viewLedger: false,
  viewDeliveries: false,
  resendDeliveries: false,
  viewRoster: false,
  manageRoster: false,
  manageCourses: false,
  logCompletions: false,
  reportOwnCourse: false,
  submitDecisions: false,
  followUpDecisions: false,
  revokeDecisions: false,
  managePolicy: false,
  keepMeetings: false,
  vote: false,
  recordIndicators: false,
  issueReport: false,
  noteReport: false,
  erasePeople: false,
  viewProof: false,
  viewInstallation: false,
  viewRegisters: false,
  keepRegisters: false,
  viewIncidents: false,
  keepIncidents: false,
};

const READER: Abilities = {
  ...NOTHING,
  viewOverview: true,
  viewDecisions: true,
  viewTraining: true,
  viewReports: true,
  viewLedger: true,
  viewRoster: true,
  viewRegisters: true,
};

const IN_BODY: Abilities = {
  ...READER,
  viewIncidents: true,
  vote: true,
  noteReport: true,
  reportOwnCourse: true,
};
const FOR_ANOTHER: Abilities = { ...NOTHING, viewOverview: true, viewDecisions: true, vote: true };

/** What every role may do, written out: a change of a single no to yes must be made here too. */
const EXPECTED: Record<Role, Abilities> = {
  chair: { ...IN_BODY, revokeDecisions: true },
  member: IN_BODY,
  director: { ...NOTHING, viewOverview: true, viewReports: true, noteReport: true, reportOwnCourse: true },
  secretary: { ...READER, followUpDecisions: true, keepMeetings: true },
  coordinator: {
    ...READER,
    viewDeliveries: true,
    resendDeliveries: true,
    manageRoster: true,
    manageCourses: true,
    logCompletions: true,
    submitDecisions: true,
    followUpDecisions: true,
    managePolicy: true,
    keepMeetings: true,
    recordIndicators: true,
    issueReport: true,
    keepRegisters: true,
    viewIncidents: true,
    keepIncidents: true,
  },
  auditor: { ...READER, viewIncidents: true, viewDeliveries: true, viewProof: true },
  administrator: {
    ...NOTHING,
    viewOverview: true,
    viewRoster: true,
    manageRoster: true,
    viewDeliveries: true,
    resendDeliveries: true,
    erasePeople: true,
    viewInstallation: true,
  },
  deputy: { ...FOR_ANOTHER, reportOwnCourse: true },
  delegate: FOR_ANOTHER,
};

describe('what a role may do', () => {
  it.each(ROLES)('%s: every ability, also those it does not have', (role) => {
    expect(abilitiesOf([role])).toEqual(EXPECTED[role]);
  });

  it('is nothing without a role', () => {
    expect(abilitiesOf([])).toEqual(NOTHING);
  });

  it('adds up over several roles', () => {
    expect(abilitiesOf(['member', 'administrator'])).toEqual({
      ...EXPECTED.member,
      viewDeliveries: true,
      resendDeliveries: true,
      manageRoster: true,
      erasePeople: true,
      viewInstallation: true,
    });
  });

  it('never lets one role both put a decision forward and vote on it', () => {
    const both = ROLES.filter((role) => EXPECTED[role].submitDecisions && EXPECTED[role].vote);
    expect(both).toEqual([]);
  });
});

describe('what somebody may do with a day that is over', () => {
  const SEEING: readonly Ability[] = [
    'viewOverview',
    'viewDecisions',
    'viewTraining',
    'viewReports',
    'viewLedger',
    'viewDeliveries',
    'viewRoster',
    'viewProof',
    'viewInstallation',
    'viewRegisters',
    'viewIncidents',
  ];

  it.each(ROLES)('is to look at what they may see: %s', (role) => {
    const looking = lookingOnly(abilitiesOf([role]));
    for (const ability of ABILITIES)
      expect(looking[ability]).toBe(EXPECTED[role][ability] && SEEING.includes(ability));
  });
});

describe('what the clock may do', () => {
  const context: DecideContext = { actor: { kind: 'clock' }, now: NOW, hashOf: sha256Of };

  it('is to issue the monthly report and nothing else', () => {
    expect(ABILITIES.filter((ability) => may(context, ability))).toEqual(['issueReport']);
  });
});

describe('what a person may do', () => {
  it.each(ROLES)('follows from the roles of the day: %s', (role) => {
    const actor = { kind: 'person', personId: 'p-1', roles: [role], isTenantAdministrator: false } as const;
    const allowed = ABILITIES.filter((ability) => may({ actor, now: NOW, hashOf: sha256Of }, ability));
    expect(allowed).toEqual(ABILITIES.filter((ability) => EXPECTED[role][ability]));
  });

  it('is not widened by the app role in Entra ID', () => {
    const actor = { kind: 'person', personId: 'p-1', roles: [], isTenantAdministrator: true } as const;
    expect(ABILITIES.filter((ability) => may({ actor, now: NOW, hashOf: sha256Of }, ability))).toEqual([]);
  });
});
