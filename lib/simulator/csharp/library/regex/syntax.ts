/** A .NET regular expression as a tree. */
export type Node =
  | { readonly kind: 'set'; readonly matches: CharacterTest }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'group'; readonly item: Node; readonly number: number }
  | { readonly kind: 'atomic'; readonly item: Node }
  | { readonly kind: 'look'; readonly item: Node; readonly behind: boolean; readonly negative: boolean }
  | {
      readonly kind: 'repeat';
      readonly item: Node;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'reference'; readonly number: number; readonly ignoreCase: boolean }
  | { readonly kind: 'condition'; readonly number: number; readonly yes: Node; readonly no: Node }
  | { readonly kind: 'anchor'; readonly anchor: Anchor };

export type Anchor =
  | 'line start' | 'line end' | 'start' | 'end' | 'very end' | 'word edge' | 'no word edge' | 'last end'; // prettier-ignore

export type CharacterTest = (unit: number) => boolean;

/** A pattern, read: its tree and its groups. */
export interface Pattern {
  readonly root: Node;
  /** The groups' names by number; the whole match is group 0. */
  readonly groupNames: readonly string[];
}

export const NO_LIMIT = Infinity;
