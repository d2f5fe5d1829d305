import { isOnRoster, type Access } from '../access/access';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate, type Instant } from '../calendar/danish-time';
import { tidyText } from '../ground/same-text';
import { requireText } from '../ground/text-rule';
import { exhibitRefusal, tidyExhibit } from '../register/exhibit';
import { areasRefusal } from './area-refusal';
import type { AreaScore, BaselineText } from './baseline';
import { BASELINE_MOST } from './baseline-limits';
import type { BaselineRefusal } from './refusals';

/** What is said of a measurement, without what is known of it besides. */
export const baselineTextOf = ({
  on,
  name,
  madeBy,
  areas,
  exhibit,
  ownerId,
}: BaselineText): BaselineText => ({ on, name, madeBy, areas, exhibit, ownerId });

/** As it is kept: each text on one line, without space around it. */
export const tidyBaseline = (text: BaselineText): BaselineText => ({
  ...baselineTextOf(text),
  name: tidyText(text.name),
  madeBy: tidyText(text.madeBy),
  areas: text.areas.map(tidyArea),
  exhibit: tidyExhibit(text.exhibit),
});

const tidyArea = ({ area, score, scaleMin, scaleMax, benchmark }: AreaScore): AreaScore => ({
  area: tidyText(area),
  score,
  scaleMin,
  scaleMax,
  benchmark: benchmark && { value: benchmark.value, source: tidyText(benchmark.source) },
});

/** Why a measurement cannot be recorded so, or nothing if it can. */
export function baselineRefusal(
  access: Access,
  { on, name, madeBy, areas, exhibit, ownerId }: BaselineText,
  now: Instant,
): BaselineRefusal | undefined {
  const today = danishDate(now);
  const wrong =
    dateRefusal('fact', 'on', on, today) ??
    requireText('name', name, BASELINE_MOST.name) ??
    requireText('madeBy', madeBy, BASELINE_MOST.madeBy) ??
    areasRefusal(areas) ??
    exhibitRefusal(exhibit, today);
  if (wrong !== undefined) return wrong;
  return ownerId === null || isOnRoster(access, ownerId)
    ? undefined
    : { code: 'unknown-person', value: ownerId };
}
