import type { ValidationContext } from '../../lib/policy/model';
import { validateText } from '../../lib/policy/validate';

/** A name, and a document in which `⟦…⟧` stand around each place that the rule shall point at; none means silence. */
export type Variant = readonly [name: string, marked: string, context?: ValidationContext];

/** One test for each variant: the rule points at the marked places exactly, and the document has no error. */
export function describeRule(code: string, variants: readonly Variant[]): void {
  describe(code, () => {
    test.each(variants.map(([name, marked, context]) => ({ name, marked, context })))(
      '$name',
      ({ marked, context }) => {
        const { text, places } = readMarks(marked);
        const issues = validateText(text, context);
        const found = issues.filter((issue) => issue.code === code).map(({ span }) => text.slice(span.start, span.end));
        const spans = issues.filter((issue) => issue.code === code).map(({ span }) => [span.start, span.end]);
        expect(found).toEqual(places.map(([start, end]) => text.slice(start, end)));
        expect(spans).toEqual(places);
        expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
      },
    );
  });
}

function readMarks(marked: string): { readonly text: string; readonly places: readonly (readonly [number, number])[] } {
  let text = '';
  const starts: number[] = [];
  const places: [number, number][] = [];
  for (const character of marked) {
    if (character === '⟦') starts.push(text.length);
    else if (character === '⟧') places.push([starts.pop() ?? -1, text.length]);
    else text += character;
  }
  return { text, places };
}

export function inbound(...policies: readonly string[]): string {
  return `<policies><inbound>${policies.join('')}</inbound></policies>`;
}

export function backend(...policies: readonly string[]): string {
  return `<policies><backend>${policies.join('')}</backend></policies>`;
}

export function outbound(...policies: readonly string[]): string {
  return `<policies><outbound>${policies.join('')}</outbound></policies>`;
}

export function onError(...policies: readonly string[]): string {
  return `<policies><on-error>${policies.join('')}</on-error></policies>`;
}

export function fragment(...policies: readonly string[]): string {
  return `<fragment>${policies.join('')}</fragment>`;
}

/** Sections given by name, in the order in which they are written. */
export function policies(sections: Readonly<Record<string, string>>): string {
  const written = Object.entries(sections).map(([name, inside]) => `<${name}>${inside}</${name}>`);
  return `<policies>${written.join('')}</policies>`;
}

export function set(name: string, value: string): string {
  return `<set-variable name="${name}" value="${value}" />`;
}

export function when(condition: string, ...inside: readonly string[]): string {
  return `<choose><when condition="@(${condition})">${inside.join('')}</when></choose>`;
}

export function sendRequest(attributes: string, ...inside: readonly string[]): string {
  const parts = '<set-url>https://example.com</set-url><set-method>POST</set-method>';
  return `<send-request mode="new" ${attributes}>${parts}${inside.join('')}</send-request>`;
}

export function setHeader(name: string, value: string): string {
  return `<set-header name="${name}" exists-action="override"><value>${value}</value></set-header>`;
}
