import type { HttpResponseInit } from '@azure/functions';
import { FAULT_TITLE, faultSentence } from '../../../words/refusal/fault-sentence';
import type { Language } from '../../../words/language';
import { refusalSentence, refusalTitle } from '../../../words/refusal/refusal-sentence';
import type { AnswerFault } from '../../../domain/incident/answer-fault';
import type { Refusal } from '../../../domain/refusal';
import { answerFaultWords } from '../../../words/incident/answer-fault-words';
import type { Problem } from '../../../contracts/problem';
import { REFUSAL_STATUS } from './refusal-status';

const respond = (problem: Problem, headers: Record<string, string> = {}): HttpResponseInit => ({
  status: problem.status,
  jsonBody: problem,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
});

const fieldsOf = (faults: readonly AnswerFault[], language: Language) =>
  faults.map((one) => ({ field: one.fieldId, detail: answerFaultWords(one)[language] }));

/** A refusal as a problem document in the reader's language. */
export function refusalResponse(refusal: Refusal, language: Language): HttpResponseInit {
  const field = 'field' in refusal ? { field: refusal.field } : {};
  const headers = 'seconds' in refusal ? { 'retry-after': String(refusal.seconds) } : {};
  const problem: Problem = {
    type: `urn:ledelsestilsyn:refusal:${refusal.code}`,
    status: REFUSAL_STATUS[refusal.code],
    code: refusal.code,
    title: refusalTitle(refusal, language),
    detail: refusalSentence(refusal, language),
    ...field,
    ...(refusal.code === 'answers-wrong' ? { fields: fieldsOf(refusal.faults, language) } : {}),
  };
  return respond(problem, headers);
}

/** A fault as a problem document: nothing about the cause, only what to quote when asking for help. */
export const faultResponse = (language: Language, trace: string): HttpResponseInit =>
  respond({
    type: 'urn:ledelsestilsyn:fault',
    status: 500,
    code: 'fault',
    title: FAULT_TITLE[language],
    detail: faultSentence(language, trace),
    trace,
  });
