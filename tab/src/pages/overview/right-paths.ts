import type { EndingRight } from '../../../../domain/access/ending-right';

/** Where the rights that end are kept. */
export const RIGHT_PATHS = {
  mandate: '/indstillinger/beslutninger#fuldmagter',
  delegation: '/indstillinger/beslutninger#delegationer',
  actingChair: '/indstillinger/beslutninger#fungerende-formand',
} satisfies Record<EndingRight, string>;
