import { ContextFault } from '../../../lib/simulator/eval/context-fault';
import { backendsFormat } from '../../../lib/simulator/formats/backends-format';
import { readFormat } from '../../../lib/simulator/formats/format';
import type { SimulatorOptions } from '../../../lib/simulator/simulator-options';
import { simulate } from '../simulate';

const toId = { inbound: '<set-backend-service backend-id="openai_1" />' };
const statusBy = (backends: SimulatorOptions['backends'], base = 'https://contoso.openai.azure.com:8443/v1'): number =>
  simulate({ inbound: `<set-backend-service base-url="${base}" />` }, { backends }).statusCode;

describe('a backend that policies name by id', () => {
  test('needs an answer and no entity', () => {
    const result = simulate(toId, { backends: { openai_1: 429 } });
    expect(result.statusCode).toBe(429);
    expect(result.attempts[0]).toMatchObject({ backendId: 'openai_1', url: 'https://openai-1.example/things' });
  });

  test('is answered like all others where these have an answer', () => {
    expect(simulate(toId, { backends: { '*': 201 } }).attempts[0]).toMatchObject({
      backendId: 'openai_1',
      status: 201,
    });
  });

  test('may be the member of a pool', () => {
    const entities = [{ id: 'openai_1', members: [{ backendId: 'a', priority: 2 }, { backendId: 'b' }] }];
    expect(simulate(toId, { entities, backends: { a: 200, b: 202 } }).statusCode).toBe(202);
  });

  test('is an error with the nearest name where nobody declared anything for it', () => {
    const run = (): unknown => simulate(toId, { backends: { openai_2: 200 } });
    expect(run).toThrow("no backend is declared for the id 'openai_1'; declare an answer for 'openai_1', or for '*'");
    expect(run).toThrow("did you mean 'openai_2'?");
  });

  test('cannot be a pool inside a pool', () => {
    const entities = [{ id: 'openai_1', members: [{ backendId: 'p' }] }, { id: 'p', members: [{ backendId: 'a' }] }]; // prettier-ignore
    expect(() => simulate(toId, { entities, backends: { a: 200 } })).toThrow("'p' is a pool");
  });
});

describe('a backend that policies name by URL is found', () => {
  test.each([
    ['by its host', 'contoso.openai.azure.com'],
    ['by host and port', 'CONTOSO.openai.azure.com:8443'],
    ['by host and path', 'contoso.openai.azure.com:8443/v1'],
    ['by the beginning of the URL', 'https://contoso.openai.azure.com:8443/v1'],
    ['like all others', '*'],
  ])('%s', (_, key) => {
    expect(statusBy({ [key]: 202 })).toBe(202);
  });

  test.each([
    ['another host', 'openai.azure.com'],
    ['a host that only begins like it', 'contoso.openai.azure.co'],
    ['another path', 'contoso.openai.azure.com:8443/v'],
  ])('but not by %s', (_, key) => {
    expect(() => statusBy({ [key]: 202 })).toThrow(
      "declare one for 'https://contoso.openai.azure.com:8443', or for '*'",
    );
  });

  test('the longer beginning wins, then the one with a scheme, and all others come last', () => {
    expect(statusBy({ '*': 201, 'contoso.openai.azure.com': 202 })).toBe(202);
    expect(statusBy({ 'contoso.openai.azure.com': 202, 'https://contoso.openai.azure.com': 203 })).toBe(203);
    expect(statusBy({ 'contoso.openai.azure.com:8443/v1': 202, 'https://contoso.openai.azure.com': 203 })).toBe(202);
  });
});

test('in a file, the members of a pool need an entity or an answer', () => {
  const read = (answers: object): unknown =>
    readFormat(JSON.stringify({ answers, entities: [{ id: 'p', members: [{ backendId: 'a' }] }] }), backendsFormat);
  expect(read({ a: 200 })).toBeDefined();
  expect(read({ '*': 200 })).toBeDefined();
  expect(() => read({ b: 200 })).toThrow(ContextFault);
});
