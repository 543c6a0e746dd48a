import { callFits } from './expression/call-fits';
import { csharpParses } from './expression/csharp-parses';
import { everyPathReturns } from './expression/every-path-returns';
import { memberExists } from './expression/member-exists';
import { nameKnown } from './expression/name-known';
import { operationPossible } from './expression/operation-possible';
import { resultFits } from './expression/result-fits';
import { statementValid } from './expression/statement-valid';
import { typeAllowed } from './expression/type-allowed';
import type { Rule } from './rule';

/** What the C# parser and checker report, in the order of the codes. */
export const expressionRules: readonly Rule[] = [
  csharpParses,
  memberExists,
  typeAllowed,
  everyPathReturns,
  resultFits,
  nameKnown,
  callFits,
  operationPossible,
  statementValid,
];
