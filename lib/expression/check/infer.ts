import { asInstanceOf } from '../types/hierarchy';
import type { Method } from '../types/member';
import { isOpen, substitute } from '../types/substitute';
import type { NamedType, Type } from '../types/type';
import { isUnknown, isValueType, unknown } from '../types/type';
import type { GivenArgument } from './argument';
import { isImplicit, isSame } from './conversion';
import { hasParameters, invokeOf, lambdaResult } from './delegate';
import type { Session } from './session';

/** What is known of one type parameter while its argument is inferred. */
interface Bounds {
  readonly exact: Type[];
  readonly lower: Type[];
  fixed?: Type;
}

/**
 * Infers the type arguments of a generic method from its arguments (C# specification, "Type inference"): first from the
 * arguments that have a type, then, in turns, from what the lambdas give once the types of their parameters are known.
 */
export class TypeInference {
  private readonly bounds = new Map<string, Bounds>();

  public constructor(
    private readonly session: Session,
    method: Method,
  ) {
    for (const name of method.typeParameters) this.bounds.set(name, { exact: [], lower: [] });
  }

  /** The type arguments, or `undefined` when they cannot be inferred. */
  public run(args: readonly GivenArgument[], parameterTypes: readonly Type[]): ReadonlyMap<string, Type> | undefined {
    const waiting: [GivenArgument, Type][] = [];
    args.forEach((arg, index) => {
      const type = parameterTypes[index];
      if (!isOpen(type)) return;
      if (arg.type.kind === 'lambda' || arg.type.kind === 'methods') waiting.push([arg, type]);
      else this.lower(arg.type, type);
    });
    for (let turn = waiting.length; turn > 0 && waiting.length > 0; turn--) this.takeReadyLambda(waiting);
    return this.fixAll();
  }

  // ── lambdas ────────────────────────────────────────────────────────────────────────────────────────────────────

  private takeReadyLambda(waiting: [GivenArgument, Type][]): void {
    const at = waiting.findIndex(([, type]) => this.isReady(type));
    const [arg, type] = waiting.splice(at < 0 ? 0 : at, 1)[0];
    const invoke = invokeOf(type);
    if (invoke === undefined) return;
    if (arg.type.kind === 'methods') {
      this.fromMethods(arg.type.methods, invoke);
      return;
    }
    if (arg.type.kind !== 'lambda' || !hasParameters(this.session, arg.type, invoke)) return;
    const types = invoke.parameters.map((parameter) => this.current(parameter.type));
    if (!isOpen(invoke.returns)) return;
    const { returns } = lambdaResult(this.session, arg.type, types);
    // A method or lambda that is given back has no type to infer from.
    if (returns.kind !== 'methods' && returns.kind !== 'lambda') this.lower(returns, invoke.returns);
  }

  private isReady(type: Type): boolean {
    const invoke = invokeOf(type);
    return invoke?.parameters.every((parameter) => !isOpen(this.current(parameter.type))) ?? true;
  }

  private fromMethods(methods: readonly Method[], invoke: Method): void {
    const [only] = methods.filter((method) => method.parameters.length === invoke.parameters.length);
    const isCertain = methods.length === 1 && only !== undefined && only.typeParameters.length === 0;
    this.lower(isCertain ? only.returns : this.commonReturn(methods), invoke.returns);
  }

  private commonReturn(methods: readonly Method[]): Type {
    const [first] = methods;
    const isCommon = first !== undefined && methods.every((method) => method.returns === first.returns);
    return isCommon && first.typeParameters.length === 0 ? first.returns : unknown;
  }

  /** A parameter type with what is inferred so far put in. */
  private current(type: Type): Type {
    const known = new Map<string, Type>();
    for (const [name, bounds] of this.bounds) {
      const fixed = bounds.fixed ?? (hasBounds(bounds) ? this.choose(bounds) : undefined);
      if (fixed !== undefined) known.set(name, (bounds.fixed = fixed));
    }
    return substitute(type, known);
  }

  // ── bounds ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private lower(from: Type, to: Type): void {
    switch (to.kind) {
      case 'parameter':
        if (from.kind !== 'null' && from.kind !== 'void') this.bounds.get(to.name)?.lower.push(from);
        return;
      case 'nullable':
        this.lower(from.kind === 'nullable' ? from.underlying : from, to.underlying);
        return;
      case 'array':
        if (from.kind === 'array' && from.rank === to.rank) this.inside(from.element, to.element, true);
        else if (from.kind === 'unknown') this.lower(unknown, to.element);
        return;
      case 'named':
        this.lowerNamed(from, to);
        return;
      default:
        return;
    }
  }

  private lowerNamed(from: Type, to: NamedType): void {
    if (from.kind === 'unknown') {
      for (const arg of to.args) this.lower(unknown, arg);
      return;
    }
    const base = asInstanceOf(from, to.definition);
    base?.args.forEach((arg, index) => {
      this.inside(arg, to.args[index], to.definition.parameters[index].variance === '+');
    });
  }

  private inside(from: Type, to: Type, isCovariant: boolean): void {
    if (!isOpen(to)) return;
    if (isCovariant && !isValueType(from)) this.lower(from, to);
    else this.exact(from, to);
  }

  private exact(from: Type, to: Type): void {
    if (to.kind === 'parameter') this.bounds.get(to.name)?.exact.push(from);
    else if (to.kind === 'nullable' && from.kind === 'nullable') this.exact(from.underlying, to.underlying);
    else if (to.kind === 'array' && from.kind === 'array') this.exact(from.element, to.element);
    else if (to.kind === 'named' && from.kind === 'named' && from.definition === to.definition) {
      from.args.forEach((arg, index) => this.exact(arg, to.args[index]));
    } else if (from.kind === 'unknown') this.lower(unknown, to);
  }

  // ── fixing ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private fixAll(): ReadonlyMap<string, Type> | undefined {
    const fixed = new Map<string, Type>();
    for (const [name, bounds] of this.bounds) {
      const type = bounds.fixed ?? (hasBounds(bounds) ? this.choose(bounds) : undefined);
      if (type === undefined) return undefined;
      fixed.set(name, type);
    }
    return fixed;
  }

  private choose({ exact, lower }: Bounds): Type | undefined {
    const all = [...exact, ...lower];
    const candidates = all.filter(
      (candidate) =>
        exact.every((type) => isSame(type, candidate)) && lower.every((type) => isImplicit(type, candidate)),
    );
    if (exact.length === 0 && lower.some(isUnknown)) return unknown;
    return candidates.find((candidate) => !isUnknown(candidate)) ?? candidates[0];
  }
}

function hasBounds({ exact, lower }: Bounds): boolean {
  return exact.length > 0 || lower.length > 0;
}
