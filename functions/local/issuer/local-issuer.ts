import path from 'node:path';
import type { ReceivedRequest } from '../host/http-routes';
import { matchRoute, parseRouteTemplate } from '../host/route-template';
import { problemOfHost } from '../host/problem';
import { channelEndpoints } from './channel';
import { graphEndpoints } from './graph';
import { identityEndpoints } from './identity';
import { readLocalSettings } from './local-settings';
import { readPeople } from './people';
import { signingKey } from './signing-keys';

export type LocalIssuerOptions = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the signing keys are kept. */
  readonly keysDir: string;
  readonly peopleFile: string;
  /** Told when the Playground's page is opened again; the first time it shows what came before by itself. */
  readonly onPageOpenedAgain?: () => void;
};

/** True for the addresses of the local issuer, which stand beside the app's own. */
export const isLocalPath = (pathname: string): boolean => /^\/_local(\/|$)/i.test(pathname);

/** All stand-ins of the local profile as one function from request to response. */
export async function localIssuer(
  options: LocalIssuerOptions,
): Promise<(request: ReceivedRequest) => Promise<Response>> {
  const settings = readLocalSettings(options.environment);
  const people = await readPeople(options.peopleFile);
  const identityKey = await signingKey(options.keysDir, 'identity-key');
  const channelKey = await signingKey(options.keysDir, 'channel-key');
  const page = { opened: 0 };
  const onPageOpened = () => {
    page.opened += 1;
    if (page.opened > 1) options.onPageOpenedAgain?.();
  };
  const endpoints = [
    ...identityEndpoints(settings, people, identityKey),
    ...channelEndpoints(settings, channelKey, onPageOpened),
    ...graphEndpoints(people),
  ].map((endpoint) => ({ ...endpoint, template: parseRouteTemplate(endpoint.route) }));

  return async (request) => {
    const wanted = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
    const { pathname } = request.url;
    const there = endpoints.filter(({ template }) => matchRoute(template, pathname) !== undefined);
    const endpoint = there.find(({ method }) => method === wanted);
    if (endpoint !== undefined)
      return endpoint.answer(request, matchRoute(endpoint.template, pathname) ?? {});
    return there.length > 0
      ? problemOfHost(405, 'Not with this method')
      : problemOfHost(404, 'Nothing is served here');
  };
}

/** The folder of the keys inside the data folder. */
export const keysDirOf = (dataDir: string): string => path.join(dataDir, 'keys');
