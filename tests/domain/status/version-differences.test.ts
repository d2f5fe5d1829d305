import { describe, expect, it } from '@jest/globals';
import type { StatusReport } from '../../../domain/status/report';
import { SECTIONS, type SectionStatus } from '../../../domain/status/section';
import { versionDifferences } from '../../../domain/status/version-differences';
import { compileReport } from '../../../domain/status/compile-report';
import { NOW } from '../../support/instants';
import { indicatorRecorded } from '../../support/indicator-facts';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, COORDINATOR } from '../../support/people';

const report = compileReport(aLedgerOf(...aRoster(3), indicatorRecorded('incidents')).state, '2026-11', NOW);
const withSection = (section: SectionStatus['section'], changes: Partial<SectionStatus>): StatusReport => ({
  ...report,
  sections: report.sections.map((one) => (one.section === section ? { ...one, ...changes } : one)),
});
const words = { text: 'Alt går efter planen', wish: null, by: COORDINATOR, at: NOW };

describe('what differs between two versions of a status', () => {
  it('is nothing where they say the same', () => {
    expect(versionDifferences(report, report)).toEqual({ sections: [], isAssessmentChanged: false });
  });

  it('is a colour that was set by hand, also where the computed one is as before', () => {
    const override = { colour: 'red', reason: 'Ikke lukket', by: COORDINATOR } as const;
    expect(versionDifferences(report, withSection('incidents', { override })).sections).toEqual([
      { section: 'incidents', colour: { from: 'green', to: 'red' }, figures: [] },
    ]);
  });

  it('is a figure that is another, that came, or that is not there any more', () => {
    const before = withSection('incidents', {
      figures: [
        { figure: 'incidents', value: 3, before: null },
        { figure: 'nearMisses', value: 0, before: null },
      ],
    });
    const after = withSection('incidents', {
      figures: [
        { figure: 'incidents', value: 4, before: null },
        { figure: 'notifiedLate', value: 0, before: null },
      ],
    });
    expect(versionDifferences(before, after).sections).toEqual([
      {
        section: 'incidents',
        colour: null,
        figures: [
          { figure: 'incidents', from: 3, to: 4 },
          { figure: 'nearMisses', from: 0, to: null },
          { figure: 'notifiedLate', from: null, to: 0 },
        ],
      },
    ]);
  });

  it('is a section that an earlier release did not have, as one that came, in the order of the sections', () => {
    const early = { ...report, sections: report.sections.filter((one) => one.section === 'training') };
    const { sections } = versionDifferences(early, report);
    expect(sections.map((one) => one.section)).toEqual(SECTIONS.filter((one) => one !== 'training'));
    expect(sections.find((one) => one.section === 'incidents')?.colour).toEqual({ from: null, to: 'green' });
  });

  it('says whether the coordinator’s words or what is asked are others', () => {
    const said = { ...report, assessment: words };
    const isChanged = (before: StatusReport, after: StatusReport) =>
      versionDifferences(before, after).isAssessmentChanged;
    expect(isChanged(report, said)).toBe(true);
    expect(isChanged(said, { ...report, assessment: { ...words, wish: 'D-2026-001' } })).toBe(true);
    expect(isChanged(said, { ...report, assessment: { ...words, at: '2026-11-03T09:00:00.000Z' } })).toBe(
      false,
    );
  });
});
