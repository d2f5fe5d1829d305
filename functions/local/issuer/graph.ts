import { json, type LocalEndpoint } from './endpoint';
import { oidOf, type LocalPerson } from './people';

/**
 * The groups that the local Entra ID has, with the roles (as the people file has them) whose holders are in each. Their
 * object ids are always the same: see `localGroups`.
 */
const GROUPS: readonly { name: string; roles: readonly string[] | 'all' }[] = [
  { name: 'direktion', roles: ['formand', 'medlem'] },
  { name: 'ledere', roles: ['formand', 'medlem', 'direktør'] },
  { name: 'alle', roles: 'all' },
];

/** Each local group with its object id and members. */
const localGroups = (people: readonly LocalPerson[]) =>
  GROUPS.map(({ name, roles }) => ({
    id: oidOf(`${name}@grupper.local`),
    name,
    members: people.filter(({ role }) => roles === 'all' || roles.includes(role)),
  }));

/** The stand-in for Microsoft Graph: users by mail, and groups with their members and delta, in Graph's own shapes. */
export function graphEndpoints(people: readonly LocalPerson[]): readonly LocalEndpoint[] {
  const byMail = (mail: string) => people.find((person) => person.mail === mail.toLowerCase());
  const context = 'https://graph.microsoft.com/v1.0/$metadata#users';
  return [
    {
      method: 'get',
      route: '_local/graph/v1.0/users/{user}',
      answer: (_request, { user = '' }) => {
        const person = byMail(user) ?? people.find((one) => one.oid === user.toLowerCase());
        if (person === undefined) return json(notFound(user), 404);
        return json({ '@odata.context': `${context}/$entity`, ...userOf(person) });
      },
    },
    {
      method: 'get',
      route: '_local/graph/v1.0/users',
      answer: (request) => {
        const filter = request.url.searchParams.get('$filter') ?? '';
        const [, ids] = /^\s*id\s+in\s+\(([^()]*)\)\s*$/i.exec(filter) ?? [];
        if (ids !== undefined) {
          const asked = new Set(ids.toLowerCase().match(/[0-9a-f-]{36}/g));
          return json({
            '@odata.context': context,
            value: people.filter(({ oid }) => asked.has(oid)).map(userOf),
          });
        }
        const [, mail] = /^\s*(?:mail|userPrincipalName)\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(filter) ?? [];
        if (mail === undefined) return json(unsupportedQuery(), 400);
        const person = byMail(mail.replaceAll("''", "'"));
        return json({ '@odata.context': context, value: person === undefined ? [] : [userOf(person)] });
      },
    },
    ...groupEndpoints(people),
  ];
}

function groupEndpoints(people: readonly LocalPerson[]): readonly LocalEndpoint[] {
  const groups = localGroups(people);
  return [
    {
      method: 'get',
      route: '_local/graph/v1.0/groups',
      answer: () => json({ value: groups.map(({ id, name }) => ({ id, displayName: name })) }),
    },
    {
      // Nothing ever changes in the local Entra ID: every token is answered with no change and the same token.
      method: 'get',
      route: '_local/graph/v1.0/groups/delta',
      answer: ({ url }) => {
        const deltaLink = `${url.origin}${url.pathname}?$deltatoken=local`;
        return json({ '@odata.deltaLink': deltaLink, value: [] });
      },
    },
    {
      method: 'get',
      route: '_local/graph/v1.0/groups/{group}/members',
      answer: (_request, { group = '' }) => {
        const found = groups.find(({ id }) => id === group.toLowerCase());
        if (found === undefined) return json(notFound(group), 404);
        return json({
          value: found.members.map((one) => ({ '@odata.type': '#microsoft.graph.user', ...userOf(one) })),
        });
      },
    },
  ];
}

const userOf = ({ oid, name, title, mail, isBlocked, isGuest }: LocalPerson) => ({
  id: oid,
  displayName: name,
  jobTitle: title,
  mail,
  userPrincipalName: mail,
  accountEnabled: !isBlocked,
  userType: isGuest ? 'Guest' : 'Member',
});

const notFound = (id: string) => ({
  error: {
    code: 'Request_ResourceNotFound',
    message: `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  },
});

const unsupportedQuery = () => ({
  error: {
    code: 'Request_UnsupportedQuery',
    message: 'Unsupported or invalid query filter clause specified.',
  },
});
