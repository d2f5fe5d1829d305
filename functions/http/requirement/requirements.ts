import { CATALOGUE } from '../../../domain/requirement/catalogue';
import { requirementsAt, requirementsLinkedTo } from '../../../domain/requirement/requirements-at';
import { ok } from '../../../domain/result';
import { getRequirements } from '../../../contracts/requirement/requirement';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { requirementView } from '../../views/requirement-view';
import { pastRoute } from '../edge/route';

/** Registers the demands, for those who may see everything that documents them: every link on the page leads somewhere. */
export function registerRequirements(program: Program): void {
  const { directory } = program;
  pastRoute(program, getRequirements, 'viewLedger', async ({ query }, { state, now }) => {
    const show = personViews(await directory.all());
    const all = requirementsAt(state, now);
    const linkedTo = query('linkedTo');
    const asked = linkedTo === '' ? all : requirementsLinkedTo(all, linkedTo);
    return ok({
      version: CATALOGUE.version,
      requirements: asked.map((one) => requirementView(one, state, show)),
    });
  });
}
