import { z } from 'zod';
import { cleanText } from '../domain/ground/clean-text';
import { CHOICES, FINDINGS } from '../domain/decision/terms';
import { MEETING_INPUTS, type MeetingInput } from './meeting-inputs';
import { TRAINING_SHOWN, type TrainingInput } from './training-inputs';
import { LANGUAGES } from '../words/language';

const language = z.enum(LANGUAGES);
const decisionId = z.string().regex(/^D-\d{4}-\d{3,}$/);
const contentHash = z.string().regex(/^[0-9a-f]{64}$/);
const personId = z.string().min(1).max(60).transform(cleanText);
const typed = z.string().transform(cleanText).optional();

/** What the reader had on the screen; a press on anything older is refused. */
const shownDecision = { decisionId, version: z.number().int().positive(), contentHash, language };

/** Beside it: which answer for whose seat the card was made for, so that a press that comes again is known. */
const answering = {
  ...shownDecision,
  answerNo: z.number().int().positive(),
  onBehalfOf: personId.nullable(),
};
const shownMeeting = {
  meetingId: z.string().regex(/^M-\d{4}-\d{3,}$/),
  recordNo: z.number().int().positive(),
  language,
};
const shownReport = { month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), language };

const shownFollowUp = { followUpId: z.string().regex(/^O-\d{3,}$/), language };

const shownMandate = { mandateId: z.string().regex(/^F-\d{3,}$/), language };
const shownChange = { changeId: z.string().regex(/^C-\d{3,}$/), language };

/** What is typed of a course; a client may send a number as a number. */
const typedCourse = {
  takenCourse: typed,
  otherTitle: typed,
  otherProvider: typed,
  takenOn: typed,
  takenMinutes: z.union([z.string().transform(cleanText), z.number().transform(String)]).optional(),
  evidenceUrl: typed,
};

/** A list in which nothing is chosen sends the empty text. */
const choice = z.union([z.enum(CHOICES), z.literal('').transform(() => undefined)]).optional();
type MeetingShape = {
  [Name in MeetingInput]: Name extends `choice${string}` ? typeof choice : typeof typed;
};

/** What is typed for each item of a meeting. */
const meetingInputs = Object.fromEntries(
  MEETING_INPUTS.map((name) => [name, name.startsWith('choice') ? choice : typed]),
  // Object.fromEntries widens the keys to string; they are exactly MEETING_INPUTS, each with its own schema.
) as unknown as MeetingShape;

/**
 * The one list of verbs on cards, `<feature>.<command>`, each with everything of a press that it uses: what was shown
 * and what the reader typed. Who acts is never in it. An unknown verb and a wrong value in a field that is used are
 * refused; whatever else comes along is passed over, because clients send the inputs of the card's other buttons and
 * entries of their own. What is typed may be missing here: the domain says which answers need it.
 */
export const cardAction = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('decision.approve'), ...answering }),
  z.object({
    verb: z.literal('decision.approveWithConditions'),
    ...answering,
    conditionText: typed,
    conditionOwner: typed,
    conditionDueOn: typed,
  }),
  z.object({ verb: z.literal('decision.reject'), ...answering, rejectReason: typed }),
  z.object({ verb: z.literal('decision.return'), ...answering, returnReason: typed }),
  z.object({
    verb: z.literal('decision.postpone'),
    ...answering,
    postponeUntil: typed,
    postponeReason: typed,
  }),
  z.object({ verb: z.literal('decision.declareConflict'), ...shownDecision, conflictGround: typed }),
  z.object({
    verb: z.literal('decision.settleConflict'),
    ...shownDecision,
    concernedId: personId,
    finding: z.enum(FINDINGS),
    onBehalfOf: personId.nullable(),
  }),
  z.object({ verb: z.literal('decision.refresh'), ...shownDecision }),
  z.object({ verb: z.literal('decision.showNext'), ...shownDecision, nextId: decisionId }),
  z.object({
    verb: z.literal('meeting.confirm'),
    ...shownMeeting,
    onBehalfOf: personId.nullable(),
    items: z
      .array(
        z.object({
          decisionId,
          version: z.number().int().positive(),
          contentHash,
          answerNo: z.number().int().positive(),
        }),
      )
      .max(30),
    ...meetingInputs,
  }),
  z.object({ verb: z.literal('meeting.refresh'), ...shownMeeting }),
  z.object({ verb: z.literal('report.note'), ...shownReport, version: z.number().int().positive() }),
  z.object({ verb: z.literal('report.refresh'), ...shownReport }),
  z.object({
    verb: z.literal('report.requestFollowUp'),
    ...shownReport,
    followUpText: typed,
    followUpOwner: typed,
    followUpDueOn: typed,
  }),
  z.object({ verb: z.literal('mandate.confirm'), ...shownMandate }),
  z.object({ verb: z.literal('mandate.decline'), ...shownMandate }),
  z.object({ verb: z.literal('mandate.show'), ...shownMandate }),
  z.object({ verb: z.literal('bodyChange.confirm'), ...shownChange }),
  z.object({ verb: z.literal('bodyChange.decline'), ...shownChange }),
  z.object({ verb: z.literal('bodyChange.show'), ...shownChange }),
  z.object({ verb: z.literal('followUp.answer'), ...shownFollowUp, answerText: typed }),
  z.object({ verb: z.literal('followUp.show'), ...shownFollowUp }),
  z.object({ verb: z.literal('training.show'), shown: z.enum(TRAINING_SHOWN), language }),
  z.object({ verb: z.literal('training.report'), language, ...typedCourse }),
  z.object({ verb: z.literal('training.log'), language, takenBy: typed, ...typedCourse }),
  z.object({
    verb: z.literal('training.verify'),
    completionId: z.string().regex(/^T-\d{6,}$/),
    /** Whether the button stands in the list or on the card about this report alone. */
    on: z.enum(['list', 'card']),
    language,
  }),
]);
export type CardAction = z.infer<typeof cardAction>;
export type Verb = CardAction['verb'];

/** The action under one verb. */
export type CardActionOf<V extends Verb> = Extract<CardAction, { verb: V }>;

/** The inputs of the decision cards. Ids of inputs are unique in a card, hence a reason for each button. */
export type DecisionInput =
  | 'conditionText'
  | 'conditionOwner'
  | 'conditionDueOn'
  | 'rejectReason'
  | 'returnReason'
  | 'postponeUntil'
  | 'postponeReason'
  | 'conflictGround';

/** The inputs by which a director asks for something to be followed up, and by which it is answered. */
export type FollowUpInput = 'followUpText' | 'followUpOwner' | 'followUpDueOn' | 'answerText';

/** Everything in an action that comes from an input and not from the card. */
export type InputName = FollowUpInput | DecisionInput | MeetingInput | TrainingInput;
