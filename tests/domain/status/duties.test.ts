import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../../domain/command';
import { MEASURE_CODES, type DecisionContent } from '../../../domain/decision/content';
import { compileNow } from '../../../domain/status/compile-report';
import { dutiesAt } from '../../../domain/status/duties';
import { sectionOf } from '../../../domain/status/report';
import { COMPETENCES } from '../../../domain/training/competence';
import type { aDecisionContent } from '../../support/builders';
import {
  completionLogged,
  concluded,
  courseAdded,
  DECISION,
  EVERY_KIND,
  submitted,
} from '../../support/builders';
import { inDays, NOW } from '../../support/instants';
import { aLedgerOf, ask, by, type Asker, type TestLedger } from '../../support/ledger';
import { aRoster, bodyIds, COORDINATOR } from '../../support/people';

const measures = (revisitOn: string, codes: number = MEASURE_CODES.length): DecisionContent => ({
  ...EVERY_KIND.measureApproval,
  revisitOn,
  measures: MEASURE_CODES.slice(0, codes).map((code) => ({
    ...EVERY_KIND.measureApproval.measures[0]!,
    code,
  })),
});

/** A body of three whose courses cover everything, with an approval of the measures. */
function aMunicipality(content = measures('2027-06-01')): TestLedger {
  // Only the hash of the content is read from the conclusion's content, and that is the same for every kind.
  const same = content as ReturnType<typeof aDecisionContent>;
  return aLedgerOf(
    ...aRoster(3),
    courseAdded({ competences: [...COMPETENCES] }),
    ...bodyIds(3).map((personId, index) => completionLogged({ personId }, index + 1)),
    submitted(content),
    concluded('approved', { approve: 3 }, { content: same, decisionId: DECISION }),
  );
}

function demand(ledger: TestLedger, command: Command, asker: Asker): void {
  const done = ask(ledger, command, asker, NOW);
  if (!done.ok) throw new Error(`the history was refused: ${done.refusal.code}`);
}

const issued = (ledger: TestLedger) => {
  demand(ledger, { type: 'IssueReport', month: '2026-11' }, by(COORDINATOR));
};
const noted = (ledger: TestLedger, ...people: string[]) => {
  for (const personId of people)
    demand(ledger, { type: 'NoteReport', month: '2026-11', version: 1 }, by(personId));
};
const lacking = ({ state }: TestLedger, at = NOW) => dutiesAt(state, at).lacking;

describe('the three duties', () => {
  it('lack nothing when all measures are approved, the status is noted by all and the courses are in order', () => {
    const ledger = aMunicipality();
    issued(ledger);
    noted(ledger, ...bodyIds(3));
    expect(dutiesAt(ledger.state, NOW)).toEqual({
      lacking: [],
      measures: { inForce: 10, toReview: 0, changed: 0, missing: 0 },
      awaited: null,
      newest: { month: '2026-11', statusOn: '2026-11-02', noted: 3, body: 3 },
      courses: { members: 3, withCourse: 3, areasCarried: 5 },
    });
  });

  it('lack all three where nothing is recorded, and say so in figures', () => {
    expect(dutiesAt(aLedgerOf(...aRoster(3)).state, NOW)).toMatchObject({
      lacking: ['approve', 'oversee', 'courses'],
      measures: { inForce: 0, toReview: 0, changed: 0, missing: 10 },
      newest: null,
      courses: { members: 3, withCourse: 0, areasCarried: 0 },
    });
  });

  it('lack the approval while one measure has none, and when one is soon to be taken up again', () => {
    expect(lacking(aMunicipality(measures('2027-06-01', 9)))).toContain('approve');
    expect(lacking(aMunicipality(measures('2026-11-10')))).toContain('approve');
    expect(lacking(aMunicipality())).not.toContain('approve');
  });

  it('lack the oversight until the month’s status is out and every member has noted it', () => {
    const ledger = aMunicipality();
    expect(dutiesAt(ledger.state, NOW).awaited).toBe('2026-11-02');
    expect(lacking(ledger)).toContain('oversee');
    issued(ledger);
    const [first, ...others] = bodyIds(3);
    noted(ledger, first!);
    expect(dutiesAt(ledger.state, NOW).newest).toEqual({
      month: '2026-11',
      statusOn: '2026-11-02',
      noted: 1,
      body: 3,
    });
    expect(lacking(ledger)).toContain('oversee');
    noted(ledger, ...others);
    expect(lacking(ledger)).not.toContain('oversee');
  });

  it('lack the oversight again when the next month’s status is awaited', () => {
    const ledger = aMunicipality();
    issued(ledger);
    noted(ledger, ...bodyIds(3));
    expect(dutiesAt(ledger.state, inDays(30))).toMatchObject({ awaited: '2026-12-01', lacking: ['oversee'] });
  });

  it('are as the month’s status has them, also where a coordinator has set a colour by hand', () => {
    const ledger = aMunicipality();
    const byHand = { colour: 'red', reason: 'Ingen har deltaget i øvelsen' } as const;
    demand(
      ledger,
      { type: 'OverrideLight', month: '2026-11', section: 'training', ...byHand },
      by(COORDINATOR),
    );
    expect(lacking(ledger)).toContain('courses');
    const section = sectionOf(compileNow(ledger.state, NOW), 'training');
    expect(section?.light.colour).toBe('green');
    expect(dutiesAt(ledger.state, NOW).courses).toEqual(
      Object.fromEntries(
        [
          ['members', 'members'],
          ['withCourse', 'membersWithCourse'],
          ['areasCarried', 'areasCarried'],
        ].map(([name, figure]) => [name, section?.figures.find((one) => one.figure === figure)?.value]),
      ),
    );
  });
});
