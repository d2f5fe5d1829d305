import { describe, expect, it } from '@jest/globals';
import { FILE_FIELDS, FILE_GRIDS, fieldsOfGrid } from '../../../domain/feed/file-grid';

describe('What the rows of a file can say', () => {
  it('is each thing once, that which is needed first, and every field is of some grid', () => {
    for (const grid of FILE_GRIDS) expect(new Set(fieldsOfGrid(grid)).size).toBe(fieldsOfGrid(grid).length);
    expect(FILE_GRIDS.map((grid) => fieldsOfGrid(grid)[0])).toEqual(['name', 'name', 'name', 'supplier']);
    expect(new Set(FILE_GRIDS.flatMap(fieldsOfGrid))).toEqual(new Set(FILE_FIELDS));
  });
});
