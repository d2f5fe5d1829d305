import { describe, expect, it } from '@jest/globals';
import { compareRoutes, matchRoute, parseRouteTemplate } from '../../../functions/local/host/route-template';

describe('a route', () => {
  it.each([
    { route: 'api/decisions/{id}', path: '/api/decisions/D-1', params: { id: 'D-1' } },
    { route: 'api/decisions/{id}', path: '/API/Decisions/D-1', params: { id: 'D-1' } },
    { route: 'api/decisions/{id}', path: '/api/decisions', params: undefined },
    { route: 'api/decisions/{id}', path: '/api/decisions/D-1/votes', params: undefined },
    { route: 'api/decisions/{id?}', path: '/api/decisions', params: {} },
    { route: 'tab/{*path}', path: '/tab', params: { path: '' } },
    { route: 'tab/{*path}', path: '/tab/a/b%20c', params: { path: 'a/b c' } },
    { route: 'tab/{*path}', path: '/table', params: undefined },
  ])('$route under $path gives $params', ({ route, path, params }) => {
    expect(matchRoute(parseRouteTemplate(route), path)).toEqual(params);
  });

  it('with a form that is not served is refused when it is read', () => {
    for (const route of ['a/{id:int}', 'a/{id=1}', 'a/x{id}', '{*rest}/a']) {
      expect(() => parseRouteTemplate(route)).toThrow(`Cannot serve route "${route}"`);
    }
  });

  it('with more literal text comes first', () => {
    const routes = ['tab/{*path}', 'tab/{page}', 'tab/home', 'tab']
      .map(parseRouteTemplate)
      .sort(compareRoutes);
    expect(routes.map(({ text }) => text)).toEqual(['tab', 'tab/home', 'tab/{page}', 'tab/{*path}']);
  });
});
