/** The values of a template's parameters, percent-decoded. */
export type RouteParams = Readonly<Record<string, string>>;

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'rest'; readonly name: string };

export type RouteTemplate = { readonly text: string; readonly segments: readonly Segment[] };

/**
 * Reads a route as Functions writes it: `api/decisions/{id}`, `{id?}` may be missing, `{*path}` takes all
 * that is left (also nothing). Throws on forms nobody here uses, so that they are noticed: constraints,
 * defaults, and text and parameter mixed in one segment.
 */
export function parseRouteTemplate(text: string): RouteTemplate {
  const parts = text.split('/').filter((part) => part !== '');
  const segments = parts.map((part, index): Segment => {
    if (!part.includes('{')) return { kind: 'literal', text: part };
    const found = /^\{(\*{0,2})([A-Za-z_]\w*)(\??)\}$/.exec(part);
    const [, stars = '', name = '', optional = ''] = found ?? [];
    if (found === null) throw new Error(`Cannot serve route "${text}": segment "${part}" is not supported`);
    if (stars === '') return { kind: 'parameter', name, optional: optional === '?' };
    if (index < parts.length - 1) throw new Error(`Cannot serve route "${text}": "${part}" must come last`);
    return { kind: 'rest', name };
  });
  return { text, segments };
}

/**
 * The parameters of `pathname` under `template`, or undefined when it does not fit. Literals are compared
 * without regard to case, as ASP.NET does. Throws a URIError on a broken percent-encoding.
 */
export function matchRoute(template: RouteTemplate, pathname: string): RouteParams | undefined {
  const parts = pathname.split('/').filter((part) => part !== '');
  const params: Record<string, string> = {};
  for (const [index, segment] of template.segments.entries()) {
    const part = parts[index];
    switch (segment.kind) {
      case 'literal':
        if (part?.toLowerCase() !== segment.text.toLowerCase()) return undefined;
        break;
      case 'parameter':
        if (part === undefined && !segment.optional) return undefined;
        if (part !== undefined) params[segment.name] = decodeURIComponent(part);
        break;
      case 'rest':
        params[segment.name] = parts.slice(index).map(decodeURIComponent).join('/');
        return params;
    }
  }
  return parts.length > template.segments.length ? undefined : params;
}

const rank = { literal: 0, parameter: 1, rest: 2 } as const;

/** Sorts templates as ASP.NET chooses: a literal before a parameter, a parameter before the rest. */
export function compareRoutes(a: RouteTemplate, b: RouteTemplate): number {
  const length = Math.max(a.segments.length, b.segments.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [a.segments[index], b.segments[index]];
    const difference = (left ? rank[left.kind] : -1) - (right ? rank[right.kind] : -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
