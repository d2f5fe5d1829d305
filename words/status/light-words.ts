import type { Colour, Label, RuleId } from '../../domain/status/light';
import type { Text } from '../language';

/** The word that every colour comes with. */
export const COLOUR_WORDS = {
  green: { da: 'Grøn', en: 'Green' },
  yellow: { da: 'Gul', en: 'Yellow' },
  red: { da: 'Rød', en: 'Red' },
  grey: { da: 'Grå (ikke vurderet)', en: 'Grey (not assessed)' },
} satisfies Record<Colour, Text>;

/** What kind of demand stands behind a colour. */
export const LABEL_WORDS = {
  law: { da: 'Lov', en: 'Law' },
  guidance: { da: 'Vejledning', en: 'Guidance' },
  localPolicy: { da: 'Lokal politik', en: 'Local policy' },
  benchmark: { da: 'Benchmark', en: 'Benchmark' },
  appDefault: { da: 'Appens standard', en: 'The app’s default' },
} satisfies Record<Label, Text>;

/** Why a light has its colour. */
export const RULE_SENTENCES = {
  'training-no-data': {
    da: 'Der er ikke registreret kurser, så der er intet at vurdere.',
    en: 'No courses are logged, so there is nothing to assess.',
  },
  'training-stale': {
    da: 'I mindst ét kompetenceområde er det nyeste kursus ældre end grænsen, så status kan ikke vurderes.',
    en: 'In at least one competence area the newest course is older than the limit, so the status cannot be assessed.',
  },
  'training-all-areas-carried': {
    da: 'Alle fem kompetenceområder er dækket af ledelsesorganet tilsammen.',
    en: 'All five competence areas are covered by the management body between them.',
  },
  'training-some-areas-missing': {
    da: 'Et eller flere af de fem kompetenceområder er ikke dækket af nogen i ledelsesorganet.',
    en: 'One or more of the five competence areas are not covered by anybody in the management body.',
  },
  'training-no-area-carried': {
    da: 'Ingen af de fem kompetenceområder er dækket af nogen i ledelsesorganet.',
    en: 'None of the five competence areas is covered by anybody in the management body.',
  },
  'training-everybody-away': {
    da: 'Alle i ledelsesorganet er på orlov, så der er intet at vurdere.',
    en: 'Everybody in the management body is on leave, so there is nothing to assess.',
  },
  'training-members-no-data': {
    da: 'Der er ikke registreret kurser for nogen, så der er intet at vurdere.',
    en: 'No courses are logged for anybody, so there is nothing to assess.',
  },
  'training-members-none': {
    da: 'Ingen af ledelsesorganets medlemmer har et registreret kursus, der gælder.',
    en: 'No member of the management body has a registered course that is valid.',
  },
  'training-members-some-missing': {
    da: 'Et eller flere medlemmer af ledelsesorganet har ikke et registreret kursus, der gælder.',
    en: 'One or more members of the management body have no registered course that is valid.',
  },
  'training-members-due-soon': {
    da: 'Alle medlemmer har et registreret kursus, der gælder, men et eller flere har en frist, der nærmer sig.',
    en: 'Every member has a registered course that is valid, but one or more have a deadline that is near.',
  },
  'training-members-all': {
    da: 'Alle medlemmer af ledelsesorganet har et registreret kursus, der gælder.',
    en: 'Every member of the management body has a registered course that is valid.',
  },
  'decisions-none-submitted': {
    da: 'Der har ikke været sager til beslutning, så der er intet at vurdere.',
    en: 'No decisions have been submitted, so there is nothing to assess.',
  },
  'decisions-none-open': { da: 'Ingen sager venter på svar.', en: 'No decisions are waiting for answers.' },
  'decisions-open': {
    da: 'Sager venter på svar, og ingen svarfrist er overskredet.',
    en: 'Decisions await answers, and no answer is overdue.',
  },
  'decisions-overdue': {
    da: 'En eller flere sager mangler svar efter svarfristen.',
    en: 'One or more decisions lack answers after they were due.',
  },
  'decisions-no-longer-hold': {
    da: 'En eller flere godkendelser gælder ikke længere. Der skal træffes ny beslutning.',
    en: 'One or more approvals are no longer valid. A new decision is needed.',
  },
  'deadlines-no-data': {
    da: 'Der er ingen frister at holde øje med.',
    en: 'There are no deadlines to watch.',
  },
  'deadlines-none-near': {
    da: 'Ingen frist er tæt på.',
    en: 'No deadline is near.',
  },
  'deadlines-near': {
    da: 'En eller flere frister er tæt på.',
    en: 'One or more deadlines are near.',
  },
  'deadlines-passed': {
    da: 'En eller flere frister er overskredet.',
    en: 'One or more deadlines have passed.',
  },
  'measures-none-recorded': {
    da: 'Ingen godkendelse af foranstaltningerne er registreret, så der er intet at vurdere.',
    en: 'No approval of the measures is recorded, so there is nothing to assess.',
  },
  'measures-none-approved': {
    da: 'Ingen af de ti foranstaltninger har en registreret godkendelse, der gælder.',
    en: 'None of the ten measures has a recorded approval that is valid.',
  },
  'measures-missing': {
    da: 'En eller flere af de ti foranstaltninger har ingen registreret godkendelse, der gælder.',
    en: 'One or more of the ten measures have no recorded approval that is valid.',
  },
  'measures-changed': {
    da: 'Alle ti foranstaltninger har en registreret godkendelse, men en eller flere er ændret siden. De kræver ny beslutning.',
    en: 'All ten measures have a recorded approval, but one or more have changed since. They need a new decision.',
  },
  'measures-after-incident': {
    da: 'Alle ti foranstaltninger har en registreret godkendelse, men der har været en væsentlig hændelse siden. De skal gennemgås igen.',
    en: 'All ten measures have a recorded approval, but there has been a significant incident since. They are to be reviewed again.',
  },
  'measures-over-a-year': {
    da: 'Alle ti foranstaltninger har en registreret godkendelse, men en eller flere blev godkendt for over 12 måneder siden. De skal gennemgås igen.',
    en: 'All ten measures have a recorded approval, but one or more were approved over 12 months ago. They are to be reviewed again.',
  },
  'measures-to-review': {
    da: 'Alle ti foranstaltninger har en registreret godkendelse, men en eller flere skal tages op igen.',
    en: 'All ten measures have a recorded approval, but one or more are to be taken up again.',
  },
  'measures-in-force': {
    da: 'Alle ti foranstaltninger har en registreret godkendelse, der gælder.',
    en: 'All ten measures have a recorded approval that is valid.',
  },
  'implementation-none-registered': {
    da: 'Der er ingen foranstaltninger i registret, så gennemførelsen kan ikke vurderes.',
    en: 'There are no measures in the register, so the implementation cannot be assessed.',
  },
  'implementation-late': {
    da: 'En eller flere foranstaltninger er ikke gennemført til tiden.',
    en: 'One or more measures were not carried out in time.',
  },
  'implementation-without-effect': {
    da: 'En eller flere foranstaltninger i drift er vurderet til ikke at virke.',
    en: 'One or more measures in operation were found not to work.',
  },
  'implementation-numbers-missing': {
    da: 'Et eller flere af de ti numre i § 6, stk. 1 har ingen foranstaltning i registret.',
    en: 'One or more of the ten numbers of section 6(1) have no measure in the register.',
  },
  'implementation-none-in-operation': {
    da: 'Ingen af foranstaltningerne i registret er i drift endnu.',
    en: 'None of the measures in the register is in operation yet.',
  },
  'implementation-evidence-missing': {
    da: 'En eller flere foranstaltninger i drift mangler dokumentation fra de seneste 12 måneder.',
    en: 'One or more measures in operation lack evidence of the last 12 months.',
  },
  'implementation-review-due': {
    da: 'En eller flere foranstaltninger er ikke gennemgået til tiden.',
    en: 'One or more measures were not reviewed in time.',
  },
  'implementation-on-time': {
    da: 'Ingen foranstaltning er forsinket, og alle i drift har dokumentation fra de seneste 12 måneder.',
    en: 'No measure is late, and all in operation have evidence of the last 12 months.',
  },
  'treatment-none': {
    da: 'Der er ikke aftalt trin i risikohåndteringsplaner, så der er intet at vurdere.',
    en: 'No steps of treatment plans are agreed, so there is nothing to assess.',
  },
  'incident-clocks-missed': {
    da: 'Efter appens liste over hændelser er en eller flere frister overskredet. Tallene dækker de seneste 12 måneder.',
    en: 'According to the app’s list of incidents, one or more deadlines were missed. The figures cover the last 12 months.',
  },
  'incident-register-significant': {
    da: 'Efter appens liste over hændelser har der været væsentlige hændelser i de seneste 12 måneder, og ingen frister er overskredet.',
    en: 'According to the app’s list of incidents, there were significant incidents in the last 12 months, and no deadline was missed.',
  },
  'incident-clocks-kept': {
    da: 'Efter appens liste over hændelser er ingen frister overskredet i de seneste 12 måneder.',
    en: 'According to the app’s list of incidents, no deadline was missed in the last 12 months.',
  },
  'treatment-overdue': {
    da: 'Et eller flere trin i risikohåndteringsplaner er over fristen.',
    en: 'One or more steps of treatment plans are overdue.',
  },
  'treatment-in-time': {
    da: 'Ingen trin i risikohåndteringsplaner er over fristen.',
    en: 'No steps of treatment plans are overdue.',
  },
  'indicator-no-data': {
    da: 'Der er ikke registreret tal, så der er intet at vurdere.',
    en: 'No figures are recorded, so there is nothing to assess.',
  },
  'indicator-stale': {
    da: 'De nyeste tal er for gamle til at vise, hvordan det ser ud i dag.',
    en: 'The newest figures are too old to show how things stand today.',
  },
  'incidents-notified-late': {
    da: 'Efter de registrerede tal er en eller flere underretninger sendt for sent.',
    en: 'According to the recorded figures, one or more notifications were sent late.',
  },
  'incidents-significant': {
    da: 'Der har været væsentlige hændelser, og ingen underretninger er registreret som sendt for sent.',
    en: 'There have been significant incidents, and no notifications are recorded as sent late.',
  },
  'incidents-none-late': {
    da: 'Ingen underretninger er registreret som sendt for sent.',
    en: 'No notifications are recorded as sent late.',
  },
  'register-source-unread': {
    da: 'En datakilde til listen kan ikke læses, så listen kan mangle ændringer siden da.',
    en: 'A data source of the list cannot be read, so the list may lack changes since then.',
  },
  'register-source-taken-off': {
    da: 'En datakilde til listen blev slået fra, mens den ikke kunne læses. Listen er grå, indtil alt, der er i brug, er gemt igen.',
    en: 'A data source of the list was taken off while it could not be read. The list is grey until all that is in use has been saved again.',
  },
  'suppliers-none-listed': {
    da: 'Der er ikke opført nogen leverandører, så der er intet at vurdere.',
    en: 'No suppliers are listed, so there is nothing to assess.',
  },
  'suppliers-unsupervised': {
    da: 'Der er leverandører, som der ikke er registreret tilsyn med.',
    en: 'There are suppliers of whom no supervision is recorded.',
  },
  'suppliers-open-remarks': {
    da: 'Der er registreret tilsyn med alle leverandører, men der er åbne bemærkninger.',
    en: 'Supervision of every supplier is recorded, but there are open remarks.',
  },
  'suppliers-supervised': {
    da: 'Der er registreret tilsyn med alle leverandører, og ingen bemærkninger er åbne.',
    en: 'Supervision of every supplier is recorded, and no remarks are open.',
  },
  'maturity-no-benchmark': {
    da: 'Modenheden er målt, men der er intet at sammenligne med.',
    en: 'The maturity is measured, but there is nothing to compare it with.',
  },
  'maturity-below-benchmark': {
    da: 'Modenheden ligger under sammenligningstallet.',
    en: 'The maturity is below the benchmark.',
  },
  'maturity-at-benchmark': {
    da: 'Modenheden ligger på eller over sammenligningstallet.',
    en: 'The maturity is at or above the benchmark.',
  },
  'systems-none-listed': {
    da: 'Der er ikke opført nogen kritiske systemer, så der er intet at vurdere.',
    en: 'No critical systems are listed, so there is nothing to assess.',
  },
  'systems-not-assessed': {
    da: 'Alle kendte kritiske systemer har en afprøvet beredskabsplan, men der er systemer, hvor det ikke er vurderet, om de er kritiske.',
    en: 'Every known critical system has a tested contingency plan, but there are systems of which nobody has said whether they are critical.',
  },
  'systems-plans-tested': {
    da: 'Alle kritiske systemer har en afprøvet beredskabsplan.',
    en: 'Every critical system has a tested contingency plan.',
  },
  'systems-some-plans-untested': {
    da: 'Der er kritiske systemer uden en afprøvet beredskabsplan.',
    en: 'There are critical systems without a tested contingency plan.',
  },
  'systems-no-plan-tested': {
    da: 'Ingen kritiske systemer har en afprøvet beredskabsplan.',
    en: 'No critical system has a tested contingency plan.',
  },
  'exercises-none-held': {
    da: 'Der er ikke holdt nogen øvelse, og der er ingen planlagte øvelser tilbage i år.',
    en: 'No exercise has been held, and no planned exercises are left this year.',
  },
  'exercises-behind-plan': {
    da: 'Der er holdt færre øvelser end planlagt.',
    en: 'Fewer exercises have been held than planned.',
  },
  'exercises-open-findings': {
    da: 'De planlagte øvelser er holdt, men der er punkter at følge op på.',
    en: 'The planned exercises have been held, but there are findings to follow up.',
  },
  'exercises-held': {
    da: 'De planlagte øvelser er holdt, og der er ingen punkter at følge op på.',
    en: 'The planned exercises have been held, and there are no findings to follow up.',
  },
  'follow-ups-overdue': {
    da: 'En eller flere opfølgninger, som ledelsesorganet har bedt om, er over fristen.',
    en: 'One or more follow-ups that the management body asked for are overdue.',
  },
  'follow-ups-open': {
    da: 'Ledelsesorganet har bedt om opfølgning, og ingen frist er overskredet.',
    en: 'The management body has asked for follow-ups, and none is overdue.',
  },
  'follow-ups-none-open': {
    da: 'Der er ingen åbne opfølgninger, som ledelsesorganet har bedt om.',
    en: 'No follow-ups that the management body asked for are open.',
  },
} satisfies Record<RuleId, Text>;
