import { Body } from '../message/body';
import { Headers } from '../message/headers';
import { Response } from '../message/messages';
import { numberOf, objectOf, textOf, type JsonObject, type JsonTree } from './json-tree';

export function readResponse(json: JsonObject): Response {
  const reason = textOf(json.statusReason) ?? undefined;
  return new Response(numberOf(json.statusCode, 200), reason, readHeaders(json.headers), readBody(json.body));
}

export function readHeaders(json: JsonTree | undefined): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(objectOf(json))) {
    headers.append(name, (values as readonly string[]).map(String));
  }
  return headers;
}

export function readBody(json: JsonTree | undefined): Body | null {
  return typeof json === 'string' ? Body.text(json) : null;
}
