import type { Ability } from '../../domain/access/abilities';
import type { Text } from '../language';

/** What an ability lets one do, to follow "at …" / "to …". */
export const ABILITY_WORDS = {
  viewOverview: { da: 'se overblikket', en: 'see the overview' },
  viewDecisions: { da: 'se beslutningssagerne', en: 'see the decisions' },
  viewTraining: { da: 'se ledelsesorganets kurser', en: 'see the management body’s training' },
  viewReports: { da: 'se månedsstatus', en: 'see the monthly status' },
  viewLedger: { da: 'se revisionssporet', en: 'see the audit trail' },
  viewDeliveries: { da: 'se, hvilke kort der er sendt', en: 'see which cards have been sent' },
  resendDeliveries: { da: 'sende kort igen', en: 'send cards again' },
  viewRoster: { da: 'se listen over personer og roller', en: 'see the list of people and roles' },
  manageRoster: { da: 'ændre personer og roller', en: 'change people and roles' },
  manageCourses: { da: 'ændre kursuskataloget', en: 'change the course catalogue' },
  logCompletions: { da: 'registrere gennemførte kurser', en: 'log completed courses' },
  reportOwnCourse: { da: 'melde egne kurser', en: 'report your own courses' },
  submitDecisions: { da: 'sende sager til beslutning', en: 'submit decisions' },
  followUpDecisions: { da: 'følge op på beslutninger', en: 'follow up on decisions' },
  revokeDecisions: { da: 'tilbagekalde en godkendelse', en: 'revoke an approval' },
  managePolicy: {
    da: 'ændre kommunens egne regler for beslutninger',
    en: 'change the local rules about decisions',
  },
  keepMeetings: {
    da: 'sætte sager på dagsordenen og skrive notat fra møder',
    en: 'put cases on the agenda and write the notes of meetings',
  },
  vote: { da: 'svare på beslutningssager', en: 'answer decisions' },
  recordIndicators: { da: 'registrere nøgletal', en: 'record figures' },
  issueReport: { da: 'udsende månedsstatus', en: 'issue the monthly status' },
  erasePeople: { da: 'slette oplysninger om personer', en: 'erase people’s data' },
  viewProof: { da: 'se revisorens del af Overblik', en: 'see the auditor’s part of the overview' },
  viewInstallation: { da: 'se, hvor langt installationen er', en: 'see how far the installation is' },
  viewRegisters: {
    da: 'se foranstaltninger, leverandører og systemer',
    en: 'see measures, suppliers and systems',
  },
  keepRegisters: {
    da: 'føre listerne over foranstaltninger, leverandører og systemer',
    en: 'keep the lists of measures, suppliers and systems',
  },
  viewIncidents: { da: 'se hændelser', en: 'see incidents' },
  keepIncidents: { da: 'registrere hændelser', en: 'record incidents' },
  noteReport: { da: 'tage månedsstatus til efterretning', en: 'note the monthly status' },
} satisfies Record<Ability, Text>;
