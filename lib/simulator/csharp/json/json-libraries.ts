import type { Library } from '../binding';
import { jsonContainerLibraries } from './container-library';
import { tokenCastLibrary } from './convert';
import { jsonConvertLibraries } from './convert-library';
import { tokenLibrary } from './token-library';
import { valueLibrary } from './value-library';

/** Newtonsoft.Json, as policies use it. */
export const jsonLibraries: readonly Library[] = [
  tokenLibrary,
  tokenCastLibrary,
  valueLibrary,
  ...jsonContainerLibraries,
  ...jsonConvertLibraries,
];
