/** Where in the properties of a factory something is wrong: `send-request: setHeaders[0].name`. */
export class PropertyPath {
  public static of(policy: string): PropertyPath {
    return new PropertyPath(policy, '');
  }

  private constructor(
    private readonly policy: string,
    private readonly path: string,
  ) {}

  public property(name: string): PropertyPath {
    return new PropertyPath(this.policy, this.path === '' ? name : `${this.path}.${name}`);
  }

  public item(index: number): PropertyPath {
    return new PropertyPath(this.policy, `${this.path}[${index}]`);
  }

  /** An error about the property that was found elsewhere. */
  public because(error: unknown): Error {
    return new Error(`${this.policy}: ${this.path}: ${(error as Error).message}`);
  }

  /** An error about the property: `retry: count is 51, allowed are 1 to 50; take fewer`. */
  public problem(what: string, fix: string): Error {
    return new Error(`${this.policy}: ${this.path === '' ? '' : `${this.path} `}${what}; ${fix}`);
  }
}
