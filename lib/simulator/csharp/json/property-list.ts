/** From so many on, a Map finds a name sooner than a look at each. */
const MANY = 12;

/**
 * What an object holds, in order and by name. Most objects of JSON are small and live as long as one expression, so a Map is
 * made only where it pays.
 */
export class PropertyList<T extends { readonly name: string }> {
  public readonly all: T[] = [];
  private byName: Map<string, T> | undefined;

  public find(name: string): T | undefined {
    if (this.byName !== undefined) return this.byName.get(name);
    for (let at = 0; at < this.all.length; at++) if (this.all[at].name === name) return this.all[at];
    return undefined;
  }

  public add(property: T): void {
    this.all.push(property);
    this.byName?.set(property.name, property);
    if (this.all.length === MANY) this.byName = new Map(this.all.map((each) => [each.name, each]));
  }

  public insert(property: T, index: number): void {
    this.add(property);
    if (index < this.all.length - 1) this.all.splice(index, 0, ...this.all.splice(-1));
  }

  public remove(property: T): boolean {
    const index = this.all.indexOf(property);
    if (index < 0) return false;
    this.all.splice(index, 1);
    this.byName?.delete(property.name);
    return true;
  }
}
