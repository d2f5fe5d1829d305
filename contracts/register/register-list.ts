import * as z from 'zod/mini';
import { endpoint } from '../endpoint';
import { SOURCE_QUERY } from '../list-source';
import { importPreview } from '../training/training';

/** What a list of suppliers, systems or measures comes to; `replaces` rows change what is known, `empty` ones are passed over. */
export const registerPreview = z.extend(importPreview, {
  counts: z.extend(importPreview.shape.counts, { replaces: z.number(), empty: z._default(z.number(), 0) }),
});
export type RegisterPreview = z.input<typeof registerPreview>;

const registerResult = z.extend(registerPreview, { written: z.number() });
export type RegisterResult = z.input<typeof registerResult>;

export const previewSuppliers = endpoint('POST api/supplier-lists/preview', {
  body: 'file',
  query: [...SOURCE_QUERY],
  answer: registerPreview,
});
/** Writes what is new or other; `contentHash` must be the preview's. Doing it twice writes nothing more. */
export const importSuppliers = endpoint('POST api/supplier-lists', {
  body: 'file',
  query: [...SOURCE_QUERY, 'contentHash'],
  answer: registerResult,
});
export const previewSystems = endpoint('POST api/system-lists/preview', {
  body: 'file',
  query: [...SOURCE_QUERY],
  answer: registerPreview,
});
/** As `importSuppliers`. */
export const importSystems = endpoint('POST api/system-lists', {
  body: 'file',
  query: [...SOURCE_QUERY, 'contentHash'],
  answer: registerResult,
});
export const previewMeasures = endpoint('POST api/measure-lists/preview', {
  body: 'file',
  query: [...SOURCE_QUERY],
  answer: registerPreview,
});
/** As `importSuppliers`. Evidence, evaluations and approvals never come by a list. */
export const importMeasures = endpoint('POST api/measure-lists', {
  body: 'file',
  query: [...SOURCE_QUERY, 'contentHash'],
  answer: registerResult,
});
/** The list as a workbook, which can be taken in again. */
export const getSuppliersFile = endpoint('GET api/supplier-lists/file', { answer: 'file', query: ['at'] });
export const getSystemsFile = endpoint('GET api/system-lists/file', { answer: 'file', query: ['at'] });
