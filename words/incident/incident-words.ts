import type { ApprovalVerdict } from '../../domain/incident/approval-answer';
import type { Clock, Stage } from '../../domain/incident/clock';
import type { Unlawfulness } from '../../domain/incident/incident';
import type { IncidentKind, Known } from '../../domain/incident/incident-kind';
import type { Significance, SignificanceQuestion } from '../../domain/incident/significance';
import type { Text } from '../language';

/** What has happened, by NIS 2-loven § 3. */
export const INCIDENT_KIND_WORDS = {
  incident: { da: 'Hændelse', en: 'Incident' },
  nearMiss: { da: 'Nærvedhændelse', en: 'Near miss' },
  threat: { da: 'Væsentlig cybertrussel', en: 'Significant cyber threat' },
} satisfies Record<IncidentKind, Text>;

/** An exercise is marked wherever it is shown. */
export const EXERCISE = { da: 'Øvelse', en: 'Exercise' } satisfies Text;

export const KNOWN_WORDS = {
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  unknown: { da: 'Vides ikke', en: 'Not known' },
} satisfies Record<Known, Text>;

export const UNLAWFUL_WORDS = {
  suspected: { da: 'Mistanke', en: 'Suspected' },
  confirmed: { da: 'Bekræftet', en: 'Confirmed' },
  ruledOut: { da: 'Udelukket', en: 'Ruled out' },
  unknown: { da: 'Vides ikke', en: 'Not known' },
} satisfies Record<Unlawfulness, Text>;

/** What is sent, as NIS 2-loven §§ 13 and 15 call it. */
export const STAGE_WORDS = {
  earlyWarning: { da: 'Tidlig varsling', en: 'Early warning' },
  notification: { da: 'Hændelsesunderretning', en: 'Incident notification' },
  interimReport: { da: 'Foreløbig rapport', en: 'Intermediate report' },
  statusReport: { da: 'Statusrapport', en: 'Status report' },
  finalReport: { da: 'Endelig rapport', en: 'Final report' },
  recipientNotice: {
    da: 'Besked til modtagerne af tjenesten',
    en: 'Notice to the recipients of the service',
  },
} satisfies Record<Stage, Text>;

export const CLOCK_WORDS = {
  ...STAGE_WORDS,
  csirtAnswer: { da: 'Svar fra CSIRT', en: 'Answer from the CSIRT' },
  registrationChange: { da: 'Ændring af registreringen', en: 'Change of the registration' },
} satisfies Record<Clock, Text>;

/** The way from an incident to the decision not to notify of it. */
export const DRAFT_DECISION = { da: 'Skriv beslutningen', en: 'Write the decision' } satisfies Text;

/** What can be found of an approval after an incident. */
export const VERDICT_WORDS = {
  holds: { da: 'Holder stadig', en: 'Still holds' },
  takenUp: { da: 'Skal forelægges igen', en: 'To be put forward again' },
} satisfies Record<ApprovalVerdict, Text>;

export const SIGNIFICANCE_WORDS = {
  significant: { da: 'Væsentlig', en: 'Significant' },
  notSignificant: { da: 'Ikke væsentlig', en: 'Not significant' },
  undetermined: { da: 'Ikke afgjort', en: 'Not determined' },
} satisfies Record<Significance, Text>;

/** The questions of NIS 2-loven § 12, in plain words of ours. */
export const QUESTION_WORDS = {
  seriousDisruption: {
    da: 'Har hændelsen forårsaget alvorlige driftsforstyrrelser af tjenesterne, eller kan den gøre det?',
    en: 'Has the incident caused severe disruption of the services, or can it?',
  },
  financialLoss: {
    da: 'Har hændelsen forårsaget økonomiske tab for kommunen, eller kan den gøre det?',
    en: 'Has the incident caused financial loss for the municipality, or can it?',
  },
  materialDamageToOthers: {
    da: 'Har andre lidt betydelig fysisk skade, eller kan de komme til det?',
    en: 'Have others suffered considerable material damage, or can they?',
  },
  otherDamageToOthers: {
    da: 'Har andre lidt betydelig ikkefysisk skade, eller kan de komme til det?',
    en: 'Have others suffered considerable non-material damage, or can they?',
  },
} satisfies Record<SignificanceQuestion, Text>;
