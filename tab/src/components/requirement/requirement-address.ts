import { REGISTER_PATHS } from '../register/register-paths';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { RequirementProofView } from '../../../../contracts/requirement/requirement';

/** The demand on the page of demands. */
export const requirementAddress = ({ requirementId }: { requirementId: string }): string =>
  `/krav#${requirementId}`;

/** The page on which something that documents a demand is shown. */
export function proofAddress(proof: RequirementProofView): string {
  switch (proof.kind) {
    case 'decision':
      return `/beslutninger/${proof.decisionId}`;
    case 'status':
      return `/maanedsstatus/${proof.month}`;
    case 'oversightRecord':
      return `/maanedsstatus/${proof.month}#tilsynsreferat`;
    case 'course':
      return '/uddannelse/katalog';
    case 'coverage':
      return '/uddannelse';
    case 'staffOffer':
      return '/uddannelse#tilbud';
    case 'implementation':
      return '/foranstaltninger';
    case 'measure':
      return `/foranstaltninger/${proof.measureId}`;
    case 'section':
      return `/noegletal#${proof.section}`;
    case 'incidents':
      return '/haendelser';
    case 'registration':
      return '/registrering';
    case 'baseline':
      return '/baseline';
    case 'exercises':
      return '/oevelser';
    case 'register':
      return REGISTER_PATHS[proof.register];
    default:
      return unreachable(proof);
  }
}
