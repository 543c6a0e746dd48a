import type { TypeDefinition } from '../../expression/types/definition';
import type { Method, MethodParameter } from '../../expression/types/member';
import type { Type } from '../../expression/types/type';

/**
 * How members of .NET types are bound to JavaScript.
 *
 * A table maps the signatures of one type's members to functions. A signature is the member's line in the checker's
 * library (expression/types/recorded.ts) without parameter names and results, type parameters included:
 *
 *     'Substring(int,int)'                              an instance method: (self, start, length) => …
 *     'IsNullOrEmpty(string)'                           a static method: (text) => …; an extension method is static too
 *     'TryParse(string,out int)'                        an out parameter is a Ref, to whose value the function writes
 *     'Format(string,params object[])'                  params arrive as one CsArray
 *     'Select<TSource,TResult>(IEnumerable<TSource>,Func<TSource,TResult>)'
 *     'Length', 'Length='                               a property or field read: (self) => …, and written: (self, value)
 *     '.ctor(string)'                                   a constructor; a struct's '.ctor()' gives its default value
 *     '[int]', '[int]='                                 an indexer: (self, index) => …, (self, index, value)
 *     'op_Addition(TimeSpan,TimeSpan)'                  an operator
 *     'op_Explicit(JToken)int'                          a conversion, the only kind with its result
 *     'as IEnumerable<KeyValuePair<string,JToken>>'     what a type gives as one of its interfaces, where that is not itself
 *
 * Arguments and results are in slot form (value.ts) of the parameter's *declared* type; where that is `object`, an
 * interface or a type parameter they are in boxed form (boxing.ts). A delegate arrives as a function that takes and gives what
 * the delegate's own declaration says: Func, Action, Predicate and Comparison are made of type parameters, so they speak
 * boxed form (use `unbox` on the result of a `Func<T,double>`), while a MatchEvaluator takes a Match and gives a string.
 * An optional argument that is left out arrives as undefined. Self is never null; the compiler sees to it.
 *
 * A member of an interface, and a virtual one such as ToString(), is looked up by the value's run-time type first, from
 * the type itself through its base types, and under the declaring type last. So List`1 needs Add(T), and ICollection`1 not.
 * What has no binding is refused by name when the expression is compiled.
 *
 * Of a type that the checker knows by name only (`class-` in the recorded types, such as CultureInfo), members are found
 * by name and number of arguments; these and the result are in boxed form. The table of anonymous types is `anonymous`.
 */
export type BindingTable = Readonly<Record<string, Binding>>;

/** The tables of several types, by full name with arity: `System.String`, `System.Collections.Generic.List`1`. */
export type Library = Readonly<Record<string, BindingTable>>;

export type Binding = BoundFunction | SpecialisedBinding;

export type BoundFunction = (...args: never[]) => unknown;

/** A binding that depends on type arguments; made once for each place that calls it. */
export interface SpecialisedBinding {
  readonly specialise: (typeArgument: (name: string) => Type) => BoundFunction;
}

/**
 * For a member that has to know type arguments, those of its type and its own, by name:
 * `'Cast<TResult>(IEnumerable)': forTypes((typeArgument) => { const type = typeArgument('TResult'); return (source) => … })`.
 */
export function forTypes(specialise: SpecialisedBinding['specialise']): SpecialisedBinding {
  return { specialise };
}

// ── signatures ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The key of a type's table. */
export function tableKey(definition: TypeDefinition): string {
  const { fullName, parameters } = definition;
  return parameters.length === 0 ? fullName : `${fullName}\`${parameters.length}`;
}

/** The signature of a method, constructor or indexer as it was declared, type parameters unreplaced. */
export function signatureOf(method: Method): string {
  const parameters = method.parameters.map(parameterText).join(',');
  if (method.name === '[]') return `[${parameters}]`;
  const generic = method.typeParameters.length === 0 ? '' : `<${method.typeParameters.join(',')}>`;
  const isConversion = method.name === 'op_Implicit' || method.name === 'op_Explicit';
  return `${method.name}${generic}(${parameters})${isConversion ? typeText(method.returns) : ''}`;
}

function parameterText({ mode, type }: MethodParameter): string {
  return mode === 'value' ? typeText(type) : `${mode} ${typeText(type)}`;
}

/** A type as signatures write it: C# keywords, no namespaces, no blanks, `?` for what is not recorded. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'named':
      return type.definition.displayName + (type.args.length === 0 ? '' : `<${type.args.map(typeText).join(',')}>`);
    case 'array':
      return `${typeText(type.element)}[${','.repeat(type.rank - 1)}]`;
    case 'nullable':
      return `${typeText(type.underlying)}?`;
    case 'parameter':
      return type.name;
    case 'void':
      return 'void';
    default:
      return '?';
  }
}
