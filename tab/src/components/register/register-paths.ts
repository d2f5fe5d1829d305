import type { Register } from '../../../../domain/status/register-in-use';

/** The pages of the lists that give a section of the status its figures. */
export const REGISTER_PATHS = {
  suppliers: '/leverandoerer',
  systems: '/systemer',
} as const satisfies Record<Register, string>;
