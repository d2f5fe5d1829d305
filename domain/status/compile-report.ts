import { monthOf, type Instant, type Month } from '../calendar/danish-time';
import type { StatusState } from './status-state';
import { unreachable } from '../ground/unreachable';
import { noDraft } from './draft';
import { fittedSections } from './fit-report';
import type { Light } from './light';
import { issuedBefore, lastIssued, periodOf } from './period';
import { sectionOf, type StatusReport } from './report';
import {
  SECTIONS,
  SECTION_FIGURES,
  shownColour,
  type ComputedSection,
  type Figure,
  type Override,
  type SectionId,
  type SectionStatus,
} from './section';
import { deadlinesSection } from './deadlines-section';
import { decisionsSection } from './decisions-section';
import { followUpsSection } from './follow-ups-section';
import { implementationSection } from './implementation-section';
import { incidentsSection } from './incidents-section';
import { indicatorSection } from './indicator-section';
import { lookAt, lookNow, type Look } from './look';
import { measuresSection } from './measures-section';
import { suppliersSection } from './suppliers-section';
import { systemsSection } from './systems-section';
import { trainingSection } from './training-section';
import { treatmentSection } from './treatment-section';
import { statusPolicyOn } from './status-policy';
import { stillAsked } from './wish';

/** The month's status as it is issued or corrected at an instant: a pure function of the ledger up to its head. */
export const compileReport = (state: StatusState, month: Month, at: Instant): StatusReport =>
  compile(lookAt(state, periodOf(state, month), at), { month, before: issuedBefore(state, month)?.report });

/** How things stand at an instant, with what has happened and changed since a status was last issued. */
export const compileNow = (state: StatusState, at: Instant): StatusReport => compileSeen(lookNow(state, at));

/** The same for whoever has looked already. */
export const compileSeen = (look: Look): StatusReport =>
  compile(look, { month: monthOf(look.moment.on), before: lastIssued(look.state)?.report });

/** `before` is the status that was issued before it, as it was last corrected. */
type Scope = { month: Month; before: StatusReport | undefined };

function compile(look: Look, { month, before }: Scope): StatusReport {
  const { state, moment } = look;
  const { responsible } = statusPolicyOn(state.statusPolicies, moment.on);
  const { assessment, overrides } = state.drafts.get(month) ?? noDraft();
  const sections = SECTIONS.map((section): SectionStatus => {
    const { figures, ...computed } = computedSection(section, look);
    const then = before && sectionOf(before, section);
    return {
      section,
      ...computed,
      responsible: computed.responsible ?? responsible[section] ?? null,
      override: stillShown(computed.light, overrides[section] ?? null),
      colourBefore: then === undefined ? null : shownColour(then),
      figures: comparedWith(then?.figures ?? [], section, figures),
    };
  });
  return {
    month,
    asOf: moment.at,
    basis: state.head,
    sections: fittedSections(sections),
    assessment: stillAsked(state.decisions, assessment),
  };
}

/** Green by hand does not outlive the data that it was set upon: without data there is nothing to be reassured by. */
const stillShown = (light: Light, override: Override | null): Override | null =>
  light.colour === 'grey' && override?.colour === 'green' ? null : override;

function computedSection(section: SectionId, look: Look): ComputedSection {
  switch (section) {
    case 'training':
      return trainingSection(look);
    case 'measures':
      return measuresSection(look);
    case 'implementation':
      return implementationSection(look);
    case 'decisions':
      return decisionsSection(look);
    case 'treatment':
      return treatmentSection(look);
    case 'incidents':
      return incidentsSection(look);
    // Where the municipality lists them here, the list says more than figures that are typed.
    case 'suppliers':
      return suppliersSection(look) ?? indicatorSection(section, look);
    case 'systems':
      return systemsSection(look) ?? indicatorSection(section, look);
    case 'maturity':
    case 'exercises':
      return indicatorSection(section, look);
    case 'deadlines':
      return deadlinesSection(look);
    case 'followUps':
      return followUpsSection(look);
    default:
      return unreachable(section);
  }
}

/** The figures in their order, each with what it was before. A figure that is not known is left out, never zero. */
function comparedWith(
  before: readonly Figure[],
  section: SectionId,
  figures: ComputedSection['figures'],
): readonly Figure[] {
  return SECTION_FIGURES[section].flatMap((figure) => {
    const value = figures[figure];
    if (value === undefined) return [];
    return [{ figure, value, before: before.find((one) => one.figure === figure)?.value ?? null }];
  });
}
