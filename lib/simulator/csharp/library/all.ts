import type { Library } from '../binding';
import { contextLibraries } from '../context/context-libraries';
import { cryptoLibraries } from '../crypto/crypto-libraries';
import { jsonLibraries } from '../json/json-libraries';
import { xmlLibraries } from '../xml/xml-libraries';
import { arrayLibrary } from './collections/array-table';
import { dictionaryLibrary, setLibrary } from './collections/dictionary-table';
import { interfaceLibrary } from './collections/interface-table';
import { listLibrary } from './collections/list-table';
import { queueLibrary } from './collections/queue-table';
import { aggregateLibrary } from './linq/aggregate';
import { elementLibrary } from './linq/element';
import { groupLibrary } from './linq/group';
import { orderLibrary } from './linq/order';
import { transformLibrary } from './linq/transform';
import { ipAddressLibrary } from './net/ip-address';
import { uriLibrary } from './net/uri-table';
import { webUtilityLibrary } from './net/web-utility';
import { regexLibrary } from './regex/regex-table';
import { stringCompareLibrary } from './string/compare';
import { stringJoinLibrary } from './string/join';
import { stringSearchLibrary } from './string/search';
import { stringLibrary } from './string/string';
import { encodingLibrary } from './text/encoding-table';
import { stringBuilderLibrary } from './text/string-builder-table';
import { textStreamLibrary } from './text/text-stream-table';
import { dateTimeOffsetLibrary } from './time/date-time-offset-table';
import { dateTimeLibrary } from './time/date-time-table';
import { timeSpanLibrary } from './time/time-span-table';
import { timeZoneLibrary } from './time/time-zone-table';
import { anonymousLibrary } from './values/anonymous';
import { bitConverterLibrary } from './values/bit-converter';
import { booleanLibrary } from './values/boolean';
import { charLibrary } from './values/char';
import { convertLibrary } from './values/convert';
import { decimalLibrary } from './values/decimal';
import { enumLibrary } from './values/enum';
import { enumByTypeLibrary } from './values/enum-by-type';
import { exceptionLibrary } from './values/exceptions';
import { guidLibrary } from './values/guid';
import { mathLibrary } from './values/math';
import { numberLibrary } from './values/numbers';
import { objectLibrary } from './values/object';
import { randomLibrary } from './values/random';
import { tupleLibrary } from './values/tuple';
import { typeTable } from './values/type';

const valueLibraries: readonly Library[] = [
  objectLibrary, exceptionLibrary, enumLibrary, enumByTypeLibrary, booleanLibrary, charLibrary, numberLibrary, decimalLibrary, mathLibrary,
  convertLibrary, guidLibrary, randomLibrary, typeTable, anonymousLibrary,
  bitConverterLibrary, tupleLibrary,
]; // prettier-ignore

const textLibraries: readonly Library[] = [
  stringLibrary, stringSearchLibrary, stringCompareLibrary, stringJoinLibrary, stringBuilderLibrary, encodingLibrary,
  regexLibrary, textStreamLibrary, uriLibrary, webUtilityLibrary, ipAddressLibrary,
]; // prettier-ignore

const timeLibraries: readonly Library[] = [dateTimeLibrary, dateTimeOffsetLibrary, timeSpanLibrary, timeZoneLibrary];

const collectionLibraries: readonly Library[] = [
  arrayLibrary, listLibrary, dictionaryLibrary, setLibrary, queueLibrary, interfaceLibrary, transformLibrary,
  orderLibrary, groupLibrary, elementLibrary, aggregateLibrary,
]; // prettier-ignore

/** Every table of the library; two tables may hold members of the same type. */
export const libraries: readonly Library[] = [
  ...jsonLibraries,
  ...contextLibraries,
  ...cryptoLibraries,
  ...xmlLibraries,
  ...valueLibraries,
  ...textLibraries,
  ...timeLibraries,
  ...collectionLibraries,
];
