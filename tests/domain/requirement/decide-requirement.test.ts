import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../../../domain/requirement/catalogue';
import type { LocalRuleText } from '../../../domain/requirement/requirement-records';
import { DECISION, concluded, courseAdded, revoked, submitted } from '../../support/builders';
import { EVERY_ROLE } from '../../support/every-role';
import { given } from '../../support/given';
import { aLedgerOf, by, byTheClock } from '../../support/ledger';
import { COORDINATOR, DIRECTOR, OUTSIDER, aRoster } from '../../support/people';
import { aLocalRule, localRuleSet, materialLinked, setAside } from '../../support/requirement-facts';

const ID = 'R-001';
const set = (changes: Partial<LocalRuleText> = {}, ruleId: string | null = null) =>
  ({ type: 'SetLocalRule', ruleId, rule: aLocalRule(changes) }) as const;
const retire = (reason = 'Slået sammen', ruleId = ID) =>
  ({ type: 'RetireLocalRule', ruleId, reason }) as const;
const aside = (requirementId: string, decisionId: string | null = null, reason = 'Har vi ikke') =>
  ({ type: 'SetRequirementAside', requirementId, decisionId, reason }) as const;
const takeUp = (requirementId: string, reason = 'Alligevel') =>
  ({ type: 'TakeRequirementUp', requirementId, reason }) as const;
const link = (requirementId = 'nis2-7-1-oversee', url = 'https://videncenter.kl.dk/tilsyn') =>
  ({ type: 'LinkMaterial', requirementId, title: 'KL’s drejebog »Tilsyn«', url }) as const;

const approved = [submitted(), concluded('approved')];

describe('a rule of the municipality’s own', () => {
  it('is added, revised as a new fact, and retired with a reason', () => {
    given(...aRoster())
      .when(set({ title: ' Fjernadgang kun med kommunens udstyr ' }), by(COORDINATOR))
      .then(localRuleSet());
    given(...aRoster(), localRuleSet())
      .when(set({ title: 'Ny titel', ownerId: DIRECTOR }, ID), by(COORDINATOR))
      .then(localRuleSet({ title: 'Ny titel', ownerId: DIRECTOR }));
    given(...aRoster(), localRuleSet())
      .when(retire(), by(COORDINATOR))
      .then({ type: 'LocalRuleRetired', data: { ruleId: ID, reason: 'Slået sammen' } });
  });

  it('has a number that no other ever gets, and is there once', () => {
    given(...aRoster(), localRuleSet())
      .when(set(), by(COORDINATOR))
      .thenNothing();
    given(...aRoster(), localRuleSet(), { type: 'LocalRuleRetired', data: { ruleId: ID, reason: 'Nej' } })
      .when(set(), by(COORDINATOR))
      .then(localRuleSet({ ruleId: 'R-002' }));
  });

  it('is documented with what the ledger knows', () => {
    given(...aRoster(), ...approved, courseAdded())
      .when(set({ decisions: [DECISION, DECISION], courses: ['K-001'] }), by(COORDINATOR))
      .then(localRuleSet({ decisions: [DECISION], courses: ['K-001'] }));
  });

  it.each([
    ['no title', { title: ' ' }, 'text-missing'],
    ['no text', { text: '' }, 'text-missing'],
    ['no source', { source: '' }, 'text-missing'],
    ['a text as long as a book', { text: 'x'.repeat(1001) }, 'text-too-long'],
    ['more decisions than anybody reads', { decisions: Array(21).fill(DECISION) }, 'list-too-long'],
    ['an unknown decision', { decisions: ['D-2026-999'] }, 'unknown-decision'],
    ['an unknown course', { courses: ['K-999'] }, 'unknown-course'],
    ['somebody outside as owner', { ownerId: OUTSIDER }, 'unknown-person'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...aRoster())
      .when(set(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it('is not revised if it is not there', () => {
    given(...aRoster())
      .when(set({}, ID), by(COORDINATOR))
      .thenRefused('unknown-requirement', { value: ID });
    given(...aRoster())
      .when(retire(), by(COORDINATOR))
      .thenNothing();
  });
});

describe('what is not relevant', () => {
  it('is said of a benchmark and a rule of one’s own with a reason alone', () => {
    given(...aRoster())
      .when(aside('cir-1.2.3'), by(COORDINATOR))
      .then(setAside('cir-1.2.3', null, 'Har vi ikke'));
    given(...aRoster(), localRuleSet())
      .when(aside(ID), by(COORDINATOR))
      .then(setAside(ID, null, 'Har vi ikke'));
  });

  it('is said of a legal demand by a decision that is in force, and never without one', () => {
    const legal = CATALOGUE.requirements.filter(({ label }) => label === 'law');
    for (const { requirementId } of legal)
      given(...aRoster(), ...approved)
        .when(aside(requirementId), by(COORDINATOR))
        .thenRefused('decision-needed');
    given(...aRoster(), ...approved)
      .when(aside('nis2-12', DECISION), by(COORDINATOR))
      .then(setAside('nis2-12', DECISION, 'Har vi ikke'));
    given(...aRoster())
      .when(aside('nis2-12', DECISION), by(COORDINATOR))
      .thenRefused('unknown-decision');
    for (const history of [[submitted()], [submitted(), concluded('rejected')], [...approved, revoked()]])
      given(...aRoster(), ...history)
        .when(aside('nis2-12', DECISION), by(COORDINATOR))
        .thenRefused('decision-not-in-force', { decisionId: DECISION });
  });

  it('can be taken back with a reason, and is said once', () => {
    const history = [...aRoster(), setAside('cir-1.2.3', null, 'Har vi ikke')] as const;
    given(...history)
      .when(aside('cir-1.2.3'), by(COORDINATOR))
      .thenNothing();
    given(...history)
      .when(takeUp('cir-1.2.3', ' '), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...history)
      .when(takeUp('cir-1.2.3'), by(COORDINATOR))
      .then({ type: 'RequirementTakenUp', data: { requirementId: 'cir-1.2.3', reason: 'Alligevel' } });
    given(...aRoster())
      .when(takeUp('cir-1.2.3'), by(COORDINATOR))
      .thenNothing();
  });

  it('is not said of a demand that does not exist, nor without a reason', () => {
    given(...aRoster())
      .when(aside('nis2-99'), by(COORDINATOR))
      .thenRefused('unknown-requirement');
    given(...aRoster())
      .when(aside('cir-1.2.3', null, ''), by(COORDINATOR))
      .thenRefused('text-missing');
  });
});

describe('material', () => {
  it('is linked to a demand by its name and an https address, once, and taken away again', () => {
    given(...aRoster())
      .when(link(), by(COORDINATOR))
      .then(materialLinked());
    given(...aRoster(), materialLinked())
      .when(link(), by(COORDINATOR))
      .thenNothing();
    const unlink = {
      type: 'UnlinkMaterial',
      requirementId: 'nis2-7-1-oversee',
      materialId: 'MA-001',
    } as const;
    const unlinked = {
      type: 'MaterialUnlinked',
      data: { requirementId: 'nis2-7-1-oversee', materialId: 'MA-001' },
    } as const;
    given(...aRoster(), materialLinked())
      .when(unlink, by(COORDINATOR))
      .then(unlinked);
    given(...aRoster(), materialLinked(), unlinked)
      .when(unlink, by(COORDINATOR))
      .thenNothing();
    // A number is never given twice.
    given(...aRoster(), materialLinked(), unlinked)
      .when(link(), by(COORDINATOR))
      .then(materialLinked('nis2-7-1-oversee', 'MA-002'));
  });

  it.each(['http://kl.dk/tilsyn', 'javascript:alert(1)', 'kl.dk', 'https://a b'])('is never %s', (url) => {
    given(...aRoster())
      .when(link('nis2-7-1-oversee', url), by(COORDINATOR))
      .thenRefused('body-invalid', { field: 'url' });
  });

  it('is gone with the rule that it was linked to', () => {
    const { state } = aLedgerOf(...aRoster(), localRuleSet(), materialLinked(ID), {
      type: 'LocalRuleRetired',
      data: { ruleId: ID, reason: 'Nej' },
    });
    expect(state.materials.get(ID)).toBeUndefined();
  });
});

describe('the demands', () => {
  const commands = [set(), retire(), aside('cir-1.2.3'), takeUp('cir-1.2.3'), link()];

  it('are kept by the coordinator alone', () => {
    for (const who of EVERY_ROLE.filter((one) => one !== COORDINATOR))
      for (const command of commands)
        given(...aRoster(), localRuleSet())
          .when(command, by(who))
          .thenRefused('not-allowed', { ability: 'keepRegisters' });
  });

  it('are never changed by the clock', () => {
    for (const command of commands)
      given(...aRoster(), localRuleSet())
        .when(command, byTheClock)
        .thenRefused('not-allowed');
  });
});
