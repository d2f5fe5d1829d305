import type { BaselineEvent } from '../../domain/baseline/events';
import type { Language } from '../language';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

const da: Tellers<BaselineEvent> = {
  BaselineRecorded: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} registrerede målingen ${say.baseline(data.resultId)} fra den ${say.date(data.on)}.`;
  },
  BaselineCorrected: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} rettede målingen ${say.baseline(data.resultId)} fra den ${say.date(data.on)}.`;
  },
  BaselineAnnulled: ({ data, by, names }) =>
    tell`${by} annullerede målingen ${sentencePartsIn('da', names).baseline(data.resultId)}.`,
  BaselinePaceSet: ({ data: { months }, by }) =>
    tell`${by} registrerede kommunens egen regel: Næste måling er senest ${months === 1 ? '1 måned' : `${String(months)} måneder`} efter den seneste.`,
};

const en: Tellers<BaselineEvent> = {
  BaselineRecorded: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} recorded the measurement ${say.baseline(data.resultId)} of ${say.date(data.on)}.`;
  },
  BaselineCorrected: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} corrected the measurement ${say.baseline(data.resultId)} of ${say.date(data.on)}.`;
  },
  BaselineAnnulled: ({ data, by, names }) =>
    tell`${by} annulled the measurement ${sentencePartsIn('en', names).baseline(data.resultId)}.`,
  BaselinePaceSet: ({ data: { months }, by }) =>
    tell`${by} recorded the municipality’s own rule: the next measurement is at most ${months === 1 ? '1 month' : `${String(months)} months`} after the last.`,
};

/** What happened to measurements, as sentences. */
export const BASELINE_SENTENCES = { da, en } satisfies Record<Language, Tellers<BaselineEvent>>;
