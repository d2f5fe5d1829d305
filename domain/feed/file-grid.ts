/** What the rows of a file from another system can be about: systems, suppliers, risk results or supervisions. */
export const FILE_GRIDS = ['systems', 'suppliers', 'risks', 'supervisions'] as const;
export type FileGrid = (typeof FILE_GRIDS)[number];

/** What a column of such a file can hold. */
export const FILE_FIELDS = [
  'name',
  'cvr',
  'kitosId',
  'criticality',
  'society',
  'task',
  'performer',
  'supplier',
  'active',
  'result',
  'on',
  'link',
  'changedOn',
] as const;
export type FileField = (typeof FILE_FIELDS)[number];

/** What the rows of each grid can say, that which they must say first. */
export const GRID_FIELDS = {
  systems: {
    needed: ['name'],
    others: [
      'kitosId',
      'criticality',
      'society',
      'task',
      'performer',
      'supplier',
      'active',
      'result',
      'on',
      'changedOn',
    ],
  },
  suppliers: { needed: ['name'], others: ['cvr', 'changedOn'] },
  risks: { needed: ['name', 'result', 'on'], others: ['kitosId'] },
  supervisions: { needed: ['supplier', 'on'], others: ['name', 'cvr', 'link'] },
} as const satisfies Record<FileGrid, Record<'needed' | 'others', readonly FileField[]>>;

/** Every field of a grid, those that are needed first. */
export const fieldsOfGrid = (grid: FileGrid): readonly FileField[] => [
  ...GRID_FIELDS[grid].needed,
  ...GRID_FIELDS[grid].others,
];
