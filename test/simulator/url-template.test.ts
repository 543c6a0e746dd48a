import { simulate } from './simulate';
import { matchTemplate } from '../../lib/simulator/url-template';

test.each([
  ['/items/{id}', '/items/a%20b', { id: 'a b' }],
  ['/items/{id}/parts/{part}', '/ITEMS/1/parts/2/', { id: '1', part: '2' }],
  ['/items({id})', '/items(7)', { id: '7' }],
  ['/files/{*path}', '/files/a/b/c', { path: 'a/b/c' }],
  ['/*', '/a/b', {}],
  ['/items/{id}', '/items', {}],
  ['/items/{id}', '/items/1/more', {}],
  ['/items/{id}?q={q}', '/items/1', { id: '1' }],
])('%s of %s', (template, path, expected) => {
  expect(matchTemplate(template, path)).toEqual(expected);
});

test('an operation without a template knows the deployment of Azure OpenAI', () => {
  const outbound =
    '<set-body>@(context.request.matchedParameters.get("deployment-id") + context.operation.urlTemplate)</set-body>';
  const url = '/deployments/gpt/chat/completions';
  expect(simulate({ outbound }, {}, { url }).body).toBe('gpt/deployments/{deployment-id}/chat/completions');
});
