import type { LocalPerson } from './issuer/people';
import { localProfile, teamsBotId, teamsUserIdOf } from './local-profile';

/** The Playground takes exactly this many people: one who sits before it, and five others. */
const seats = 6;

/**
 * The Playground's configuration: the management body as its people, the first member (`medlem`) as the one
 * who sits before it, and the leadership channel. Its file format is YAML, of which JSON is a part.
 *
 * Throws when the roster has no member or fewer than six people.
 */
export function playgroundConfig(people: readonly LocalPerson[]): Record<string, unknown> {
  const seated = [...people].sort((a, b) => rank(a) - rank(b)).slice(0, seats);
  const current = seated.find((person) => person.role === 'medlem');
  if (current === undefined || seated.length < seats) {
    throw new Error(
      `Cannot configure the Playground: it needs ${seats} people, one of them with the role medlem`,
    );
  }
  return {
    version: '0.1.1',
    tenantId: localProfile.tenantId,
    bot: { id: teamsBotId, name: localProfile.botName },
    currentUser: userOf(current),
    users: seated.filter((person) => person !== current).map(userOf),
    personalChat: { id: localProfile.personalChatId },
    groupChat: { id: localProfile.groupChatId, name: 'Direktion' },
    team: {
      id: localProfile.teamId,
      name: 'Direktion',
      aadGroupId: localProfile.teamGroupId,
      channels: [{ id: localProfile.leadershipChannelId, name: 'Direktionen' }],
    },
  };
}

/** Who decides comes before who prepares and who looks on; within a rank the roster's order stays. */
function rank({ role }: LocalPerson): number {
  if (role === 'formand' || role === 'medlem') return 0;
  return role === 'koordinator' || role === 'revisor' ? 2 : 1;
}

function userOf({ oid, name, mail }: LocalPerson): Record<string, string> {
  const [givenName = name, ...others] = name.split(' ');
  return {
    id: teamsUserIdOf(oid),
    name,
    userPrincipleName: mail, // spelt as in the Playground's schema
    aadObjectId: oid,
    givenName,
    surname: others.join(' '),
    email: mail,
  };
}
