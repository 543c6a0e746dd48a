import type { Library } from '../binding';
import { xmlCastLibrary } from './casts';
import { elementLibrary } from './element-library';
import { nodeLibraries } from './node-library';

/** System.Xml.Linq. */
export const xmlLibraries: readonly Library[] = [elementLibrary, xmlCastLibrary, ...nodeLibraries];
