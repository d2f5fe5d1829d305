import { describe, expect, it } from '@jest/globals';
import { pathOfSubPage } from '../../tab/src/teams/sub-page';

describe('A deep link from Teams', () => {
  it.each([
    ['beslutninger/D-2026-001', '/beslutninger/D-2026-001'],
    ['maanedsstatus/2026-11', '/maanedsstatus/2026-11'],
    ['beslutninger/D-2026-001/bilag', '/beslutninger/D-2026-001/bilag'],
    ['moeder/M-2026-001', '/moeder/M-2026-001'],
    ['uddannelse', '/uddannelse'],
    ['maanedsstatus/2026-12/udkast', '/maanedsstatus/2026-12/udkast'],
    ['indstillinger', '/indstillinger'],
    ['indstillinger/beslutninger', '/indstillinger/beslutninger'],
    ['indstillinger/udsendelser', '/indstillinger/udsendelser'],
    ['indstillinger/bekraeftelser', '/indstillinger/bekraeftelser'],
    ['indstillinger/import', '/indstillinger/import'],
    ['revisionsspor', '/revisionsspor'],
  ])('%s opens %s', (subPageId, path) => {
    expect(pathOfSubPage(subPageId)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'beslutninger/',
    'beslutninger/../../x',
    'maanedsstatus/2026-11?x=1',
    'https://eksempel.invalid',
    '/maanedsstatus/2026-12/udkast',
    'maanedsstatus/2026-12/udkast/',
    'maanedsstatus/2026-12/udkast/x',
    'maanedsstatus/2026-12/../udkast',
    'maanedsstatus//udkast',
    'maanedsstatus/alt/udkast',
    'beslutninger/D-2026-001/udkast',
    '//eksempel.invalid/2026-12/udkast',
    'maanedsstatus/2026-12/udkast\n',
    'indstillinger/',
    'indstillinger/ukendt',
    'indstillinger/udsendelser/../import',
    'uddannelse/personer/',
    'revisionsspor?post=1',
    ':decisionId',
  ])('is ignored when it is %s', (subPageId) => {
    expect(pathOfSubPage(subPageId)).toBeUndefined();
  });
});
