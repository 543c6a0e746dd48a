import { Body, peekText } from '../message/body';
import type { Response } from '../message/messages';
import { completionText } from './completion';
import { jsonObject } from './prompt';

/** An event of a stream: as it was sent, and what it adds to the answer. */
interface StreamEvent {
  readonly sent: string;
  readonly text: string;
}

export function isEventStream({ headers }: Response): boolean {
  return headers.joined('Content-Type')?.startsWith('text/event-stream') ?? false;
}

/** The answer that the events of a stream add up to. */
export function streamedText(stream: string): string {
  return eventsOf(stream).map(({ text }) => text).join(''); // prettier-ignore
}

/** Passes on the events up to so many characters of the answer, and none after them. */
export function endStreamAt(response: Response, characters: number): void {
  let left = characters;
  const passed = eventsOf(peekText(response.body)).filter(({ text }) => {
    const fits = text.length <= left;
    left = fits ? left - text.length : -1;
    return fits && left >= 0;
  });
  response.body = Body.text(passed.map(({ sent }) => sent).join(''));
}

function eventsOf(stream: string): readonly StreamEvent[] {
  const events = stream.match(/[^\n]*(?:\r?\n[^\r\n]+)*(?:\r?\n)*/g) ?? [];
  return events.map((sent) => ({ sent, text: textOf(sent) }));
}

function textOf(event: string): string {
  const data = event.split(/\r?\n/).filter((line) => line.startsWith('data:'));
  return data.map((line) => completionText(jsonObject(line.slice('data:'.length)))).join('');
}
