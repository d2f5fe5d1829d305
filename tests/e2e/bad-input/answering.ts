import {
  approveWithConditions,
  castVote,
  declareConflict,
  settleConflict,
} from '../../../contracts/decision/decision';
import type { Sent } from '../../support/api-client';
import { inDays, shownTo } from '../../support/drafts';
import { changed, HASH, long, step, UNKNOWN, wrong, type Case, type Changes, type World } from './world';

type Which = 'open' | 'settled' | 'gone';

/** An approval of what the reader was shown, with something wrong in it. */
const answer =
  (changes: Changes, which: Which = 'open') =>
  (world: World): Sent => {
    const { params, json } = shownTo(world[which]);
    const approval = { choice: 'approve', reason: null, until: null };
    return { params, json: { ...json, ...approval, ...changed(changes, world) } };
  };
const conditions =
  (asked: (world: World) => readonly object[]) =>
  (world: World): Sent => {
    const { params, json } = shownTo(world.open);
    return { params, json: { ...json, reason: null, conditions: asked(world) } };
  };
const condition = (changes: object) => conditions((world) => [step(world, changes)]);
const ground =
  (text: string, which: Which = 'open') =>
  (world: World): Sent => ({ params: { decisionId: world[which].decisionId }, json: { ground: text } });
const finding =
  (about: 'Lars' | 'Pia', changes: object = {}) =>
  ({ api, open }: World): Sent => ({
    params: { decisionId: open.decisionId },
    json: { personId: api.idOf(about), finding: 'conflicted', onBehalfOf: null, ...changes },
  });

const POSTPONED = { choice: 'postpone', reason: 'R' };

/** Everything wrong that can be done by who answers. */
export const ANSWERING: readonly Case[] = [
  ...wrong(castVote, 'Lars', {
    'a rejection without a reason': ['reason-required', answer({ choice: 'reject' })],
    'a return without a reason': ['reason-required', answer({ choice: 'return', reason: '  ' })],
    'a postponement to no day': ['date-invalid', answer(POSTPONED)],
    'a postponement to yesterday': ['date-in-past', answer({ ...POSTPONED, until: inDays(-1) })],
    'an answer that is none': ['body-invalid', answer({ choice: 'maybe' })],
    'an answer to another content': ['content-changed', answer({ contentHash: HASH })],
    'an answer to no hash': ['body-invalid', answer({ contentHash: 'x' })],
    'an answer to another version': ['content-changed', answer({ version: 4 })],
    'an answer out of turn': ['content-changed', answer({ answerNo: 5 })],
    'an answer with number nought': ['content-changed', answer({ answerNo: 0 })],
    'an answer with half a number': ['body-invalid', answer({ answerNo: 1.5 })],
    'an answer for nobody known': ['no-mandate', answer({ onBehalfOf: 'p-nobody' })],
    'an answer for another without a mandate': [
      'no-mandate',
      answer(({ api }: World) => ({ onBehalfOf: api.idOf('Pia') })),
    ],
    'an answer to what was taken back': ['decision-withdrawn', answer({}, 'gone')],
    'an answer to nothing': [
      'unknown-decision',
      (world) => ({ ...answer({})(world), params: { decisionId: UNKNOWN } }),
    ],
    'a reason as long as a book': ['text-too-long', answer({ reason: long(2001) })],
  }),
  ...wrong(castVote, 'Mette', {
    'an answer to what is settled': ['decision-concluded', answer({}, 'settled')],
  }),
  ...wrong(castVote, 'Kirsten', {
    'another answer under the same number': ['already-voted', answer({ choice: 'reject', reason: 'R' })],
  }),
  ...wrong(castVote, 'Camilla', { 'an answer by the coordinator': ['not-allowed', answer({})] }),
  ...wrong(castVote, 'Birgit', { 'an answer by the auditor': ['not-allowed', answer({})] }),
  ...wrong(castVote, 'Henrik', { 'an answer by a director outside': ['not-allowed', answer({})] }),
  ...wrong(approveWithConditions, 'Sofie', { 'conditions by the secretary': ['not-allowed', condition({})] }),
  ...wrong(approveWithConditions, 'Lars', {
    'no conditions at all': ['text-missing', conditions(() => [])],
    'a condition due yesterday': ['date-in-past', condition({ dueOn: inDays(-1) })],
    'a condition for nobody known': ['unknown-person', condition({ ownerId: 'p-nobody' })],
    'a condition of no words': ['text-missing', condition({ text: ' ' })],
    'eleven conditions': [
      'body-invalid',
      conditions((world) => Array.from({ length: 11 }, () => step(world))),
    ],
  }),
  ...wrong(declareConflict, 'Lars', {
    'a conflict without a ground': ['text-missing', ground(' ')],
    'a conflict in what is settled': ['decision-concluded', ground('G', 'settled')],
  }),
  ...wrong(declareConflict, 'Birgit', { 'a conflict of one without a vote': ['not-allowed', ground('G')] }),
  ...wrong(settleConflict, 'Lars', {
    'a finding where nobody is conflicted': ['no-conflict', finding('Pia')],
    'a finding about oneself': ['own-conflict', finding('Lars')],
    'a finding that is none': ['body-invalid', finding('Pia', { finding: 'perhaps' })],
  }),
  ...wrong(settleConflict, 'Sofie', { 'a finding by the secretary': ['not-allowed', finding('Pia')] }),
];
