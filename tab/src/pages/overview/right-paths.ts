import type { EndingRight } from '../../../../domain/access/ending-right';

/** Where the rights that end are kept. */
export const RIGHT_PATHS = {
  mandate: '/indstillinger#fuldmagter',
  delegation: '/indstillinger#delegationer',
  actingChair: '/indstillinger#fungerende-formand',
} satisfies Record<EndingRight, string>;
