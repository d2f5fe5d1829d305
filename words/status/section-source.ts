import type { SectionId } from '../../domain/status/section';
import type { Language, Text } from '../language';

/** The municipality's own lists from which the app takes figures that would otherwise be entered. */
const REGISTERS: Partial<Record<SectionId, Text>> = {
  suppliers: { da: 'Listen over leverandører i appen', en: 'The list of suppliers in the app' },
  systems: { da: 'Listen over systemer i appen', en: 'The list of systems in the app' },
};

/** Where a section's figures come from, as it is said beside them; null: the ledger, of which nothing more is said. */
export const sectionSource = (
  { section, source, figures }: { section: SectionId; source: string | null; figures: readonly unknown[] },
  language: Language,
): string | null => source ?? (figures.length > 0 ? (REGISTERS[section]?.[language] ?? null) : null);
