import { paceIn, type OwnPace } from '../../domain/register/pace';
import type { PaceView } from '../../contracts/register/pace';

/** How often something comes again, and whose rule says so. */
export function paceAsShown(pace: OwnPace | null): PaceView {
  const { months, isOwn } = paceIn(pace);
  return { months, label: isOwn ? 'localPolicy' : 'appDefault', adopted: pace?.adopted ?? null };
}
