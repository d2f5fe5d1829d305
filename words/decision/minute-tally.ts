import type { Tally } from '../../domain/decision/terms';

/** How the answers stood when it was settled. */
export function minuteTally(tally: Tally): string {
  const counted: (readonly [number, string])[] = [
    [tally.approve, 'godkendte'],
    [tally.reject, 'afviste'],
    [tally.return, 'sendte tilbage'],
    [tally.postpone, 'ville udsætte'],
    [
      tally.conflicted,
      tally.conflicted === 1 ? 'var inhabil og er ikke talt med' : 'var inhabile og er ikke talt med',
    ],
  ];
  const parts = counted.filter(([count]) => count > 0).map(([count, what]) => `${String(count)} ${what}`);
  return `${parts.join(', ')}. Med i afgørelsen: ${String(tally.body)}. Nødvendige ens svar: ${String(tally.needed)}.`;
}
