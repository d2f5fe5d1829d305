import type { FunctionApp, HostLog, RegisteredFunction } from './function-app';
import type { RpcHttpData, RpcNullableStrings } from './functions-core';
import { invoke, triggerOf } from './invoke';
import { faultLine } from './fault-line';
import {
  compareRoutes,
  matchRoute,
  parseRouteTemplate,
  type RouteParams,
  type RouteTemplate,
} from './route-template';
import { problemOfHost } from './problem';

type Route = {
  readonly template: RouteTemplate;
  readonly methods: readonly string[];
  readonly fn: RegisteredFunction;
};

/** One request, its body already read. */
export type ReceivedRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/**
 * The http functions of an app as one function from request to response. Unknown paths are 404, known ones
 * with another method 405, and a function that throws is 500; each is a problem document.
 *
 * Throws when a function asks for an access key (`authLevel`), which nothing here could check.
 */
export function httpRoutes(
  app: FunctionApp,
  routePrefix: string,
  log: HostLog,
): (request: ReceivedRequest) => Promise<Response> {
  const routes = app.functions
    .filter((fn) => triggerOf(fn).type === 'httpTrigger')
    .map((fn) => routeOf(fn, routePrefix))
    .sort((a, b) => compareRoutes(a.template, b.template));

  return async (request) => {
    const fitting: { route: Route; params: RouteParams }[] = [];
    try {
      for (const route of routes) {
        const params = matchRoute(route.template, request.url.pathname);
        if (params !== undefined) fitting.push({ route, params });
      }
    } catch {
      return problemOfHost(400, 'The path is not percent-encoded correctly');
    }
    const chosen = fitting.find(({ route }) => route.methods.includes(request.method));
    if (chosen === undefined) {
      const allow = [...new Set(fitting.flatMap(({ route }) => route.methods))];
      return allow.length === 0
        ? problemOfHost(404, 'No function serves this path')
        : problemOfHost(405, 'This path is served with other methods', { Allow: allow.join(', ') });
    }
    try {
      const answer = await invoke(
        app,
        chosen.route.fn,
        { data: { http: toRpc(request, chosen.params) } },
        log,
      );
      return toResponse(answer.returnValue?.http);
    } catch (error) {
      log('error', `fault in ${chosen.route.fn.metadata.name}: ${faultLine(error)}`);
      return problemOfHost(500, 'The function failed');
    }
  };
}

function routeOf(fn: RegisteredFunction, routePrefix: string): Route {
  const { name } = fn.metadata;
  const { binding } = triggerOf(fn);
  const { authLevel, methods, route } = binding;
  if (authLevel !== undefined && authLevel !== 'anonymous') {
    throw new Error(
      `Cannot serve function "${name}": access keys (authLevel ${JSON.stringify(authLevel)}) are not checked locally`,
    );
  }
  const text = typeof route === 'string' ? route : name;
  return {
    template: parseRouteTemplate(`${routePrefix}/${text}`),
    methods: Array.isArray(methods) ? methods.map((method) => String(method).toUpperCase()) : ['GET', 'POST'],
    fn,
  };
}

/** As the host sends a request to a worker that has the capabilities of today's Node worker. */
function toRpc(request: ReceivedRequest, params: RouteParams): RpcHttpData {
  return {
    method: request.method,
    url: request.url.href,
    nullableHeaders: nullable(request.headers),
    nullableQuery: nullable(Object.fromEntries(request.url.searchParams)),
    nullableParams: nullable(params),
    body: request.body.length > 0 ? { bytes: request.body } : null,
  };
}

const nullable = (record: Readonly<Record<string, string>>): RpcNullableStrings =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, { value }]));

function toResponse(http: RpcHttpData | null | undefined): Response {
  if (http === null || http === undefined) return new Response(null, { status: 204 });
  if (http.cookies !== undefined && http.cookies.length > 0) {
    throw new Error('Cannot send cookies: the embedded host does not know them');
  }
  const bytes = http.body?.bytes ?? (http.body?.string ? Buffer.from(http.body.string) : undefined);
  const body = bytes !== undefined && bytes.length > 0 ? Uint8Array.from(bytes) : null;
  return new Response(body, { status: Number(http.statusCode ?? '200'), headers: http.headers ?? {} });
}
