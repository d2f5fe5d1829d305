import { AREA_FAULT_WORDS } from '../baseline/area-fault-words';
import { REGISTER_TEXTS } from '../register-texts';
import * as written from '../written-values';
import type { RefusalWords } from './refusal-words';

const quoted = (value: string) => written.quoted(value, 'en');

/** What is said in English of refusals about suppliers, systems, measurements and exercises. */
export const REGISTER_REFUSAL_WORDS_EN = {
  'unknown-supplier': () => ({
    title: 'The supplier does not exist',
    sentence: 'The supplier is not on the list. Open Suppliers and choose another.',
  }),
  'unknown-statement': () => ({
    title: 'The statement does not exist',
    sentence: 'The statement is not recorded with the supplier. Reload the page and choose another.',
  }),
  'unknown-remark': () => ({
    title: 'The remark does not exist',
    sentence: 'The remark is not recorded with the supplier. Reload the page and choose another.',
  }),
  'unknown-registration-change': () => ({
    title: 'There is no such change of the registration',
    sentence: 'The change of the registration is not recorded. Open Registration and choose another.',
  }),
  'registration-change-annulled': ({ changeId }) => ({
    title: 'The change is annulled',
    sentence: `${changeId} is annulled and cannot be changed. Add a new change if it did happen.`,
  }),
  'registration-change-sent': ({ changeId }) => ({
    title: 'There is a receipt of the change',
    sentence: `${changeId} has a receipt and cannot be annulled. Correct the change if something was written wrongly.`,
  }),
  'unknown-system': () => ({
    title: 'The system does not exist',
    sentence: 'The system is not on the list. Open Systems and choose another.',
  }),
  'unknown-plan-test': () => ({
    title: 'The test does not exist',
    sentence: 'The test is not recorded with the system. Reload the page and choose another.',
  }),
  'cvr-invalid': ({ value }) => ({
    title: 'The CVR number is not eight digits',
    sentence: `${quoted(value)} is not a CVR number. Write eight digits, or leave the field empty.`,
  }),
  'already-listed': ({ id, name }) => ({
    title: 'On the list already',
    sentence: `${quoted(name)} is on the list already as ${id}. Open it and change it there.`,
  }),
  'unknown-baseline-result': () => ({
    title: 'The measurement does not exist',
    sentence: 'The measurement is not recorded, or it was annulled. Open Baseline and choose another.',
  }),
  'areas-missing': () => ({
    title: 'The measurement has no areas',
    sentence: 'A measurement has at least one area with a score. Add an area.',
  }),
  'area-invalid': ({ area, fault }) => ({
    title: 'An area cannot be recorded like that',
    sentence: `${quoted(area)}: ${AREA_FAULT_WORDS[fault].en}`,
  }),
  'unknown-exercise': () => ({
    title: 'The exercise does not exist',
    sentence: 'The exercise is not recorded, or it was annulled. Open Exercises and choose another.',
  }),
  'unknown-finding': () => ({
    title: 'The finding does not exist',
    sentence: 'The finding is not recorded with the exercise. Reload the page and choose another.',
  }),
  'participants-missing': () => ({
    title: 'Nobody took part',
    sentence: 'Choose at least one group or one person that took part in the exercise.',
  }),
  'findings-open': ({ count }) => ({
    title: 'The exercise has open findings',
    sentence: `The exercise has ${count === 1 ? '1 open finding' : `${String(count)} open findings`} that would disappear with it. First write what was done.`,
  }),
  'not-in-use': ({ name }) => ({
    title: REGISTER_TEXTS.retired.en,
    sentence: `${quoted(name)} is recorded as no longer used. Press “Use again” before you record anything new.`,
  }),
} satisfies Partial<RefusalWords>;
