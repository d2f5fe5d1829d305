import type { TrainingEvent } from '../../domain/training/events';
import type { ThingNames } from '../../domain/trail/thing-names';
import type { Language } from '../language';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn, type SentenceParts } from './sentence-parts';

const inDanish = (names: ThingNames): SentenceParts => sentencePartsIn('da', names);
const inEnglish = (names: ThingNames): SentenceParts => sentencePartsIn('en', names);

const da: Tellers<TrainingEvent> = {
  CourseAdded: ({ data, by, names }) =>
    tell`${by} føjede kurset ${inDanish(names).course(data.courseId)} til kataloget.`,
  CourseRevised: ({ data, by, names }) =>
    tell`${by} rettede kurset ${inDanish(names).course(data.courseId)} i kataloget.`,
  CourseRetired: ({ data, by, names }) =>
    tell`${by} tog kurset ${inDanish(names).course(data.courseId)} ud af brug.`,
  CourseReinstated: ({ data, by, names }) =>
    tell`${by} tog kurset ${inDanish(names).course(data.courseId)} i brug igen.`,
  CompletionLogged: ({ data, by, names }) => {
    const { person, course, date } = inDanish(names).taken(data.completionId);
    return tell`${by} registrerede, at ${person} gennemførte ${course} den ${date}.`;
  },
  CompletionReported: ({ data, by, actorId, names }) => {
    const { person, course, date } = inDanish(names).taken(data.completionId);
    return actorId === data.personId
      ? tell`${by} meldte selv, at ${course} er gennemført den ${date}.`
      : tell`${by} meldte, at ${person} gennemførte ${course} den ${date}.`;
  },
  CompletionVerified: ({ data, by, names }) => {
    const { person, course, date } = inDanish(names).taken(data.completionId);
    return tell`${by} bekræftede, at ${person} gennemførte ${course} den ${date}.`;
  },
  CompletionCorrected: ({ data, by, names }) => {
    const { person, course, date } = inDanish(names).taken(data.completionId);
    return tell`${by} rettede en kursusregistrering: ${person} gennemførte ${course} den ${date}.`;
  },
  CompletionAnnulled: ({ data, by, names }) => {
    const { person, course, date } = inDanish(names).taken(data.completionId);
    return tell`${by} annullerede registreringen af, at ${person} gennemførte ${course} den ${date}.`;
  },
  TrainingPolicySet: ({ data, by, names }) =>
    tell`${by} fastsatte kommunens regler for uddannelse fra den ${inDanish(names).date(data.from)} (sag ${data.caseNumber}).`,
  StaffOfferRecorded: ({ data, by, names }) => {
    const say = inDanish(names);
    return tell`${by} registrerede, at de ansatte fik tilbudt ${say.quote(data.what)} den ${say.date(data.offeredOn)}.`;
  },
  HoldPlaced: ({ data, by, names }) =>
    tell`${by} satte slettestop for ${inDanish(names).person(data.personId)}.`,
  HoldReleased: ({ data, by, names }) =>
    tell`${by} ophævede slettestoppet for ${inDanish(names).person(data.personId)}.`,
  PersonErased: ({ data, by, names }) =>
    tell`${by} slettede oplysningerne om en person: ${inDanish(names).person(data.personId)}.`,
};

const en: Tellers<TrainingEvent> = {
  CourseAdded: ({ data, by, names }) =>
    tell`${by} added the course ${inEnglish(names).course(data.courseId)} to the catalogue.`,
  CourseRevised: ({ data, by, names }) =>
    tell`${by} changed the course ${inEnglish(names).course(data.courseId)} in the catalogue.`,
  CourseRetired: ({ data, by, names }) =>
    tell`${by} took the course ${inEnglish(names).course(data.courseId)} out of use.`,
  CourseReinstated: ({ data, by, names }) =>
    tell`${by} took the course ${inEnglish(names).course(data.courseId)} into use again.`,
  CompletionLogged: ({ data, by, names }) => {
    const { person, course, date } = inEnglish(names).taken(data.completionId);
    return tell`${by} registered that ${person} completed ${course} on ${date}.`;
  },
  CompletionReported: ({ data, by, actorId, names }) => {
    const { person, course, date } = inEnglish(names).taken(data.completionId);
    return actorId === data.personId
      ? tell`${by} reported having completed ${course} on ${date}.`
      : tell`${by} reported that ${person} completed ${course} on ${date}.`;
  },
  CompletionVerified: ({ data, by, names }) => {
    const { person, course, date } = inEnglish(names).taken(data.completionId);
    return tell`${by} verified that ${person} completed ${course} on ${date}.`;
  },
  CompletionCorrected: ({ data, by, names }) => {
    const { person, course, date } = inEnglish(names).taken(data.completionId);
    return tell`${by} corrected a course registration: ${person} completed ${course} on ${date}.`;
  },
  CompletionAnnulled: ({ data, by, names }) => {
    const { person, course, date } = inEnglish(names).taken(data.completionId);
    return tell`${by} annulled the registration that ${person} completed ${course} on ${date}.`;
  },
  TrainingPolicySet: ({ data, by, names }) =>
    tell`${by} set the municipality’s rules for training from ${inEnglish(names).date(data.from)} (case ${data.caseNumber}).`,
  StaffOfferRecorded: ({ data, by, names }) => {
    const say = inEnglish(names);
    return tell`${by} recorded that the employees were offered ${say.quote(data.what)} on ${say.date(data.offeredOn)}.`;
  },
  HoldPlaced: ({ data, by, names }) =>
    tell`${by} set an erasure stop for ${inEnglish(names).person(data.personId)}.`,
  HoldReleased: ({ data, by, names }) =>
    tell`${by} lifted the erasure stop for ${inEnglish(names).person(data.personId)}.`,
  PersonErased: ({ data, by, names }) =>
    tell`${by} erased the data about a person: ${inEnglish(names).person(data.personId)}.`,
};

/** What happened to courses and their record, as sentences. */
export const TRAINING_SENTENCES = { da, en } satisfies Record<Language, Tellers<TrainingEvent>>;
