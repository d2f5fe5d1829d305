/** A problem document (RFC 9457) of the host itself, for what never reaches a function. */
export function problemOfHost(status: number, title: string, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', status, title }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
