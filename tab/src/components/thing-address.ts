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
    case 'measure':
      return `/foranstaltninger/${id}`;
    case 'cycle':
      return '/aarshjul';
    case 'supplier':
      return `/leverandoerer/${id}`;
    case 'system':
      return `/systemer/${id}`;
    case 'registration':
      return `/registrering#${id}`;
    case 'baseline':
      return '/baseline';
    case 'exercise':
      return `/oevelser/${id}`;
    case 'incident':
      return `/haendelser/${id}`;
  }
}
