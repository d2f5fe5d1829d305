/** What can be wrong with what was written, whatever it is about. */
export type GroundRefusal =
  | { code: 'text-missing'; field: string }
  | { code: 'text-too-long'; field: string; most: number }
  | { code: 'list-too-long'; field: string; most: number }
  | { code: 'policy-invalid'; field: string }
  | { code: 'body-invalid'; field: string };
