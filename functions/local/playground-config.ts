import type { LocalPerson } from './issuer/people';
import { localProfile, teamsBotId, teamsUserIdOf } from './issuer/local-profile';

/** The Playground takes exactly this many people: one who sits before it, and five others. */
const seats = 6;

/**
 * The Playground's configuration: the management body as its people, the leadership channel, and who sits before it:
 * whoever has the mail `user`, or the first member (`medlem`). Its file format is YAML, of which JSON is a part.
 *
 * Throws when nobody has that mail, the roster has no member or fewer than six people.
 */
export function playgroundConfig(people: readonly LocalPerson[], user = ''): Record<string, unknown> {
  const ranked = [...people].sort((a, b) => rank(a) - rank(b));
  const current = ranked.find(({ mail, role }) =>
    user === '' ? role === 'medlem' : mail === user.toLowerCase(),
  );
  if (current === undefined || ranked.length < seats) {
    const who = user === '' ? 'one of them with the role medlem' : `one of them with the mail ${user}`;
    throw new Error(`Cannot configure the Playground: it needs ${seats} people, ${who}`);
  }
  const others = ranked.filter((person) => person !== current).slice(0, seats - 1);
  return {
    version: '0.1.1',
    tenantId: localProfile.tenantId,
    bot: { id: teamsBotId, name: localProfile.botName },
    currentUser: userOf(current),
    users: others.map(userOf),
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
