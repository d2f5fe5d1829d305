import type { StatusEvent } from '../../domain/status/events';
import type { ThingNames } from '../../domain/trail/thing-names';
import type { Language } from '../language';
import { SECTION_WORDS } from '../status/section-words';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn, type SentenceParts } from './sentence-parts';

const inDanish = (names: ThingNames): SentenceParts => sentencePartsIn('da', names);
const inEnglish = (names: ThingNames): SentenceParts => sentencePartsIn('en', names);

const da: Tellers<StatusEvent> = {
  StatusPolicySet: ({ data, by, names }) =>
    tell`${by} fastsatte kommunens regler for månedsstatus fra den ${inDanish(names).date(data.from)} (sag ${data.caseNumber}).`,
  AssessmentWritten: ({ data, by, names }) =>
    tell`${by} skrev vurderingen til månedsstatus for ${inDanish(names).month(data.month)}.`,
  LightOverridden: ({ data, by, names }) => {
    const month = inDanish(names).month(data.month);
    return tell`${by} tog stilling til farven for ${SECTION_WORDS[data.section].da} i månedsstatus for ${month}.`;
  },
  ReportIssued: ({ data, by, names }) => {
    const month = inDanish(names).month(data.month);
    if (data.version > 1)
      return tell`${by} udsendte en rettet månedsstatus for ${month} (udgave ${data.version}).`;
    return data.isReviewed
      ? tell`${by} udsendte månedsstatus for ${month}.`
      : tell`${by} udsendte månedsstatus for ${month}. En koordinator har ikke gennemgået den.`;
  },
  ReportNoted: ({ data, names }) => {
    const say = inDanish(names);
    return tell`${say.person(data.personId)} tog månedsstatus for ${say.month(data.month)} til efterretning.`;
  },
  FollowUpRequested: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} bad ${say.person(data.ownerId)} følge op på ${say.followUp(data.followUpId)} senest den ${say.date(data.dueOn)} (månedsstatus for ${say.month(data.month)}).`;
  },
  FollowUpReassigned: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} gav opfølgningen ${say.followUp(data.followUpId)} fra ${say.person(data.previousOwnerId)} til ${say.person(data.ownerId)}.`;
  },
  FollowUpAnswered: ({ data, by, names }) =>
    tell`${by} besvarede opfølgningen ${inDanish(names).followUp(data.followUpId)}.`,
  PersonalStatusChosen: ({ data, names }) =>
    tell`${inDanish(names).person(data.personId)} valgte månedsstatus i egen chat ${data.wanted ? 'til' : 'fra'}.`,
};

const en: Tellers<StatusEvent> = {
  StatusPolicySet: ({ data, by, names }) =>
    tell`${by} set the municipality’s rules for the monthly status from ${inEnglish(names).date(data.from)} (case ${data.caseNumber}).`,
  AssessmentWritten: ({ data, by, names }) =>
    tell`${by} wrote the assessment for the monthly status for ${inEnglish(names).month(data.month)}.`,
  LightOverridden: ({ data, by, names }) => {
    const month = inEnglish(names).month(data.month);
    return tell`${by} settled the colour of ${SECTION_WORDS[data.section].en} in the monthly status for ${month}.`;
  },
  ReportIssued: ({ data, by, names }) => {
    const month = inEnglish(names).month(data.month);
    if (data.version > 1)
      return tell`${by} issued a corrected monthly status for ${month} (version ${data.version}).`;
    return data.isReviewed
      ? tell`${by} issued the monthly status for ${month}.`
      : tell`${by} issued the monthly status for ${month}. No coordinator has reviewed it.`;
  },
  ReportNoted: ({ data, names }) => {
    const say = inEnglish(names);
    return tell`${say.person(data.personId)} noted the monthly status for ${say.month(data.month)}.`;
  },
  FollowUpRequested: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} asked ${say.person(data.ownerId)} to follow up on ${say.followUp(data.followUpId)} by ${say.date(data.dueOn)} (monthly status for ${say.month(data.month)}).`;
  },
  FollowUpReassigned: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} gave the follow-up ${say.followUp(data.followUpId)} from ${say.person(data.previousOwnerId)} to ${say.person(data.ownerId)}.`;
  },
  FollowUpAnswered: ({ data, by, names }) =>
    tell`${by} answered the follow-up ${inEnglish(names).followUp(data.followUpId)}.`,
  PersonalStatusChosen: ({ data, names }) =>
    tell`${inEnglish(names).person(data.personId)} turned the monthly status in their own chat ${data.wanted ? 'on' : 'off'}.`,
};

/** What happened to the monthly status, as sentences. */
export const STATUS_SENTENCES = { da, en } satisfies Record<Language, Tellers<StatusEvent>>;
