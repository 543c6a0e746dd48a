import type {
  Argument,
  Block,
  Expression,
  Initializer,
  Pattern,
  PolicyExpression,
  QueryClause,
  Statement,
  SwitchLabel,
  TypeRef,
} from '../../lib/expression/ast';

/** A tree in one line, so that a test can show what it expects: `(+ 1 (* 2 x))`. */
export function sketch(tree: PolicyExpression | undefined): string {
  if (tree === undefined) return 'no tree';
  return tree.kind === 'single' ? expression(tree.body) : block(tree.body);
}

function list(...parts: readonly (string | undefined | false)[]): string {
  return `(${parts.filter((part) => part !== undefined && part !== false && part !== '').join(' ')})`;
}

export function type(ref: TypeRef): string {
  const name = ref.parts.map((part) => part.name + generics(part.typeArguments)).join('.');
  const ranks = ref.arrayRanks.map((rank) => `[${','.repeat(rank - 1)}]`).join('');
  return name + (ref.nullable ? '?' : '') + ranks;
}

function generics(types: readonly TypeRef[]): string {
  return types.length === 0 ? '' : `<${types.map(type).join(',')}>`;
}

function argument(arg: Argument): string {
  const value =
    arg.declaration === undefined
      ? expression(arg.value as Expression)
      : `${type(arg.declaration.type)} ${arg.declaration.name.name}`;
  return `${arg.name === undefined ? '' : `${arg.name.name}:`}${arg.modifier === undefined ? '' : `${arg.modifier} `}${value}`;
}

function all<T>(items: readonly T[], print: (item: T) => string): string {
  return items.map(print).join(' ');
}

function expression(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return node.type === 'string' || node.type === 'char' ? JSON.stringify(node.value) : String(node.value);
    case 'interpolated':
      return list(
        '$',
        ...node.parts.map((part) =>
          part.kind === 'text'
            ? JSON.stringify(part.value)
            : `{${expression(part.expression)}${part.alignment === undefined ? '' : `,${expression(part.alignment)}`}${part.format === undefined ? '' : `:${part.format}`}}`,
        ),
      );
    case 'namedValue':
      return `{{${node.name}}}`;
    case 'name':
      return node.name + generics(node.typeArguments);
    case 'member':
      return `${expression(node.target)}${node.conditional ? '?.' : '.'}${node.member.name}${generics(node.typeArguments)}`;
    case 'call':
      return list('call', expression(node.target), all(node.arguments, argument));
    case 'index':
      return list(node.conditional ? 'index?' : 'index', expression(node.target), all(node.arguments, argument));
    case 'unary':
      return list(node.operator, expression(node.operand));
    case 'postfix':
      return list('post' + node.operator, expression(node.operand));
    case 'binary':
      return list(node.operator, expression(node.left), expression(node.right));
    case 'conditional':
      return list('?:', expression(node.condition), expression(node.whenTrue), expression(node.whenFalse));
    case 'assignment':
      return list(node.operator, expression(node.target), expression(node.value));
    case 'cast':
      return list('cast', type(node.type), expression(node.operand));
    case 'as':
      return list('as', expression(node.operand), type(node.type));
    case 'is':
      return list('is', expression(node.operand), pattern(node.pattern));
    case 'new':
      return list(
        'new',
        type(node.type),
        node.arguments && `[${all(node.arguments, argument)}]`,
        node.initializer && initializer(node.initializer),
      );
    case 'newArray':
      return list(
        'array',
        node.elementType && type(node.elementType),
        node.sizes.length > 0 && `[${all(node.sizes, expression)}]`,
        node.elements && `{${all(node.elements, expression)}}`,
      );
    case 'anonymous':
      return list('anonymous', ...node.members.map(({ name, value }) => `${name.name}=${expression(value)}`));
    case 'lambda':
      return list(
        'lambda',
        `[${all(node.parameters, (p) => [p.modifier, p.type && type(p.type), p.name.name].filter(Boolean).join(' '))}]`,
        body(node.body),
      );
    case 'parenthesized':
      return list('paren', expression(node.expression));
    case 'typeof':
      return list('typeof', type(node.type));
    case 'nameof':
      return list('nameof', expression(node.target));
    case 'default':
      return list('default', node.type && type(node.type));
    case 'checked':
      return list(node.checked ? 'checked' : 'unchecked', expression(node.expression));
    case 'throw':
      return list('throw', expression(node.value));
    case 'tuple':
      return list(
        'tuple',
        ...node.elements.map((e) => (e.name === undefined ? '' : `${e.name.name}:`) + expression(e.value)),
      );
    case 'query':
      return list('query', all(node.clauses, clause));
  }
}

function body(node: Expression | Block): string {
  return node.kind === 'blockStatement' ? block(node) : expression(node);
}

function initializer(node: Initializer): string {
  if (node.kind === 'collectionInitializer') {
    return `{${node.elements.map((element) => `<${all(element, expression)}>`).join(' ')}}`;
  }
  return `{${node.members
    .map((member) => {
      const target = member.name?.name ?? `[${all(member.index ?? [], argument)}]`;
      const { value } = member;
      const isInitializer = value.kind === 'objectInitializer' || value.kind === 'collectionInitializer';
      return `${target}=${isInitializer ? initializer(value) : expression(value)}`;
    })
    .join(' ')}}`;
}

function pattern(node: Pattern): string {
  if (node.kind === 'constantPattern') return expression(node.value);
  return node.name === undefined ? type(node.type) : list(type(node.type), node.name.name);
}

function clause(node: QueryClause): string {
  switch (node.kind) {
    case 'from':
      return list('from', node.type && type(node.type), node.name.name, expression(node.source));
    case 'let':
      return list('let', node.name.name, expression(node.value));
    case 'where':
      return list('where', expression(node.condition));
    case 'join':
      return list(
        'join',
        node.name.name,
        expression(node.source),
        expression(node.left),
        expression(node.right),
        node.into?.name,
      );
    case 'orderby':
      return list('orderby', ...node.keys.map((key) => expression(key.value) + (key.descending ? '↓' : '')));
    case 'select':
      return list('select', expression(node.value), node.into?.name);
    case 'group':
      return list('group', expression(node.value), expression(node.key), node.into?.name);
  }
}

// ── statements ───────────────────────────────────────────────────────────────────────────────────────────────────

function block(node: Block): string {
  return `{${node.statements.map(statement).join(' ')}}`;
}

function variables(node: Extract<Statement, { kind: 'variables' }>): string {
  return list(
    node.constant ? 'const' : 'var',
    type(node.type),
    ...node.declarators.map((d) => d.name.name + (d.initializer === undefined ? '' : `=${expression(d.initializer)}`)),
  );
}

function label(node: SwitchLabel): string {
  const guard = node.guard === undefined ? '' : ` when ${expression(node.guard)}`;
  return node.pattern === undefined ? 'default' : `case ${pattern(node.pattern)}${guard}`;
}

function statement(node: Statement): string {
  switch (node.kind) {
    case 'blockStatement':
      return block(node);
    case 'expressionStatement':
      return expression(node.expression);
    case 'variables':
      return variables(node);
    case 'localFunction':
      return list(
        'function',
        type(node.returnType),
        node.name.name + (node.typeParameters.length > 0 ? `<${node.typeParameters.map((t) => t.name).join()}>` : ''),
        `[${all(node.parameters, (p) => [p.modifier, type(p.type), p.name.name, p.defaultValue && `=${expression(p.defaultValue)}`].filter(Boolean).join(' '))}]`,
        body(node.body),
      );
    case 'if':
      return list(
        'if',
        expression(node.condition),
        statement(node.whenTrue),
        node.whenFalse && statement(node.whenFalse),
      );
    case 'while':
      return list('while', expression(node.condition), statement(node.body));
    case 'do':
      return list('do', statement(node.body), expression(node.condition));
    case 'for': {
      const start = node.initializer;
      const first = start === undefined ? '-' : 'kind' in start ? variables(start) : all(start, expression);
      const condition = node.condition === undefined ? '-' : expression(node.condition);
      return list('for', first, condition, all(node.increments, expression) || '-', statement(node.body));
    }
    case 'foreach':
      return list('foreach', type(node.type), node.name.name, expression(node.source), statement(node.body));
    case 'switch':
      return list(
        'switch',
        expression(node.value),
        ...node.sections.map((s) => list(s.labels.map(label).join(', '), ':', all(s.statements, statement))),
      );
    case 'try':
      return list(
        'try',
        block(node.body),
        ...node.catches.map((c) =>
          list(
            'catch',
            c.type && type(c.type),
            c.name?.name,
            c.filter && `when ${expression(c.filter)}`,
            block(c.body),
          ),
        ),
        node.finallyBody && `finally ${block(node.finallyBody)}`,
      );
    case 'using':
      return list(
        'using',
        node.resource.kind === 'variables' ? variables(node.resource) : expression(node.resource),
        statement(node.body),
      );
    case 'return':
      return list('return', node.value && expression(node.value));
    case 'throwStatement':
      return list('throw', node.value && expression(node.value));
    case 'break':
    case 'continue':
      return node.kind;
    case 'checkedBlock':
      return list(node.checked ? 'checked' : 'unchecked', block(node.body));
    case 'lock':
      return list('lock', expression(node.value), statement(node.body));
    case 'empty':
      return ';';
  }
}
