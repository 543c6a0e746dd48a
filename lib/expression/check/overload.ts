import type { Method, MethodParameter } from '../types/member';
import { substitute, substituteMethod } from '../types/substitute';
import type { Type } from '../types/type';
import { isUnknown, unknown } from '../types/type';
import type { GivenArgument } from './argument';
import { isBetter } from './better';
import { isImplicitFrom } from './constant';
import { isImplicit, isSame } from './conversion';
import { hasParameters, invokeOf, misfitOf } from './delegate';
import { TypeInference } from './infer';
import { memoryOf } from './overload-memory';
import type { Session } from './session';

/** A method that fits the arguments, with its type arguments put in. */
export interface Fitting {
  readonly method: Method;
  /** What the method's type parameters stand for. */
  readonly typeArguments: ReadonlyMap<string, Type>;
  /** The type that each argument becomes. */
  readonly types: readonly Type[];
  /** True when the arguments go into a `params` array one by one. */
  readonly expanded: boolean;
}

/** The first argument that a method cannot take, and what it would have to be. */
export interface Misfit {
  readonly index: number;
  readonly type: Type;
  readonly mode: MethodParameter['mode'];
}

export type Resolution =
  | { readonly kind: 'found'; readonly best: Fitting; readonly returns: Type }
  | { readonly kind: 'arity' }
  | { readonly kind: 'inference'; readonly method: Method }
  /** For each method that takes as many arguments, the first of them that does not fit. */
  | { readonly kind: 'argument'; readonly misfits: readonly Misfit[] };

interface Mapping {
  readonly parameters: readonly MethodParameter[];
  readonly expanded: boolean;
}

/** Finds the method that a call means (C# specification, "Overload resolution"). */
export function resolveOverload(
  session: Session,
  methods: readonly Method[],
  args: readonly GivenArgument[],
  typeArguments: readonly Type[] = [],
): Resolution {
  const memory = memoryOf(methods, args, typeArguments);
  if (memory === undefined) return resolveAfresh(session, methods, args, typeArguments);
  return (memory.resolution ??= resolveAfresh(session, methods, args, typeArguments));
}

function resolveAfresh(
  session: Session,
  methods: readonly Method[],
  args: readonly GivenArgument[],
  typeArguments: readonly Type[],
): Resolution {
  const trials: Trial[] = [];
  for (const method of methods) {
    for (const mapping of mappings(method, args)) trials.push(tryMethod(session, method, mapping, args, typeArguments));
  }
  const fitting = trials.filter((trial) => trial.kind === 'fits').map((trial) => trial.fitting);
  if (fitting.length > 0) return choose(session, nearestLevel(fitting), args);
  if (trials.length === 0) return { kind: 'arity' };
  const misfits = trials.filter((trial) => trial.kind === 'misfit');
  if (misfits.length === 0) return { kind: 'inference', method: trials[0].method };
  return { kind: 'argument', misfits };
}

// ── which parameter each argument goes to ────────────────────────────────────────────────────────────────────────

function mappings(method: Method, args: readonly GivenArgument[]): Mapping[] {
  const normal = mapNormal(method.parameters, args);
  const expanded = mapExpanded(method.parameters, args);
  const found: Mapping[] = [];
  if (normal !== undefined) found.push({ parameters: normal, expanded: false });
  if (expanded !== undefined) found.push({ parameters: expanded, expanded: true });
  return found;
}

function mapNormal(
  parameters: readonly MethodParameter[],
  args: readonly GivenArgument[],
): readonly MethodParameter[] | undefined {
  if (args.length > parameters.length) return undefined;
  const mapped: MethodParameter[] = [];
  for (let index = 0; index < args.length; index++) {
    const { name } = args[index];
    const parameter = name === undefined ? parameters[index] : parameters.find((one) => one.name === name);
    if (parameter === undefined || mapped.includes(parameter)) return undefined;
    mapped.push(parameter);
  }
  const isComplete = parameters.every((parameter) => parameter.optional || mapped.includes(parameter));
  return isComplete ? mapped : undefined;
}

function mapExpanded(
  parameters: readonly MethodParameter[],
  args: readonly GivenArgument[],
): readonly MethodParameter[] | undefined {
  const rest = parameters[parameters.length - 1];
  if (rest?.mode !== 'params' || args.some(({ name }) => name !== undefined)) return undefined;
  const before = parameters.length - 1;
  if (args.length < before) return undefined;
  const element: Type = rest.type.kind === 'array' ? rest.type.element : unknown;
  const one: MethodParameter = { ...rest, type: element, mode: 'value' };
  return args.map((_, index) => (index < before ? parameters[index] : one));
}

// ── whether a method fits ────────────────────────────────────────────────────────────────────────────────────────

type Trial =
  | { readonly kind: 'fits'; readonly fitting: Fitting; readonly method: Method }
  | ({ readonly kind: 'misfit'; readonly method: Method } & Misfit)
  | { readonly kind: 'inference'; readonly method: Method };

function tryMethod(
  session: Session,
  method: Method,
  mapping: Mapping,
  args: readonly GivenArgument[],
  typeArguments: readonly Type[],
): Trial {
  const open = mapping.parameters.map(({ type }) => type);
  const by = typeArgumentsOf(session, method, open, args, typeArguments);
  if (by === undefined) return { kind: 'inference', method };
  const types = by.size === 0 ? open : open.map((type) => substitute(type, by));
  for (let index = 0; index < args.length; index++) {
    const { mode } = mapping.parameters[index];
    if (!fitsParameter(session, args[index], types[index], mode))
      return { kind: 'misfit', method, index, mode, type: types[index] };
  }
  const fitting = { method: substituteMethod(method, by), typeArguments: by, types, expanded: mapping.expanded };
  return { kind: 'fits', fitting, method };
}

const noTypeArguments: ReadonlyMap<string, Type> = new Map();

function typeArgumentsOf(
  session: Session,
  method: Method,
  open: readonly Type[],
  args: readonly GivenArgument[],
  given: readonly Type[],
): ReadonlyMap<string, Type> | undefined {
  if (method.typeParameters.length === 0) return given.length === 0 ? noTypeArguments : undefined;
  if (given.length === 0) return new TypeInference(session, method).run(args, open);
  if (given.length !== method.typeParameters.length) return undefined;
  return new Map(method.typeParameters.map((name, index) => [name, given[index]]));
}

function fitsParameter(session: Session, arg: GivenArgument, type: Type, mode: MethodParameter['mode']): boolean {
  const wantsReference = mode === 'out' || mode === 'ref';
  if (wantsReference !== (arg.modifier === 'out' || arg.modifier === 'ref')) return false;
  if (wantsReference) return mode === arg.modifier && isSame(arg.type, type);
  return fitsType(session, arg, type);
}

/** Whether an argument, or what stands right of `=`, can become a type. */
export function fitsType(session: Session, arg: Pick<GivenArgument, 'type' | 'node'>, type: Type): boolean {
  if (arg.type.kind !== 'lambda' && arg.type.kind !== 'methods') return isImplicitFrom(arg.node, arg.type, type);
  if (isUnknown(type)) return true;
  const invoke = invokeOf(type);
  if (invoke === undefined) return isAbstractDelegate(type) && arg.type.kind === 'methods';
  if (arg.type.kind === 'methods') {
    return arg.type.methods.some((method) => method.parameters.length >= invoke.parameters.length);
  }
  return hasParameters(session, arg.type, invoke) && misfitOf(session, arg.type, invoke) === undefined;
}

function isAbstractDelegate(type: Type): boolean {
  return type.kind === 'named' && (type.definition.name === 'Delegate' || type.definition.name === 'MulticastDelegate');
}

// ── which of several ─────────────────────────────────────────────────────────────────────────────────────────────

/** A class hides what its bases offer as soon as one of its own methods fits. */
function nearestLevel(fitting: readonly Fitting[]): readonly Fitting[] {
  const owner = fitting[0].method.owner;
  if (fitting.length === 1 || owner === undefined || owner.kind === 'interface' || owner.kind === 'static')
    return fitting;
  return fitting.filter(({ method }) => method.owner === owner);
}

function choose(session: Session, fitting: readonly Fitting[], args: readonly GivenArgument[]): Resolution {
  let best = fitting;
  if (fitting.length > 1) {
    const winners = fitting.filter((one) =>
      fitting.every((other) => other === one || isBetter(session, one, other, args)),
    );
    if (winners.length > 0) best = winners;
  }
  const [first] = best;
  const agreed = best.every(
    ({ method }) => isImplicit(method.returns, first.method.returns) && isSame(method.returns, first.method.returns),
  );
  return { kind: 'found', best: first, returns: agreed ? first.method.returns : unknown };
}
