import { SourceText } from '../../core/source-text';
import { buildModel } from '../../policy/build-model';
import type { DocumentModel } from '../../policy/model';
import { verbatimElements } from '../../policy/verbatim-elements';
import { readXml } from '../../xml/reader';
import { depthProblem, loadBounds, sizeProblem } from './load-bounds';
import { missingDeclaration, type LoadProblem } from './load-problem';
import { withNamedValues } from './named-values';

/** The text of a document or a fragment, read and with its named values filled in. */
export interface ReadPolicy {
  readonly name: string;
  readonly model: DocumentModel;
  /** Where an offset of the text is, for problems. */
  readonly source: SourceText;
}

/** Reads a text; what is wrong with it is added to the problems. */
export function readPolicy(
  name: string,
  text: string,
  namedValues: ReadonlyMap<string, string>,
  problems: LoadProblem[],
): ReadPolicy | undefined {
  const tooLong = sizeProblem(text);
  if (tooLong !== undefined) {
    problems.push({ document: name, message: tooLong });
    return undefined;
  }
  const { document, issues } = readXml(text, { verbatim: verbatimElements });
  const source = new SourceText(text);
  for (const { span, message, severity } of issues) {
    if (severity === 'error') problems.push({ document: name, ...source.at(span.start), message });
  }
  if (document === undefined) return undefined;
  const tooDeep = depthProblem(document.root);
  if (tooDeep !== undefined) {
    problems.push({ document: name, message: tooDeep });
    return undefined;
  }
  const { document: filled, missing, isTooLong } = withNamedValues(document, namedValues);
  if (isTooLong) {
    const message = `the named values in it have more characters than the bound of ${loadBounds.characters} for one document`;
    problems.push({ document: name, message });
    return undefined;
  }
  for (const value of missing) problems.push({ document: name, ...missingDeclaration('named value', value) });
  return { name, model: buildModel(filled, text), source };
}
