import type { Span } from '../core/span';

/**
 * The syntax tree of a policy expression (C# 7, as API Management accepts it).
 *
 * Every node carries `start` and `end`, offsets into the text that was parsed, `@(` included, so that whoever knows
 * where that text stood in a document can point at the exact place.
 */

/** A parsed expression: `@(…)` holds one C# expression, `@{…}` a block of statements. */
export type PolicyExpression =
  | (Span & { readonly kind: 'single'; readonly body: Expression })
  | (Span & { readonly kind: 'block'; readonly body: Block });

// ── names and types ──────────────────────────────────────────────────────────────────────────────────────────────

export interface Identifier extends Span {
  readonly name: string;
}

/** `System.Collections.Generic.List<string>[]?`, as written. */
export interface TypeRef extends Span {
  readonly kind: 'type';
  /** The dotted name, one part per dot, each with its own type arguments; `var` and the C# keywords (`int`) are names too. */
  readonly parts: readonly TypeRefPart[];
  readonly nullable: boolean;
  /** The rank of each array suffix, outermost first: `int[][,]` is `[1, 2]`. */
  readonly arrayRanks: readonly number[];
}

export interface TypeRefPart extends Identifier {
  /** Empty when there are none. An omitted argument (`List<>` inside typeof) is `undefined`. */
  readonly typeArguments: readonly TypeRef[];
}

// ── expressions ──────────────────────────────────────────────────────────────────────────────────────────────────

export type Expression =
  | Literal
  | InterpolatedString
  | NamedValue
  | Name
  | MemberAccess
  | Call
  | Index
  | Unary
  | Postfix
  | Binary
  | Conditional
  | Assignment
  | Cast
  | AsCast
  | IsTest
  | ObjectCreation
  | ArrayCreation
  | AnonymousObject
  | Lambda
  | Parenthesized
  | TypeOf
  | NameOf
  | DefaultValue
  | CheckedExpression
  | ThrowExpression
  | TupleExpression
  | QueryExpression;

export type LiteralKind =
  'null' | 'bool' | 'int' | 'uint' | 'long' | 'ulong' | 'float' | 'double' | 'decimal' | 'char' | 'string';

export interface Literal extends Span {
  readonly kind: 'literal';
  readonly type: LiteralKind;
  /** Decoded: a string or char without quotes and escapes, a bool, null; a number as the digits without suffix and `_`. */
  readonly value: string | boolean | null;
}

/** `$"…{x,5:N2}…"` and its verbatim form. */
export interface InterpolatedString extends Span {
  readonly kind: 'interpolated';
  readonly parts: readonly (InterpolationText | InterpolationHole)[];
}

export interface InterpolationText extends Span {
  readonly kind: 'text';
  readonly value: string;
}

export interface InterpolationHole extends Span {
  readonly kind: 'hole';
  readonly expression: Expression;
  readonly alignment?: Expression;
  /** What stands after the colon, undecorated. */
  readonly format?: string;
}

/** `{{name}}` in bare code: API Management puts the named value's text there before it compiles, so its type is unknown. */
export interface NamedValue extends Span {
  readonly kind: 'namedValue';
  readonly name: string;
}

/** A simple name, `x` or `Foo<int>`; a C# keyword type (`string`, `int`) before a dot is a name too. */
export interface Name extends Span {
  readonly kind: 'name';
  readonly name: string;
  readonly typeArguments: readonly TypeRef[];
}

/** `target.Member`, `target?.Member`. */
export interface MemberAccess extends Span {
  readonly kind: 'member';
  readonly target: Expression;
  readonly member: Identifier;
  readonly typeArguments: readonly TypeRef[];
  /** True for `?.`: the rest of the chain is skipped when the target is null. */
  readonly conditional: boolean;
}

export interface Call extends Span {
  readonly kind: 'call';
  readonly target: Expression;
  readonly arguments: readonly Argument[];
}

/** `target[i]`, `target?[i]`. */
export interface Index extends Span {
  readonly kind: 'index';
  readonly target: Expression;
  readonly arguments: readonly Argument[];
  readonly conditional: boolean;
}

export interface Argument extends Span {
  /** `name:` before a named argument. */
  readonly name?: Identifier;
  readonly modifier?: 'out' | 'ref' | 'in';
  /** Absent exactly when `declaration` is present. */
  readonly value?: Expression;
  /** `out var x`, `out int x`, `out _`. */
  readonly declaration?: { readonly type: TypeRef; readonly name: Identifier };
}

export interface Unary extends Span {
  readonly kind: 'unary';
  readonly operator: '+' | '-' | '!' | '~' | '++' | '--' | 'await';
  readonly operand: Expression;
}

export interface Postfix extends Span {
  readonly kind: 'postfix';
  readonly operator: '++' | '--';
  readonly operand: Expression;
}

export type BinaryOperator =
  | '*' | '/' | '%' | '+' | '-' | '<<' | '>>' | '<' | '>' | '<=' | '>='
  | '==' | '!=' | '&' | '^' | '|' | '&&' | '||' | '??'; // prettier-ignore

export interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly operatorSpan: Span;
}

export interface Conditional extends Span {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=';

export interface Assignment extends Span {
  readonly kind: 'assignment';
  readonly operator: AssignmentOperator;
  readonly target: Expression;
  readonly value: Expression;
}

export interface Cast extends Span {
  readonly kind: 'cast';
  readonly type: TypeRef;
  readonly operand: Expression;
}

export interface AsCast extends Span {
  readonly kind: 'as';
  readonly operand: Expression;
  readonly type: TypeRef;
}

/** `x is Pattern`. */
export interface IsTest extends Span {
  readonly kind: 'is';
  readonly operand: Expression;
  readonly pattern: Pattern;
}

/** `T`, `T name`, `var name` (type `var`), or a constant (`null`, `5`). */
export type Pattern =
  | (Span & { readonly kind: 'typePattern'; readonly type: TypeRef; readonly name?: Identifier })
  | (Span & { readonly kind: 'constantPattern'; readonly value: Expression });

export interface ObjectCreation extends Span {
  readonly kind: 'new';
  readonly type: TypeRef;
  /** Absent in `new T { … }`. */
  readonly arguments?: readonly Argument[];
  readonly initializer?: Initializer;
}

/** What stands in braces after `new T(…)`, or as the value of a member in such braces. */
export type Initializer = ObjectInitializer | CollectionInitializer;

export interface ObjectInitializer extends Span {
  readonly kind: 'objectInitializer';
  readonly members: readonly MemberInitializer[];
}

/** `Name = value` or `[index] = value`. */
export interface MemberInitializer extends Span {
  readonly name?: Identifier;
  readonly index?: readonly Argument[];
  readonly value: Expression | Initializer;
}

export interface CollectionInitializer extends Span {
  readonly kind: 'collectionInitializer';
  /** Each the arguments of one `Add`: `{1, 2}` gives two elements of one, `{{"a", 1}}` one element of two. */
  readonly elements: readonly (readonly Expression[])[];
}

/** `new int[3]`, `new int[] {1, 2}`, `new[] {1, 2}` and, for a variable's initialiser, `{1, 2}` alone. */
export interface ArrayCreation extends Span {
  readonly kind: 'newArray';
  /** The element type; absent where it is inferred. */
  readonly elementType?: TypeRef;
  readonly sizes: readonly Expression[];
  readonly elements?: readonly ArrayElement[];
}

/** An element, or a nested `{…}` of an array with several dimensions. */
export type ArrayElement = Expression;

export interface AnonymousObject extends Span {
  readonly kind: 'anonymous';
  /** The name is the one written, or that of the last member in the value (`new { a.Length }`). */
  readonly members: readonly { readonly name: Identifier; readonly value: Expression }[];
}

export interface Lambda extends Span {
  readonly kind: 'lambda';
  readonly parameters: readonly LambdaParameter[];
  readonly body: Expression | Block;
}

export interface LambdaParameter extends Span {
  readonly name: Identifier;
  readonly type?: TypeRef;
  readonly modifier?: 'out' | 'ref' | 'in';
}

export interface Parenthesized extends Span {
  readonly kind: 'parenthesized';
  readonly expression: Expression;
}

export interface TypeOf extends Span {
  readonly kind: 'typeof';
  readonly type: TypeRef;
}

export interface NameOf extends Span {
  readonly kind: 'nameof';
  readonly target: Expression;
}

/** `default(T)`, or `default` alone. */
export interface DefaultValue extends Span {
  readonly kind: 'default';
  readonly type?: TypeRef;
}

export interface CheckedExpression extends Span {
  readonly kind: 'checked';
  readonly checked: boolean;
  readonly expression: Expression;
}

export interface ThrowExpression extends Span {
  readonly kind: 'throw';
  readonly value: Expression;
}

export interface TupleExpression extends Span {
  readonly kind: 'tuple';
  readonly elements: readonly { readonly name?: Identifier; readonly value: Expression }[];
}

/** `from x in xs where … select …`: read, so that it is not refused; its clauses keep their order. */
export interface QueryExpression extends Span {
  readonly kind: 'query';
  readonly clauses: readonly QueryClause[];
}

export type QueryClause =
  | (Span & { readonly kind: 'from'; readonly type?: TypeRef; readonly name: Identifier; readonly source: Expression })
  | (Span & { readonly kind: 'let'; readonly name: Identifier; readonly value: Expression })
  | (Span & { readonly kind: 'where'; readonly condition: Expression })
  | (Span & {
      readonly kind: 'join';
      readonly type?: TypeRef;
      readonly name: Identifier;
      readonly source: Expression;
      readonly left: Expression;
      readonly right: Expression;
      readonly into?: Identifier;
    })
  | (Span & {
      readonly kind: 'orderby';
      readonly keys: readonly { readonly value: Expression; readonly descending: boolean }[];
    })
  | (Span & { readonly kind: 'select'; readonly value: Expression; readonly into?: Identifier })
  | (Span & {
      readonly kind: 'group';
      readonly value: Expression;
      readonly key: Expression;
      readonly into?: Identifier;
    });

// ── statements ───────────────────────────────────────────────────────────────────────────────────────────────────

export type Statement =
  | Block
  | ExpressionStatement
  | VariableDeclaration
  | LocalFunction
  | If
  | While
  | DoWhile
  | For
  | ForEach
  | Switch
  | Try
  | Using
  | Return
  | Throw
  | Break
  | Continue
  | CheckedBlock
  | Lock
  | Empty;

export interface Block extends Span {
  readonly kind: 'blockStatement';
  readonly statements: readonly Statement[];
}

export interface ExpressionStatement extends Span {
  readonly kind: 'expressionStatement';
  readonly expression: Expression;
}

export interface VariableDeclaration extends Span {
  readonly kind: 'variables';
  readonly constant: boolean;
  readonly type: TypeRef;
  readonly declarators: readonly Declarator[];
}

export interface Declarator extends Span {
  readonly name: Identifier;
  readonly initializer?: Expression;
}

export interface LocalFunction extends Span {
  readonly kind: 'localFunction';
  readonly returnType: TypeRef;
  readonly name: Identifier;
  readonly typeParameters: readonly Identifier[];
  readonly parameters: readonly Parameter[];
  readonly body: Expression | Block;
}

export interface Parameter extends Span {
  readonly type: TypeRef;
  readonly name: Identifier;
  readonly modifier?: 'out' | 'ref' | 'in' | 'params';
  readonly defaultValue?: Expression;
}

export interface If extends Span {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly whenTrue: Statement;
  readonly whenFalse?: Statement;
}

export interface While extends Span {
  readonly kind: 'while';
  readonly condition: Expression;
  readonly body: Statement;
}

export interface DoWhile extends Span {
  readonly kind: 'do';
  readonly body: Statement;
  readonly condition: Expression;
}

export interface For extends Span {
  readonly kind: 'for';
  readonly initializer?: VariableDeclaration | readonly Expression[];
  readonly condition?: Expression;
  readonly increments: readonly Expression[];
  readonly body: Statement;
}

export interface ForEach extends Span {
  readonly kind: 'foreach';
  readonly type: TypeRef;
  readonly name: Identifier;
  readonly source: Expression;
  readonly body: Statement;
}

export interface Switch extends Span {
  readonly kind: 'switch';
  readonly value: Expression;
  readonly sections: readonly SwitchSection[];
}

export interface SwitchSection extends Span {
  readonly labels: readonly SwitchLabel[];
  readonly statements: readonly Statement[];
}

/** `case Pattern when guard:`, or `default:` (no pattern). */
export interface SwitchLabel extends Span {
  readonly pattern?: Pattern;
  readonly guard?: Expression;
}

export interface Try extends Span {
  readonly kind: 'try';
  readonly body: Block;
  readonly catches: readonly Catch[];
  readonly finallyBody?: Block;
}

export interface Catch extends Span {
  readonly type?: TypeRef;
  readonly name?: Identifier;
  readonly filter?: Expression;
  readonly body: Block;
}

export interface Using extends Span {
  readonly kind: 'using';
  readonly resource: VariableDeclaration | Expression;
  readonly body: Statement;
}

export interface Return extends Span {
  readonly kind: 'return';
  readonly value?: Expression;
}

export interface Throw extends Span {
  readonly kind: 'throwStatement';
  readonly value?: Expression;
}

export interface Break extends Span {
  readonly kind: 'break';
}

export interface Continue extends Span {
  readonly kind: 'continue';
}

export interface CheckedBlock extends Span {
  readonly kind: 'checkedBlock';
  readonly checked: boolean;
  readonly body: Block;
}

export interface Lock extends Span {
  readonly kind: 'lock';
  readonly value: Expression;
  readonly body: Statement;
}

export interface Empty extends Span {
  readonly kind: 'empty';
}
