import type { Library } from '../binding';
import { stringLibrary } from './string';

/** Every table of the library; two tables may hold members of the same type. */
export const libraries: readonly Library[] = [stringLibrary];
