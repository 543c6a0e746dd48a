import { evaluated } from './evaluated';

function compact(token: string): string {
  return evaluated(`@(((JToken)${token}).ToString(Formatting.None))`).replace(/^System.String /, '');
}

/** What Newtonsoft.Json 12 gives, run under Mono. */
test.each([
  ['{"a":1', 'throws Newtonsoft.Json.JsonSerializationException', '{"a":1}'],
  ['{"a":', 'throws Newtonsoft.Json.JsonSerializationException', 'throws Newtonsoft.Json.JsonWriterException'],
  ['{"a":[1', 'throws Newtonsoft.Json.JsonSerializationException', '{"a":[1]}'],
  ['{"a"', 'throws Newtonsoft.Json.JsonReaderException', 'throws Newtonsoft.Json.JsonReaderException'],
  ['[', '[]', '[]'],
  ['[[', 'throws Newtonsoft.Json.JsonWriterException', 'throws Newtonsoft.Json.JsonWriterException'],
  ['[[1', '[[1]]', '[[1]]'],
  ['[1,', 'throws Newtonsoft.Json.JsonWriterException', 'throws Newtonsoft.Json.JsonWriterException'],
  ['[1,,2]', '[1,null,2]', '[1,null,2]'],
  ['[undefined]', '[null]', '[null]'],
])('the serializer reads the broken text %s as Newtonsoft.Json does', (text, untyped, typed) => {
  const literal = JSON.stringify(text);
  expect(compact(`JsonConvert.DeserializeObject(${literal})`)).toBe(untyped);
  expect(compact(`JsonConvert.DeserializeObject<JToken>(${literal})`)).toBe(typed);
});

test('JObject.Parse takes no text that is not closed', () => {
  expect(compact('JObject.Parse("{\'a\':1")')).toBe('throws Newtonsoft.Json.JsonReaderException');
});
