import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';
import type * as z from 'zod/mini';
import { languageOf, type Language } from '../../../words/language';
import { abilitiesOf, type Ability } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId, Role } from '../../../domain/access/role';
import { danishDate, type DanishDate, type Instant } from '../../../domain/calendar/danish-time';
import { cleanText } from '../../../domain/ground/clean-text';
import type { Oversight } from '../../../domain/oversight';
import type { Refusal } from '../../../domain/refusal';
import { ok, refuse, type Result } from '../../../domain/result';
import { namesIn, type Endpoint, type ParamsOf } from '../../../contracts/endpoint';
import type { Identity } from '../../identity/token-validator';
import { LedgerChanged, type Requester } from '../../ledger/oversight-ledger';
import { inInvocation, writeFault } from '../../log/log';
import type { Program } from '../../program';
import { present } from '../../../domain/decision/present';
import { askedMoment } from './asked-moment';
import { jsonAnswer } from './json-answer';
import { faultResponse, refusalResponse } from './problem-response';
import { readBody, type BodyOf } from './read-body';

/** The person behind a request, with the state it was authorised against. */
export type Caller = {
  personId: PersonId;
  /** The name in the token; the directory may have another. */
  signedInAs: string;
  roles: readonly Role[];
  requester: Extract<Requester, { kind: 'person' }>;
  state: Oversight;
  now: Instant;
  today: DanishDate;
};

export type Call<E extends Endpoint> = {
  /** What stands in the path for its `{names}`. */
  params: ParamsOf<E>;
  /** A query parameter that was not given is the empty text. */
  query: (name: string) => string;
  body: BodyOf<E>;
  language: Language;
};

/** What a handler answers: the document of the contract, or the response with a file. */
export type Answered<E extends Endpoint> = E['answer'] extends z.ZodMiniType
  ? z.input<E['answer']>
  : HttpResponseInit;

/** The reader's language: English if that is what the browser asks for first, otherwise Danish. */
export const languageAsked = (request: HttpRequest): Language =>
  languageOf(request.headers.get('accept-language'));

/** Registers an operation that is open to everybody. */
export function openRoute<E extends Endpoint>(
  program: Program,
  endpoint: E,
  handle: (call: Call<E>) => Promise<Result<Answered<E>>>,
): void {
  register(program, endpoint, async (request, language) => {
    const body = await readBody(endpoint, request);
    return body.ok ? handle(callOf(endpoint, request, language, body.value)) : body;
  });
}

/** Registers an operation for whoever has signed in with a token of the tenant, on the roster or not. */
export function identityRoute<E extends Endpoint>(
  program: Program,
  endpoint: E,
  handle: (call: Call<E>, identity: Identity) => Promise<Result<Answered<E>>>,
): void {
  register(program, endpoint, async (request, language) => {
    const identity = await program.validateToken(request.headers.get('authorization'));
    if (!identity.ok) return identity;
    const body = await readBody(endpoint, request);
    return body.ok ? handle(callOf(endpoint, request, language, body.value), identity.value) : body;
  });
}

/** What the reader must have today, of several abilities one; or what refuses them, where it is no ability alone. */
type Needed = Ability | readonly [Ability, ...Ability[]] | ((caller: Caller) => Refusal | undefined);

/**
 * Registers an operation for people on the roster: authenticate, authorise, parse, handle, answer. An operation that
 * writes asks the domain again when it decides.
 */
export function route<E extends Endpoint>(
  program: Program,
  endpoint: E,
  needed: Needed,
  handle: (call: Call<E>, caller: Caller) => Promise<Result<Answered<E>>>,
): void {
  register(program, endpoint, async (request, language) => {
    const identity = await program.validateToken(request.headers.get('authorization'));
    if (!identity.ok) return identity;
    const caller = await callerOf(program, identity.value);
    if (!caller.ok) return caller;
    const refusal = refusalOf(caller.value, needed);
    if (refusal !== undefined) return refuse(refusal);
    const body = await readBody(endpoint, request);
    if (!body.ok) return body;
    const room = roomForFile(program, caller.value, body.value);
    return room.ok ? handle(callOf(endpoint, request, language, body.value), caller.value) : room;
  });
}

function refusalOf(caller: Caller, needed: Needed): Refusal | undefined {
  if (typeof needed === 'function') return needed(caller);
  const abilities = abilitiesOf(caller.roles);
  const anyOf = typeof needed === 'string' ? ([needed] as const) : needed;
  return anyOf.some((ability) => abilities[ability]) ? undefined : { code: 'not-allowed', ability: anyOf[0] };
}

/** A small file costs its place, and the reading of it, too. */
const LEAST_COUNTED = 500 * 1024;

/** Whether somebody may send a file now; if so, it counts. */
function roomForFile({ sentFiles, now }: Program, { personId }: Caller, body: unknown): Result<void> {
  if (!(body instanceof Uint8Array)) return ok(undefined);
  const amount = Math.max(body.length, LEAST_COUNTED);
  const at = now();
  const seconds = sentFiles.secondsToWait(personId, at, amount);
  if (seconds > 0) return refuse({ code: 'too-much-in-an-hour', seconds });
  sentFiles.note(personId, at, amount);
  return ok(undefined);
}

/** What a page shows: the present, or a past moment with its state, its instant and its Danish day. */
export type Viewpoint = Pick<Caller, 'state' | 'now' | 'today'> & { isPast: boolean };

/**
 * As `route`, for what can also be shown as it was: the query's `at` names the moment. Who may see it is asked of the
 * present, what there is to see of the moment.
 */
export function pastRoute<E extends Endpoint>(
  program: Program,
  endpoint: E,
  needed: Needed,
  handle: (call: Call<E>, look: Viewpoint, caller: Caller) => Promise<Result<Answered<E>>>,
): void {
  route(program, endpoint, needed, async (call, caller) => {
    const asked = askedMoment(call.query('at'), caller.state, caller.now);
    if (!asked.ok) return asked;
    const { moment, isPast } = asked.value;
    const state = isPast ? await program.pastStates(moment.at) : caller.state;
    return handle(call, { state, now: moment.at, today: moment.on, isPast }, caller);
  });
}

/** Somebody who looks at a page: of a past moment nothing can be done any more, by whoever it is. */
export const looker = ({ personId, roles }: Caller, look: Viewpoint) => ({
  ...look,
  personId: look.isPast ? '' : personId,
  roles: look.isPast ? [] : roles,
});

/**
 * As `route`, for what is asked over and over while work goes on and changes nothing: whoever asks is authorised by the
 * state of some seconds ago, so that watching does not stand in line behind the work that it watches.
 */
export function watchingRoute<E extends Endpoint>(
  program: Program,
  endpoint: E,
  needed: Ability,
  handle: (call: Call<E>, caller: Caller) => Promise<Result<Answered<E>>>,
): void {
  const watching = { ...program, ledger: { ...program.ledger, load: program.ledger.recent } };
  route(watching, endpoint, needed, handle);
}

/**
 * As `route`, for checking the ledger itself: where the ledger no longer matches, the roster of the newest state that
 * did is what authorises.
 */
export function checkingRoute<E extends Endpoint>(
  program: Program,
  endpoint: E,
  ability: Ability,
  handle: (call: Call<E>, caller: Caller) => Promise<Result<Answered<E>>>,
): void {
  route(lenient(program), endpoint, ability, handle);
}

/** The program as it reads where the ledger no longer matches: by the newest state that did. For reading alone. */
export const lenient = (program: Program): Program => ({
  ...program,
  ledger: {
    ...program.ledger,
    load: () =>
      program.ledger.load().catch((error: unknown) => {
        const known = program.ledger.lastKnown();
        // A process that has seen nothing right yet knows nobody, and must not say so of people who have a role.
        if (error instanceof LedgerChanged && known.head.seq > 0) return known;
        throw error;
      }),
  },
});

/** Who an identity is on the roster today. */
export async function callerOf(program: Program, identity: Identity): Promise<Result<Caller>> {
  const person = await program.directory.findByObjectId(identity.objectId);
  if (person === undefined) return refuse({ code: 'not-on-roster' });
  const { personId } = person;
  const state = await program.ledger.load();
  const { at: now } = present(state, program.now());
  const today = danishDate(now);
  const roles = rolesOn(state.access, personId, today);
  if (roles.length === 0) return refuse({ code: 'not-on-roster' });
  const { isTenantAdministrator, name: signedInAs } = identity;
  const requester = { kind: 'person', personId, isTenantAdministrator, surface: 'tab' } as const;
  return ok({ personId, signedInAs, roles, requester, state, now, today });
}

function callOf<E extends Endpoint>(
  { path }: E,
  request: HttpRequest,
  language: Language,
  body: BodyOf<E>,
): Call<E> {
  const given = namesIn(path).map((name) => [name, cleanText(request.params[name] ?? '')]);
  // Object.fromEntries widens the keys to string; they are exactly the names in the path.
  const params = Object.fromEntries(given) as ParamsOf<E>;
  return { params, query: (name) => cleanText(request.query.get(name) ?? ''), body, language };
}

type Answer = (request: HttpRequest, language: Language) => Promise<Result<unknown>>;

function register(program: Program, { method, path, answer }: Endpoint, respond: Answer): void {
  const name = `${method.toLowerCase()}-${path.replace(/[^a-z]+/gi, '-').replace(/-$/, '')}`;
  const answered = async (request: HttpRequest, invocationId: string): Promise<HttpResponseInit> => {
    const language = languageAsked(request);
    try {
      await program.ready();
      const result = await respond(request, language);
      if (!result.ok) return refusalResponse(result.refusal, language);
      // A file's answer is made by its own handler; everything else is one JSON document.
      if (answer === 'file') return result.value as HttpResponseInit;
      return await jsonAnswer(request, result.value);
    } catch (error) {
      writeFault(`${name} failed`, error);
      if (error instanceof LedgerChanged) return refusalResponse({ code: 'ledger-mismatch' }, language);
      return faultResponse(language, invocationId);
    }
  };
  const handler = (request: HttpRequest, context: InvocationContext) =>
    inInvocation(context, () => answered(request, context.invocationId));
  app.http(name, { methods: [method], authLevel: 'anonymous', route: path, handler });
}
