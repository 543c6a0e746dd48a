import { simulate, simulator, type WrittenSections } from '../simulate';

const backend = 'https://backend.example';
const chat = (content: string): object => ({ model: 'gpt', messages: [{ role: 'user', content }] });
const answer = (total: number): object => ({
  choices: [{ message: { role: 'assistant', content: 'fine' } }],
  usage: { prompt_tokens: total - 2, completion_tokens: 2, total_tokens: total },
});
const perWord = { countTokens: (text: string) => text.split(/\s+/).filter((word) => word !== '').length };

describe('llm-token-limit', () => {
  const limit = (attributes: string): WrittenSections => ({
    inbound: `<azure-openai-token-limit counter-key="k" estimate-prompt-tokens="false" ${attributes} />`,
  });
  const backends = { [backend]: { body: answer(60) } };

  test('counts what the answers say they used, in a sliding minute', () => {
    const gateway = simulator(limit('tokens-per-minute="100"'), { backends });
    const send = (): number => gateway.send({ url: '/', body: chat('hi') }).statusCode;
    expect([send(), send(), send()]).toEqual([200, 200, 429]);
    gateway.advance(60_000);
    expect(send()).toBe(200);
  });

  test('tells what was used and what is left', () => {
    const names = 'remaining-tokens-header-name="Left" tokens-consumed-header-name="Used"';
    const result = simulate(limit(`tokens-per-minute="100" ${names}`), { backends }, { body: chat('hi') });
    expect(result.headers).toMatchObject({ Left: '40', Used: '60' });
  });

  test('refuses a prompt that is too long by itself when it estimates', () => {
    const sections = limit('tokens-per-minute="3"').inbound?.replace('"false"', '"true"');
    const result = simulate({ inbound: sections }, { backends, facts: perWord }, { body: chat('one two three four') });
    expect(result).toMatchObject({ statusCode: 429, attempts: [], lastError: { reason: 'TokenLimitExceeded' } });
  });

  test('a quota is refused with 403 until its calendar period ends', () => {
    const gateway = simulator(limit('token-quota="50" token-quota-period="Daily"'), { backends });
    const send = (): number => gateway.send({ url: '/', body: chat('hi') }).statusCode;
    gateway.advance(23 * 3_600_000);
    expect([send(), send()]).toEqual([200, 403]);
    gateway.advance(3_600_000);
    expect(send()).toBe(200);
  });

  test('a stream is counted by its texts', () => {
    const chunk = (content: string): string => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
    const body = `${chunk('one ')}${chunk('two')}data: [DONE]\n\n`;
    const backends = { [backend]: { headers: { 'Content-Type': 'text/event-stream' }, body } };
    const sections = limit('tokens-per-minute="100" tokens-consumed-header-name="Used"');
    const result = simulate(sections, { backends, facts: perWord }, { body: chat('a b c') });
    expect(result.headers.Used).toBe(String(3 + 2 + (3 + 1 + 3)));
  });
});

describe('tokens are counted as the models count them', () => {
  // The example of OpenAI's cookbook, whose counts the API itself confirms there.
  const jargon = [
    [
      'system',
      undefined,
      'You are a helpful, pattern-following assistant that translates corporate jargon into plain English.',
    ],
    ['system', 'example_user', 'New synergies will help drive top-line growth.'],
    ['system', 'example_assistant', 'Things working well together will increase revenue.'],
    [
      'system',
      'example_user',
      "Let's circle back when we have more bandwidth to touch base on opportunities for increased leverage.",
    ],
    ['system', 'example_assistant', "Let's talk later when we're less busy about how to do better."],
    ['user', undefined, "This late pivot means we don't have time to boil the ocean for the client deliverable."],
  ].map(([role, name, content]) => ({ role, name, content }));
  const limit = (attributes: string): WrittenSections => ({
    inbound: `<llm-token-limit counter-key="k" tokens-per-minute="1000" remaining-tokens-header-name="Left" ${attributes} />`,
  });
  const left = (sections: WrittenSections, body: object, answer: object = { body: {} }): string | undefined =>
    simulate(sections, { backends: { [backend]: answer } }, { body }).headers.Left;

  test.each([
    ['gpt-4', 129],
    ['gpt-4o', 124],
  ])('a chat with %s', (model, tokens) => {
    const body = { model, messages: jargon };
    expect(left(limit('estimate-prompt-tokens="true"'), body)).toBe(String(1000 - tokens));
  });

  test('the model is that of the deployment in the path where the body names none', () => {
    const send = (deployment: string): string =>
      simulate(
        limit('estimate-prompt-tokens="true"'),
        {},
        {
          url: `/openai/deployments/${deployment}/chat/completions`,
          body: { messages: jargon },
        },
      ).headers.Left;
    expect([send('gpt-35-turbo'), send('gpt-4o')]).toEqual(['871', '876']);
  });

  test('an input to embed is text and no message', () => {
    const body = { model: 'text-embedding-3-small', input: 'tiktoken is great!' };
    expect(left(limit('estimate-prompt-tokens="true"'), body)).toBe('994');
  });

  test('the prompt of a stream is estimated whatever the policy says, and so is its answer', () => {
    const chunk = (content: string): string => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
    const answer = {
      headers: { 'Content-Type': 'text/event-stream' },
      body: `${chunk('hello')}${chunk(' world')}data: [DONE]\n\n`,
    };
    const body = { model: 'gpt-4o', stream: true, messages: jargon };
    expect(left(limit('estimate-prompt-tokens="false"'), body, answer)).toBe(String(1000 - 124 - 2));
    const refused = { inbound: limit('estimate-prompt-tokens="false"').inbound?.replace('"1000"', '"100"') };
    expect(simulate(refused, {}, { body }).statusCode).toBe(429);
    expect(simulate(refused, {}, { body: { ...body, stream: false } }).statusCode).toBe(200);
  });
});

test('llm-emit-token-metric emits three metrics with the dimensions that are named', () => {
  const inbound =
    '<llm-emit-token-metric namespace="ai"><dimension name="API ID" /><dimension name="Who" value="@(1 + 1)" /></llm-emit-token-metric>';
  const { metrics } = simulate({ inbound }, { backends: { [backend]: { body: answer(60) } } }, { body: chat('hi') });
  expect(metrics.map(({ name, value }) => [name, value])).toEqual([
    ['Total Tokens', 60],
    ['Prompt Tokens', 58],
    ['Completion Tokens', 2],
  ]);
  expect(metrics[0]).toMatchObject({ namespace: 'ai', dimensions: { 'API ID': 'api', Who: '2' } });
});

describe('semantic caching', () => {
  const sections: WrittenSections = {
    inbound:
      '<llm-semantic-cache-lookup score-threshold="0.3" embeddings-backend-id="e" embeddings-backend-auth="system-assigned" ignore-system-messages="true"><vary-by>@(context.request.headers.joined("Who"))</vary-by></llm-semantic-cache-lookup>',
    outbound: '<llm-semantic-cache-store duration="60" />',
  };
  const ask = (content: string, who = 'a'): object => ({ url: '/', body: chat(content), headers: { Who: who } });

  test('answers from a prompt that is near enough, for its time and its partition', () => {
    const gateway = simulator(sections, { backends: { [backend]: { body: answer(9) } } });
    const calls = (request: object): number => gateway.send(request as never).attempts.length;
    expect(calls(ask('what is the weather in Oslo today'))).toBe(1);
    expect(calls(ask('what is the weather in Oslo now'))).toBe(0);
    expect(calls(ask('who wrote Hamlet'))).toBe(1);
    expect(calls(ask('what is the weather in Oslo now', 'b'))).toBe(1);
    gateway.advance(60_000);
    expect(calls(ask('what is the weather in Oslo now'))).toBe(1);
  });

  test('keeps no error', () => {
    const gateway = simulator(sections, { backends: { [backend]: 500 } });
    gateway.send(ask('hello') as never);
    expect(gateway.send(ask('hello') as never).attempts).toHaveLength(1);
  });
});

describe('llm-content-safety', () => {
  const inbound =
    '<llm-content-safety backend-id="s" shield-prompt="true"><categories><category name="Hate" threshold="4" /></categories></llm-content-safety>';
  const verdicts = {
    facts: { contentSafety: (text: string) => ({ severities: { Hate: text.length }, attackDetected: text === 'dan' }) },
  };

  test.each([
    ['a severity below the threshold', 'abc', 200],
    ['a severity at the threshold', 'abcd', 403],
    ['a shielded attack', 'dan', 403],
  ])('%s', (_, content, status) => {
    expect(simulate({ inbound }, verdicts, { body: chat(content) }).statusCode).toBe(status);
  });

  test('judges the completion in outbound', () => {
    const backends = { [backend]: { body: answer(9) } };
    expect(simulate({ outbound: inbound }, { ...verdicts, backends }, { body: chat('a') }).statusCode).toBe(403);
  });

  describe('in windows', () => {
    const hateIn = (marker: string): object => ({
      facts: { contentSafety: (text: string) => ({ severities: { Hate: text.includes(marker) ? 5 : 0 } }) },
    });
    const policy = (attributes: string, threshold = 4): string =>
      `<llm-content-safety backend-id="s" ${attributes}><categories output-type="FourSeverityLevels"><category name="Hate" threshold="${threshold}" /></categories></llm-content-safety>`;
    const answering = (content: string): object => ({
      backends: { [backend]: { body: { choices: [{ message: { content } }] } } },
    });

    test('of 10,000 characters for a prompt, whatever the policy says', () => {
      const sizes: number[] = [];
      const facts = { contentSafety: (text: string) => ({ severities: {}, seen: sizes.push(text.length) }) };
      simulate({ inbound: policy('window-size="5"') }, { facts }, { body: chat('x'.repeat(25_000)) });
      expect(sizes).toEqual([10_000, 10_000, 5_000]);
    });

    test.each([
      ['a text across two windows is not seen', 'window-size="4"', 200],
      ['unless they overlap', 'window-size="4" window-overlap-size="2"', 403],
      ['a window that is longer than Content Safety takes is refused', 'window-size="20000"', 403],
    ])('%s', (_, attributes, status) => {
      const text = status === 403 && attributes.includes('20000') ? 'x'.repeat(10_001) : 'abcHHa';
      const options = { ...hateIn('HH'), ...answering(text) };
      expect(simulate({ outbound: policy(attributes) }, options, { body: chat('a') }).statusCode).toBe(status);
    });

    test('four severity levels are the even ones, eight are all', () => {
      const send = (outbound: string): number =>
        simulate({ outbound }, { ...hateIn('H'), ...answering('H') }, { body: chat('a') }).statusCode;
      expect(send(policy('', 5))).toBe(200);
      expect(send(policy('', 5).replace('Four', 'Eight'))).toBe(403);
    });

    test('a stream is cut before the window that is not safe', () => {
      const chunk = (content: string): string => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
      const body = `${chunk('abcd')}${chunk('efgh')}${chunk('HH')}data: [DONE]\n\n`;
      const backends = { [backend]: { headers: { 'Content-Type': 'text/event-stream' }, body } };
      const options = { ...hateIn('HH'), backends };
      for (const sections of [
        { outbound: policy('window-size="4"') },
        { inbound: policy('window-size="4" enforce-on-completions="true"') },
      ]) {
        expect(simulate(sections, options, { body: chat('a') })).toMatchObject({
          statusCode: 200,
          body: chunk('abcd') + chunk('efgh'),
        });
      }
    });
  });
});
