import Module from 'node:module';
import path from 'node:path';
import type {
  FunctionCallback,
  FunctionMetadata,
  HookCallback,
  HookName,
  LogLevel,
  ProgrammingModel,
} from './functions-core';

/** One registration: what `app.http`, `app.timer` or `app.storageQueue` handed over. */
export type RegisteredFunction = { readonly metadata: FunctionMetadata; readonly callback: FunctionCallback };

export type FunctionApp = {
  readonly functions: readonly RegisteredFunction[];
  readonly model: ProgrammingModel;
  /** Runs the registered hooks of this name in order; what one throws stops the rest. */
  readonly runHooks: (name: HookName, context: Record<string, unknown>) => Promise<void>;
  readonly appHookData: Record<string, unknown>;
};

export type HostLog = (level: LogLevel, message: string) => void;

/**
 * Loads a function app as the Node worker of Azure Functions does: while the bundle is evaluated (and as
 * long as the process lives) `require('@azure/functions-core')` answers with an object of ours, which takes
 * down every registration.
 *
 * Throws what the bundle throws while it is evaluated, and when it registers no function at all.
 */
export async function loadFunctionApp(bundle: string, log: HostLog): Promise<FunctionApp> {
  const functions: RegisteredFunction[] = [];
  const hooks = new Map<HookName, HookCallback[]>();
  const models: ProgrammingModel[] = [];
  const appHookData: Record<string, unknown> = {};

  provideCoreModule({
    version: '3.0.0',
    hostVersion: '4.0.0',
    registerFunction(metadata: FunctionMetadata, callback: FunctionCallback) {
      if (functions.some((known) => known.metadata.name === metadata.name)) {
        throw new Error(`Cannot register function "${metadata.name}": the name is taken`);
      }
      functions.push({ metadata, callback });
      return new Disposable(() => undefined);
    },
    registerHook(name: HookName, callback: HookCallback) {
      hooks.set(name, [...(hooks.get(name) ?? []), callback]);
      return new Disposable(() =>
        hooks.set(
          name,
          (hooks.get(name) ?? []).filter((one) => one !== callback),
        ),
      );
    },
    setProgrammingModel: (model: ProgrammingModel) => void models.push(model),
    getProgrammingModel: () => models.at(-1),
    log: (level: LogLevel, category: string, message: string) => log(level, `${category}: ${message}`),
    Disposable,
  });

  // tsx would compile a file it loads for `import`; the bundle is finished CommonJS and is only required.
  Module.createRequire(__filename)(bundle);

  const model = models.at(-1);
  if (model === undefined || functions.length === 0) throw new Error(`Cannot find any function in ${bundle}`);
  await model.getCapabilities?.({});

  const runHooks = async (name: HookName, context: Record<string, unknown>) => {
    for (const hook of hooks.get(name) ?? []) await hook(context);
  };
  await runHooks('appStart', {
    hookData: appHookData,
    appHookData,
    functionAppDirectory: path.dirname(bundle),
  });
  return { functions, model, runHooks, appHookData };
}

/** What the core module hands out so that a registration can be taken back. */
class Disposable {
  readonly #onDispose: () => unknown;

  constructor(onDispose: () => unknown) {
    this.#onDispose = onDispose;
  }

  static from(...all: readonly { dispose: () => unknown }[]): Disposable {
    return new Disposable(() => all.forEach((one) => one.dispose()));
  }

  dispose(): unknown {
    return this.#onDispose();
  }
}

function provideCoreModule(core: object): void {
  const { require: original } = Module.prototype as { require: (this: unknown, id: string) => unknown }; // untyped in @types/node
  Object.assign(Module.prototype, {
    require(this: unknown, id: string): unknown {
      return id === '@azure/functions-core' ? core : original.call(this, id);
    },
  });
}
