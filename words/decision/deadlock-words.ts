import type { Deadlock } from '../../domain/decision/deadlock';
import { unreachable } from '../../domain/ground/unreachable';
import type { Language } from '../language';

/** Why an item cannot be decided as the body is now, and what to do about it. No names. */
export function deadlockSentence(deadlock: Deadlock, language: Language): string {
  const isDanish = language === 'da';
  switch (deadlock.why) {
    case 'bodyEmpty':
      return isDanish
        ? 'Der er ingen i ledelsesorganet. Registrér medlemmerne under Opsætning.'
        : 'Nobody is in the management body. Register the members under Settings.';
    case 'delegationEnded':
      return isDanish
        ? 'Delegationen gælder ikke længere. Forelæg sagen igen for ledelsesorganet eller efter en gyldig delegation.'
        : 'The delegation is no longer valid. Put the case forward again, to the management body or by a valid delegation.';
    case 'everybodyConflicted':
      return isDanish
        ? 'Alle, der kunne svare, er inhabile. Forelæg sagen igen på et andet niveau, eller træk den tilbage.'
        : 'Everybody who could answer has a conflict of interest. Put the case forward again at another level, or withdraw it.';
    case 'quorumAboveSeats':
      return isDanish
        ? `Mindst ${deadlock.needed} skal have svaret, og kun ${deadlock.seats} kan. Registrér de medlemmer, der mangler, eller fastsæt en anden beslutningsmodel, og forelæg sagen igen.`
        : `At least ${deadlock.needed} must have answered, and only ${deadlock.seats} can. Register the members who are missing, or set another decision model, and put the case forward again.`;
    case 'votesAboveSeats':
      return isDanish
        ? `Mindst ${deadlock.needed} skal godkende, og kun ${deadlock.seats} kan. Registrér de medlemmer, der mangler, eller fastsæt en anden beslutningsmodel, og forelæg sagen igen.`
        : `At least ${deadlock.needed} must approve, and only ${deadlock.seats} can. Register the members who are missing, or set another decision model, and put the case forward again.`;
    case 'noChair':
      return isDanish
        ? 'Formanden afgør, og der er ingen formand i dag. Registrér en formand eller en fungerende formand under Opsætning.'
        : 'The chair decides, and there is none today. Register a chair or an acting chair under Settings.';
    case 'severalChairs':
      return isDanish
        ? `Formanden afgør, og ${deadlock.chairs} personer er registreret som formand. Afslut rollen under Opsætning for dem, der ikke er formand.`
        : `The chair decides, and ${deadlock.chairs} people are registered as chair. Under Settings, end the role of those who are not.`;
    case 'onlyAuthors':
      return isDanish
        ? 'Kun den, der har skrevet eller indstillet sagen, er tilbage til at godkende den. Registrér flere medlemmer, eller forelæg sagen igen på et andet niveau.'
        : 'Only those who wrote or recommended the case are left to approve it. Register more members, or put the case forward again at another level.';
    default:
      return unreachable(deadlock);
  }
}
