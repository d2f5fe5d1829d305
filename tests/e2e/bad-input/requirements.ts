import {
  addLocalRule,
  linkMaterial,
  retireLocalRule,
  reviseLocalRule,
  setRequirementAside,
  takeRequirementUp,
  unlinkMaterial,
} from '../../../contracts/requirement/requirement';
import { changed, long, UNKNOWN, wrong, type Case, type Changes, type World } from './world';

/** A demand by the law, and one that is not on the list. */
const LEGAL = { requirementId: 'nis2-6-1-1' };
const NO_DEMAND = { requirementId: 'nis2-99' };

const rule = (changes: Changes) => (world: World) => ({
  params: { ruleId: 'R-999' },
  json: {
    title: 'Passwords',
    text: 'Long ones',
    source: 'The policy',
    ownerId: null,
    decisions: [],
    courses: [],
    ...changed(changes, world),
  },
});
const retire = (reason: string) => () => ({ params: { ruleId: 'R-999' }, json: { reason } });
const aside =
  (changes: Changes, params = LEGAL) =>
  (world: World) => ({
    params,
    json: { reason: 'Not for us', decisionId: null, ...changed(changes, world) },
  });
const up =
  (reason: string, params = LEGAL) =>
  () => ({ params, json: { reason } });
const material =
  (changes: object, params = LEGAL) =>
  () => ({
    params,
    json: { title: 'Guide', url: 'https://example.dk/guide', ...changes },
  });
const unlink = () => ({ params: { ...LEGAL, materialId: 'MA-001' }, json: {} });

/** Everything wrong that can be done with requirements. */
export const REQUIREMENTS: readonly Case[] = [
  ...wrong(addLocalRule, 'Camilla', {
    'a local rule without a title': ['text-missing', rule({ title: ' ' })],
    'a local rule that says nothing': ['text-missing', rule({ text: '' })],
    'a local rule from nowhere': ['text-missing', rule({ source: '' })],
    'a local rule as long as a book': ['text-too-long', rule({ text: long(1001) })],
    'a local rule that nobody known answers for': ['unknown-person', rule({ ownerId: 'p-nobody' })],
    'a local rule by no decision': ['unknown-decision', rule({ decisions: [UNKNOWN] })],
    'a local rule by too many decisions': ['list-too-long', rule({ decisions: Array(21).fill(UNKNOWN) })],
    'a local rule with no course there is': ['unknown-course', rule({ courses: ['K-999'] })],
    'a local rule without a list of courses': ['body-invalid', rule({ courses: null })],
  }),
  ...wrong(addLocalRule, 'Lars', { 'a local rule by a member': ['not-allowed', rule({})] }),
  ...wrong(reviseLocalRule, 'Camilla', {
    'another text of no local rule': ['unknown-requirement', rule({})],
    'another text of a local rule that is empty': ['text-missing', rule({ text: ' ' })],
  }),
  ...wrong(reviseLocalRule, 'Birgit', { 'a local rule rewritten by the auditor': ['not-allowed', rule({})] }),
  ...wrong(retireLocalRule, 'Camilla', {
    'an end of a local rule without a reason': ['text-missing', retire('')],
    'an end of a local rule with a whole page': ['text-too-long', retire(long(501))],
  }),
  ...wrong(retireLocalRule, 'Lars', {
    'an end of a local rule by a member': ['not-allowed', retire('Wrong')],
  }),
  ...wrong(setRequirementAside, 'Camilla', {
    'a demand of the law set aside by one alone': ['decision-needed', aside({})],
    'a demand set aside without a reason': ['text-missing', aside({ reason: ' ' })],
    'a demand set aside with a whole page': ['text-too-long', aside({ reason: long(501) })],
    'a demand set aside by no decision there is': ['unknown-decision', aside({ decisionId: UNKNOWN })],
    'a demand set aside by a decision not made yet': [
      'decision-not-in-force',
      aside(({ open }) => ({ decisionId: open.decisionId })),
    ],
    'a demand set aside by a decision taken back': [
      'decision-not-in-force',
      aside(({ gone }) => ({ decisionId: gone.decisionId })),
    ],
    'a demand set aside that is none': ['unknown-requirement', aside({}, NO_DEMAND)],
    'a demand set aside by a number': ['body-invalid', aside({ decisionId: 1 })],
  }),
  ...wrong(setRequirementAside, 'Mette', { 'a demand set aside by the chair': ['not-allowed', aside({})] }),
  ...wrong(takeRequirementUp, 'Camilla', {
    'a demand taken up without a reason': ['text-missing', up('')],
    'a demand taken up that is none': ['unknown-requirement', up('Needed', NO_DEMAND)],
  }),
  ...wrong(takeRequirementUp, 'Birgit', {
    'a demand taken up by the auditor': ['not-allowed', up('Needed')],
  }),
  ...wrong(linkMaterial, 'Camilla', {
    'material without a title': ['text-missing', material({ title: '' })],
    'material with a title as long as a page': ['text-too-long', material({ title: long(201) })],
    'material that is a script': ['body-invalid', material({ url: 'javascript:alert(1)' })],
    'material that anyone can listen to': ['body-invalid', material({ url: 'http://example.dk/guide' })],
    'material with an address as long as a book': [
      'body-invalid',
      material({ url: `https://${long(1001)}` }),
    ],
    'material for no demand': ['unknown-requirement', material({}, NO_DEMAND)],
  }),
  ...wrong(linkMaterial, 'Lars', { 'material by a member': ['not-allowed', material({})] }),
  ...wrong(unlinkMaterial, 'Lars', { 'material taken off by a member': ['not-allowed', unlink] }),
  ...wrong(unlinkMaterial, 'Birgit', { 'material taken off by the auditor': ['not-allowed', unlink] }),
];
