import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import type { FunctionApp, HostLog, RegisteredFunction } from './function-app';
import type { CoreInvocationContext, InvocationResponse, RpcTypedData } from './functions-core';

/** What a trigger hands to one run of a function, in the form the host sends over its wire. */
export type TriggerData = {
  readonly data: RpcTypedData;
  readonly metadata?: Readonly<Record<string, RpcTypedData>>;
};

/** Finds the binding that starts the function; every registration has exactly one. */
export function triggerOf(fn: RegisteredFunction): {
  name: string;
  type: string;
  binding: Record<string, unknown>;
} {
  for (const [name, binding] of Object.entries(fn.metadata.bindings)) {
    if (binding.type.toLowerCase().endsWith('trigger')) return { name, type: binding.type, binding };
  }
  throw new Error(`Cannot find the trigger of function "${fn.metadata.name}"`);
}

/**
 * Runs one function once, in the order of the real worker: arguments, preInvocation hooks, the function,
 * postInvocation hooks, response. All conversion between wire and handler is done by `@azure/functions`.
 *
 * Throws what the function throws.
 */
export async function invoke(
  app: FunctionApp,
  fn: RegisteredFunction,
  trigger: TriggerData,
  log: HostLog,
): Promise<InvocationResponse> {
  const { name } = fn.metadata;
  const invocationId = randomUUID();
  const core: CoreInvocationContext = {
    invocationId,
    metadata: fn.metadata,
    request: {
      invocationId,
      inputData: [{ name: triggerOf(fn).name, data: trigger.data }],
      triggerMetadata: trigger.metadata ?? {},
    },
    state: undefined,
    log: (level, _category, message) => log(level, `${name}: ${message}`),
  };
  const model = app.model.getInvocationModel(core);
  const { context, inputs } = await model.getArguments();
  const shared = { hookData: {}, appHookData: app.appHookData, invocationContext: context };

  const before = { ...shared, inputs, functionCallback: fn.callback };
  core.state = 'preInvocationHooks';
  await app.runHooks('preInvocation', before);

  const after: Record<string, unknown> = { ...shared, inputs: before.inputs, result: null, error: null };
  core.state = 'invocation';
  try {
    after['result'] = await model.invokeFunction(context, before.inputs, before.functionCallback);
  } catch (error) {
    after['error'] = error;
  }
  core.state = 'postInvocationHooks';
  await app.runHooks('postInvocation', after);
  core.state = undefined;
  const { error } = after;
  if (error !== null) throw error instanceof Error ? error : new Error(inspect(error));
  return model.getResponse(context, after['result']);
}
