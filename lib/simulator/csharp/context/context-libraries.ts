import type { Library } from '../binding';
import { contextLibrary } from './context-library';
import { readOnlyDictionaryLibrary } from './dictionary';
import { dictionaryExtensionLibrary } from './extension-library';
import { messageLibrary } from './message-library';
import { tokenExtensionLibrary } from './token-extension-library';

/** What API Management itself brings. */
export const contextLibraries: readonly Library[] = [
  contextLibrary,
  messageLibrary,
  readOnlyDictionaryLibrary,
  dictionaryExtensionLibrary,
  tokenExtensionLibrary,
];
