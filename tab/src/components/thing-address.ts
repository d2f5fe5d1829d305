import type { Thing } from '../../../domain/trail/thing';

/** The page of the tab on which a thing is shown. */
export function thingAddress({ kind, id }: Thing): string {
  switch (kind) {
    case 'decision':
      return `/beslutninger/${id}`;
    case 'person':
      return `/uddannelse/personer/${id}`;
    case 'meeting':
      return `/moeder/${id}`;
    case 'month':
      return `/maanedsstatus/${id}`;
    case 'course':
      return '/uddannelse/katalog';
    case 'followUp':
      return '/maanedsstatus';
    case 'cycle':
      return '/aarshjul';
    case 'incident':
      return `/haendelser/${id}`;
  }
}
