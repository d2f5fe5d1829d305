/**
 * The part of the module `@azure/functions-core` that we meet. The real Node worker provides that module at
 * run time and it is published nowhere, so its shapes are written down here.
 */
export type RpcTypedData = {
  readonly string?: string | null;
  readonly json?: string | null;
  readonly bytes?: Uint8Array | null;
  readonly http?: RpcHttpData | null;
};

export type RpcNullableStrings = Readonly<Record<string, { readonly value: string }>>;

export type RpcHttpData = {
  readonly method?: string;
  readonly url?: string;
  readonly nullableHeaders?: RpcNullableStrings;
  readonly nullableQuery?: RpcNullableStrings;
  readonly nullableParams?: RpcNullableStrings;
  readonly body?: RpcTypedData | null;
  readonly statusCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly unknown[];
};

/** A binding carries more fields than these, depending on its type (route, methods, schedule, queueName …). */
export type BindingInfo = { readonly type: string; readonly direction: string } & Readonly<
  Record<string, unknown>
>;

export type FunctionMetadata = {
  readonly name: string;
  readonly bindings: Readonly<Record<string, BindingInfo>>;
};

export type FunctionCallback = (...inputsAndContext: readonly unknown[]) => unknown;

export type LogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';

export type InvocationRequest = {
  readonly invocationId: string;
  readonly inputData: readonly { readonly name: string; readonly data: RpcTypedData }[];
  readonly triggerMetadata: Readonly<Record<string, RpcTypedData>>;
};

export type InvocationResponse = { readonly returnValue?: RpcTypedData | null };

export type CoreInvocationContext = {
  readonly invocationId: string;
  readonly metadata: FunctionMetadata;
  readonly request: InvocationRequest;
  state: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks' | undefined;
  readonly log: (level: LogLevel, category: string, message: string) => void;
};

export type InvocationModel = {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>;
};

export type ProgrammingModel = {
  readonly name: string;
  readonly version: string;
  getInvocationModel(context: CoreInvocationContext): InvocationModel;
  getCapabilities?(capabilities: Record<string, string>): Promise<Record<string, string>>;
};

export type HookName = 'appStart' | 'appTerminate' | 'preInvocation' | 'postInvocation' | 'log';

export type HookCallback = (context: Record<string, unknown>) => unknown;
