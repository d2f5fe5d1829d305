import { json, type LocalEndpoint } from './endpoint';
import type { LocalPerson } from './people';

/** The stand-in for Microsoft Graph: the two ways to look up a user by mail, in Graph's own shapes. */
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
        const [, mail] = /^\s*(?:mail|userPrincipalName)\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(filter) ?? [];
        if (mail === undefined) return json(unsupportedQuery(), 400);
        const person = byMail(mail.replaceAll("''", "'"));
        return json({ '@odata.context': context, value: person === undefined ? [] : [userOf(person)] });
      },
    },
  ];
}

const userOf = ({ oid, name, title, mail }: LocalPerson) => ({
  id: oid,
  displayName: name,
  jobTitle: title,
  mail,
  userPrincipalName: mail,
});

const notFound = (user: string) => ({
  error: {
    code: 'Request_ResourceNotFound',
    message: `Resource '${user}' does not exist or one of its queried reference-property objects are not present.`,
  },
});

const unsupportedQuery = () => ({
  error: {
    code: 'Request_UnsupportedQuery',
    message: 'Unsupported or invalid query filter clause specified.',
  },
});
