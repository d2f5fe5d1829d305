import type { Deadlock } from '../../domain/decision/deadlock';
import { unreachable } from '../../domain/unreachable';

/** That an open item cannot be decided as the body is now; no names, so that it may stand in the channel. */
export const UNDECIDABLE = {
  da: 'Sagen kan ikke afgøres, som ledelsesorganet er nu',
  en: 'It cannot be decided as the management body is now',
} as const;

type Language = keyof typeof UNDECIDABLE;

/** Why an item cannot be decided as the body is now, and what to do about it. No names. */
export function deadlockSentence(deadlock: Deadlock, language: Language): string {
  const isDanish = language === 'da';
  switch (deadlock.why) {
    case 'bodyEmpty':
      return isDanish
        ? 'Der er ingen i ledelsesorganet. Registrér medlemmerne under Indstillinger.'
        : 'Nobody is in the management body. Register the members under Settings.';
    case 'delegationEnded':
      return isDanish
        ? 'Delegationen gælder ikke længere. Læg sagen frem igen for ledelsesorganet eller under en delegation, der gælder.'
        : 'The delegation no longer holds. Put the item forward again, to the management body or under a delegation that does.';
    case 'everybodyConflicted':
      return isDanish
        ? 'Alle, der kunne svare, er inhabile. Læg sagen frem igen på et andet niveau, eller træk den tilbage.'
        : 'Everybody who could answer is conflicted. Put the item forward again at another level, or withdraw it.';
    case 'quorumAboveSeats':
      return isDanish
        ? `Mindst ${deadlock.needed} skal have svaret, og kun ${deadlock.seats} kan. Registrér de medlemmer, der mangler, eller fastsæt en anden beslutningsmodel, og læg sagen frem igen.`
        : `At least ${deadlock.needed} must have answered, and only ${deadlock.seats} can. Register the members who are missing, or set another way of deciding and put the item forward again.`;
    case 'votesAboveSeats':
      return isDanish
        ? `Mindst ${deadlock.needed} skal godkende, og kun ${deadlock.seats} kan. Registrér de medlemmer, der mangler, eller fastsæt en anden beslutningsmodel, og læg sagen frem igen.`
        : `At least ${deadlock.needed} must approve, and only ${deadlock.seats} can. Register the members who are missing, or set another way of deciding and put the item forward again.`;
    case 'noChair':
      return isDanish
        ? 'Formanden afgør, og der er ingen formand i dag. Registrér en formand eller en fungerende formand under Indstillinger.'
        : 'The chair decides, and there is none today. Register a chair or an acting chair under Settings.';
    case 'severalChairs':
      return isDanish
        ? `Formanden afgør, og ${deadlock.chairs} personer står som formand. Afslut rollen under Indstillinger for dem, der ikke er det.`
        : `The chair decides, and ${deadlock.chairs} people are registered as chair. Under Settings, end the role of those who are not.`;
    case 'onlyAuthors':
      return isDanish
        ? 'Kun den, der har skrevet eller indstillet sagen, er tilbage til at godkende den. Registrér flere medlemmer, eller læg sagen frem igen på et andet niveau.'
        : 'Only those who wrote or recommended the item are left to approve it. Register more members, or put the item forward again at another level.';
    default:
      return unreachable(deadlock);
  }
}
