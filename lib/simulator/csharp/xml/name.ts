import { raise } from '../exception';
import { namedType } from '../known-types';
import type { CsObject } from '../value';

const nameType = namedType('XName');
const namespaceType = namedType('XNamespace');

/** An XNamespace; the same object for the same name. */
export class XNamespace implements CsObject {
  private static readonly made = new Map<string, XNamespace>();

  public readonly csType = namespaceType;

  private constructor(public readonly uri: string) {}

  public static of(uri: string): XNamespace {
    let made = this.made.get(uri);
    if (made === undefined) {
      made = new XNamespace(uri);
      // Policies name few namespaces; what a hostile one makes up is not kept.
      if (this.made.size < 1_000) this.made.set(uri, made);
    }
    return made;
  }
}

/** An XName: a local name in a namespace. */
export class XName implements CsObject {
  public readonly csType = nameType;

  public constructor(
    public readonly local: string,
    public readonly uri: string,
  ) {}

  /** Reads `local` or `{namespace}local`. */
  public static parse(text: string): XName {
    if (text === '') throw raise('System.ArgumentException', "'' is an invalid expanded name.");
    const match = /^\{([^}]+)\}(.+)$/s.exec(text);
    return match === null ? XName.of(text, '') : XName.of(match[2], match[1]);
  }

  public static of(local: string, uri: string): XName {
    if (local === '') throw raise('System.Xml.XmlException', "The value of 'Name' cannot be empty.");
    const wrong = /[^\p{L}\p{N}_.\-\u00B7]/u.exec(local) ?? /^[^\p{L}_]/u.exec(local);
    if (wrong !== null) {
      const code = wrong[0].charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
      throw raise(
        'System.Xml.XmlException',
        `The '${wrong[0]}' character, hexadecimal value 0x${code}, cannot be included in a name.`,
      );
    }
    return new XName(local, uri);
  }

  public equals(other: XName | null): boolean {
    return other !== null && this.local === other.local && this.uri === other.uri;
  }

  public toString(): string {
    return this.uri === '' ? this.local : `{${this.uri}}${this.local}`;
  }
}

export const XML_URI = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS_URI = 'http://www.w3.org/2000/xmlns/';
