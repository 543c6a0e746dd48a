import type { Environment, Output } from './environment';

/** Each puts a text in a colour, or leaves it as it is where no colour is wanted. */
export type Colours = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'cyan', (text: string) => string>>;

const plain = (text: string): string => text;
const noColours: Colours = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain };

const style =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const ansiColours: Colours = {
  bold: style(1, 22),
  dim: style(2, 22),
  red: style(31, 39),
  yellow: style(33, 39),
  cyan: style(36, 39),
};

/** Colours for a stream: on a terminal only, unless the user says otherwise. */
export function coloursFor(output: Output, env: Environment['env']): Colours {
  return wantsColour(output, env) ? ansiColours : noColours;
}

/** FORCE_COLOR goes before NO_COLOR, as in Node itself. */
function wantsColour(output: Output, env: Environment['env']): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return output.isTTY === true && env.TERM !== 'dumb';
}
