import { STAGE_WORDS } from '../incident/incident-words';
import type { RequirementId } from '../../domain/requirement/catalogue';
import { MEASURE_WORDS } from '../decision/measure-words';
import type { RequirementText } from './requirement-words-da';

export const REQUIREMENT_WORDS_EN = {
  'nis2-6-1-1': {
    title: MEASURE_WORDS.a.en,
    text: 'The municipality must know its IT risks and have policies for how networks and systems are secured.',
  },
  'nis2-6-1-2': {
    title: MEASURE_WORDS.b.en,
    text: 'It must be clear how an incident is found, handled and closed, and who does what.',
  },
  'nis2-6-1-3': {
    title: MEASURE_WORDS.c.en,
    text: 'The citizens’ services must be able to go on, or to start again soon, when systems are down.',
  },
  'nis2-6-1-4': {
    title: MEASURE_WORDS.d.en,
    text: 'The municipality must control the risk that comes with suppliers and what they deliver.',
  },
  'nis2-6-1-5': {
    title: MEASURE_WORDS.e.en,
    text: 'Security must be part of buying, developing and maintaining systems, also when vulnerabilities are found.',
  },
  'nis2-6-1-6': {
    title: MEASURE_WORDS.f.en,
    text: 'The municipality must have a way of finding out whether what it does has an effect.',
  },
  'nis2-6-1-7': {
    title: MEASURE_WORDS.g.en,
    text: 'The basic good habits must be in place, and the employees must be trained in cyber security.',
  },
  'nis2-6-1-8': {
    title: MEASURE_WORDS.h.en,
    text: 'It must be decided where and how information is encrypted.',
  },
  'nis2-6-1-9': {
    title: MEASURE_WORDS.i.en,
    text: 'It must be known who has access to what, and which systems and equipment the municipality has.',
  },
  'nis2-6-1-10': {
    title: MEASURE_WORDS.j.en,
    text: 'Signing in must be protected by more than a password, and the municipality must be able to talk securely, also in a crisis.',
  },
  'nis2-6-2': {
    title: 'Corrective measures',
    text: 'Where something that § 6(1) asks for is lacking, it must be put right without undue delay.',
  },
  'nis2-7-1-approve': {
    title: 'The management body approves the measures',
    text: 'That is the measures of § 6(1) and the corrective ones of § 6(2).',
  },
  'nis2-7-1-oversee': {
    title: 'The management body oversees',
    text: 'The management body must follow whether the measures are carried out.',
  },
  'nis2-7-2-courses': {
    title: 'The members of the management body take courses',
    text: 'The members must take part in relevant courses on managing cyber-security risks. The Act does not say how often.',
  },
  'nis2-7-2-encourage': {
    title: 'The other employees are offered courses',
    text: 'The management body must encourage that employees are offered courses like those that the members take.',
  },
  'nis2-10': {
    title: 'Registration with the authority',
    text: 'The municipality must be registered with name, contact details and IP addresses, and changes must be told within two weeks.',
  },
  'nis2-12': {
    title: 'Notification of significant incidents',
    text: 'The authority and the CSIRT must be told of every significant incident.',
  },
  'nis2-13-1-1': {
    title: STAGE_WORDS.earlyWarning.en,
    text: 'No later than 24 hours after the municipality became aware of a significant incident.',
  },
  'nis2-13-1-2': {
    title: STAGE_WORDS.notification.en,
    text: 'No later than 72 hours after the municipality became aware of the incident, with a first assessment of it.',
  },
  'nis2-13-1-3': {
    title: STAGE_WORDS.interimReport.en,
    text: 'When the CSIRT asks for it.',
  },
  'nis2-13-1-4': {
    title: STAGE_WORDS.finalReport.en,
    text: 'No later than one month after the incident notification was sent.',
  },
  'nis2-13-1-5': {
    title: STAGE_WORDS.statusReport.en,
    text: 'When the incident still goes on and the final report should have been sent. The final one follows no later than one month after the incident is handled.',
  },
  'nis2-15': {
    title: 'Telling those who use the municipality’s services',
    text: 'The recipients must be told of significant incidents and threats without undue delay.',
  },
  'bek620-14': {
    title: 'Registration and notification are done at Virk.dk',
    text: 'They are done in the self-service with MitID. The app sends nothing to the authority.',
  },
  'bek620-15': {
    title: 'When a notification is received',
    text: 'It is received when the authority can see it. Written notifications sent in another way are as a rule not received.',
  },
  'cir-1.1.1': {
    title: 'Policy on the security of networks and information systems',
    text: 'The policy should have the date of the management body’s approval, and indicators that are followed, maturity among them.',
  },
  'cir-1.1.2': {
    title: 'The management body reviews the policy',
    text: 'At least once a year, and after significant incidents and changes. The result is written down.',
  },
  'cir-1.2.3': {
    title: 'Direct reporting to the management body',
    text: 'At least one person should report directly to the management body on security.',
  },
  'cir-1.2.6': {
    title: 'The management body reviews roles and responsibilities',
    text: 'Roles and responsibilities should be reviewed at planned intervals.',
  },
  'cir-2.1.1': {
    title: 'Residual risks are accepted by the management body',
    text: 'Or by somebody with the responsibility and authority for it, where the management body is told enough.',
  },
  'cir-2.1.2': {
    title: 'Risk treatment plan',
    text: 'It should say who does what and when, and why a residual risk can be accepted.',
  },
  'cir-2.1.4': {
    title: 'Risks and plans are reviewed every year',
    text: 'At least once a year and after significant incidents and changes.',
  },
  'cir-2.2': {
    title: 'The management body is told regularly how things stand',
    text: 'Regular reporting should give the management body an informed view of the current state.',
  },
  'cir-2.3.3': {
    title: 'Independent reviews are reported to the management body',
    text: 'The result should lead to corrections, or to the residual risk being accepted.',
  },
  'cir-8.1': {
    title: 'Awareness among employees and the management body',
    text: 'Employees should be made aware of cyber security at planned intervals, the members of the management body included.',
  },
  'cir-8.2': {
    title: 'Training by role',
    text: 'Those whose tasks need it should be trained regularly, also when they get another role.',
  },
} satisfies Record<RequirementId, RequirementText>;
