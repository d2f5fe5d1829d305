import { expect, it } from '@jest/globals';
import { mayCloseFinding } from '../../../domain/exercise/may-close-finding';

const open = { ownerId: 'p-1', done: null };
const done = { ownerId: 'p-1', done: { on: '2026-11-01', remedy: 'Ja' } };

it.each([
  ['whoever has it', { finding: open, who: 'p-1', roles: ['member'], may: true }],
  ['whoever has it and holds no role any more', { finding: open, who: 'p-1', roles: [], may: false }],
  ['another', { finding: open, who: 'p-2', roles: ['member', 'chair', 'auditor'], may: false }],
  ['the coordinator', { finding: open, who: 'p-2', roles: ['coordinator'], may: true }],
  ['whoever has it, of one that is done', { finding: done, who: 'p-1', roles: ['member'], may: false }],
  ['the coordinator, of one that is done', { finding: done, who: 'p-2', roles: ['coordinator'], may: true }],
] as const)('%s', (_who, { finding, who, roles, may }) => {
  expect(mayCloseFinding(finding, who, roles)).toBe(may);
});
