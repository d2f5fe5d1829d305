import type { MeasureEvent } from '../../domain/measure/events';
import { EFFECT_WORDS, PROGRESS_WORDS } from '../measure/measure-register-words';
import type { Language } from '../language';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

const da: Tellers<MeasureEvent> = {
  MeasureRegistered: ({ data, by, names }) =>
    tell`${by} registrerede foranstaltningen ${sentencePartsIn('da', names).measure(data.measureId)}.`,
  MeasureRevised: ({ data, by, names }) =>
    tell`${by} ændrede foranstaltningen ${sentencePartsIn('da', names).measure(data.measureId)}. Den er i udgave ${data.version}.`,
  MeasureStageTold: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    const due = data.dueOn === null ? '' : ` Fristen er den ${say.date(data.dueOn)}.`;
    return tell`${by} satte foranstaltningen ${say.measure(data.measureId)} til ${say.quote(PROGRESS_WORDS[data.progress].da)}.${due}`;
  },
  MeasureExhibitAdded: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} føjede dokumentation fra den ${say.date(data.exhibit.on)} til foranstaltningen ${say.measure(data.measureId)}: ${say.quote(data.exhibit.says)}.`;
  },
  MeasureExhibitWithdrawn: ({ data, by, names }) =>
    tell`${by} trak dokumentationen ${data.exhibitId} for foranstaltningen ${sentencePartsIn('da', names).measure(data.measureId)} tilbage.`,
  MeasureEvaluated: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return tell`${by} vurderede effekten af foranstaltningen ${say.measure(data.measureId)} pr. ${say.date(data.on)}: ${say.quote(EFFECT_WORDS[data.effect].da)}.`;
  },
  MeasureRetired: ({ data, by, names }) =>
    tell`${by} tog foranstaltningen ${sentencePartsIn('da', names).measure(data.measureId)} ud af registret.`,
};

const en: Tellers<MeasureEvent> = {
  MeasureRegistered: ({ data, by, names }) =>
    tell`${by} registered the measure ${sentencePartsIn('en', names).measure(data.measureId)}.`,
  MeasureRevised: ({ data, by, names }) =>
    tell`${by} changed the measure ${sentencePartsIn('en', names).measure(data.measureId)}. It is in version ${data.version}.`,
  MeasureStageTold: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    const due = data.dueOn === null ? '' : ` It is due on ${say.date(data.dueOn)}.`;
    return tell`${by} set the measure ${say.measure(data.measureId)} to ${say.quote(PROGRESS_WORDS[data.progress].en)}.${due}`;
  },
  MeasureExhibitAdded: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} added evidence of ${say.date(data.exhibit.on)} to the measure ${say.measure(data.measureId)}: ${say.quote(data.exhibit.says)}.`;
  },
  MeasureExhibitWithdrawn: ({ data, by, names }) =>
    tell`${by} withdrew the evidence ${data.exhibitId} of the measure ${sentencePartsIn('en', names).measure(data.measureId)}.`,
  MeasureEvaluated: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return tell`${by} evaluated the effect of the measure ${say.measure(data.measureId)} as of ${say.date(data.on)}: ${say.quote(EFFECT_WORDS[data.effect].en)}.`;
  },
  MeasureRetired: ({ data, by, names }) =>
    tell`${by} took the measure ${sentencePartsIn('en', names).measure(data.measureId)} out of the register.`,
};

/** What happened to the measures of the register, as sentences. */
export const MEASURE_SENTENCES = { da, en } satisfies Record<Language, Tellers<MeasureEvent>>;
