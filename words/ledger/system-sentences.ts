import type { SystemEvent } from '../../domain/system/events';
import type { Language } from '../language';
import { HANDOVER_WORDS } from '../system/system-words';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

const da: Tellers<SystemEvent> = {
  SystemSet: ({ data, by, names }) => {
    const system = sentencePartsIn('da', names).system(data.systemId);
    const isNew = (names.systems.get(data.systemId)?.times ?? 1) === 1;
    return isNew
      ? tell`${by} satte systemet ${system} på listen.`
      : tell`${by} ændrede oplysningerne om systemet ${system}.`;
  },
  SystemPlanTested: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} registrerede, at beredskabsplanen for ${say.system(data.systemId)} blev afprøvet den ${say.date(data.exhibit.on)}.`;
  },
  SystemPlanTestAnnulled: ({ data, by, names }) =>
    tell`${by} annullerede en afprøvning af beredskabsplanen for ${sentencePartsIn('da', names).system(data.systemId)}.`,
  SystemRiskRecorded: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} registrerede risikoresultatet ${say.quote(data.result)} for ${say.system(data.systemId)} pr. ${say.date(data.on)}.`;
  },
  SystemHandoverSet: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} registrerede overdragelsen af ${say.system(data.systemId)} til it-driftsenheden: ${say.quote(HANDOVER_WORDS[data.state].da)}.`;
  },
  SystemRetired: ({ data, by, names }) =>
    tell`${by} registrerede, at systemet ${sentencePartsIn('da', names).system(data.systemId)} ikke bruges mere.`,
  SystemReinstated: ({ data, by, names }) =>
    tell`${by} registrerede, at systemet ${sentencePartsIn('da', names).system(data.systemId)} bruges igen.`,
};

const en: Tellers<SystemEvent> = {
  SystemSet: ({ data, by, names }) => {
    const system = sentencePartsIn('en', names).system(data.systemId);
    const isNew = (names.systems.get(data.systemId)?.times ?? 1) === 1;
    return isNew
      ? tell`${by} put the system ${system} on the list.`
      : tell`${by} changed what is said of the system ${system}.`;
  },
  SystemPlanTested: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} recorded that the contingency plan of ${say.system(data.systemId)} was tested on ${say.date(data.exhibit.on)}.`;
  },
  SystemPlanTestAnnulled: ({ data, by, names }) =>
    tell`${by} annulled a test of the contingency plan of ${sentencePartsIn('en', names).system(data.systemId)}.`,
  SystemRiskRecorded: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} recorded the risk result ${say.quote(data.result)} for ${say.system(data.systemId)} as of ${say.date(data.on)}.`;
  },
  SystemHandoverSet: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} recorded the handover of ${say.system(data.systemId)} to the IT operations unit: ${say.quote(HANDOVER_WORDS[data.state].en)}.`;
  },
  SystemRetired: ({ data, by, names }) =>
    tell`${by} recorded that the system ${sentencePartsIn('en', names).system(data.systemId)} is no longer used.`,
  SystemReinstated: ({ data, by, names }) =>
    tell`${by} recorded that the system ${sentencePartsIn('en', names).system(data.systemId)} is used again.`,
};

/** What happened to systems, as sentences. */
export const SYSTEM_SENTENCES = { da, en } satisfies Record<Language, Tellers<SystemEvent>>;
