import { describe, expect, it } from '@jest/globals';
import type { PersonId, Role } from '../../../domain/access/role';
import { followUpAbilitiesOf, type FollowUpAbilities } from '../../../domain/status/follow-up-abilities';

const ASKED = { ownerId: 'p-owner', askedBy: 'p-asker' };

describe('a follow-up', () => {
  it.each<[string, PersonId, Role[], FollowUpAbilities]>([
    ['who was asked', 'p-owner', ['member'], { answer: true, reassign: false }],
    ['who was asked and has left', 'p-owner', [], { answer: false, reassign: false }],
    ['who asked', 'p-asker', ['chair'], { answer: false, reassign: true }],
    ['who asked and has left', 'p-asker', [], { answer: false, reassign: false }],
    ['another member', 'p-other', ['member'], { answer: false, reassign: false }],
    ['an auditor', 'p-other', ['auditor'], { answer: false, reassign: false }],
    ['a coordinator', 'p-other', ['coordinator'], { answer: true, reassign: true }],
  ])('is answered or given to another by the right people: %s', (_who, personId, roles, abilities) => {
    expect(followUpAbilitiesOf(ASKED, personId, roles)).toEqual(abilities);
  });
});
