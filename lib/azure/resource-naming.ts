import { createHash } from 'node:crypto';
import { TerraformStack, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { dashedWord } from './dashed';
import { nameRules, type ResourceType } from './resource-type';

/** What the names of resources are made of. */
export interface ResourceNamingProps {
  /** What the resources are for: `contoso-ai`. 1 to 24 letters, digits and dashes, a letter first. */
  readonly workload: string;

  /**
   * Which environment they belong to: `prod`. 1 to 8 letters and digits.
   * @default - names carry no environment
   */
  readonly environment?: string;

  /**
   * What is hashed into the names that are unique in the world: change it when a name is taken, or when a deleted
   * account still holds its name.
   * @default - the workload and the environment
   */
  readonly uniqueSeed?: string;
}

/**
 * Names for resources: `apim-contoso-ai-prod-1f9ac2`. The same input gives the same names on every run; names that are
 * unique in the world end in a hash, and so do those that had to be cut.
 *
 * Extend the class and override `resourceName` for a convention of your own.
 */
export class ResourceNaming {
  /** Names of a workload, in an environment. */
  public static of(props: ResourceNamingProps): ResourceNaming {
    return new ResourceNaming(props);
  }

  /** Names of the stack that a construct belongs to: its id is the workload. */
  public static ofStack(scope: Construct): ResourceNaming {
    const id = TerraformStack.of(scope).node.id;
    return new ResourceNaming({ workload: asWorkload(id), uniqueSeed: id });
  }

  private readonly words: readonly string[];
  private readonly seed: string;

  /** Use `ResourceNaming.of()`, or call this from a class that extends it. */
  public constructor(props: ResourceNamingProps) {
    const { workload, environment } = props;
    refuseUnless(/^[A-Za-z](?:[A-Za-z0-9-]{0,22}[A-Za-z0-9])?$/, 'workload', workload, asWorkload(workload));
    if (environment !== undefined) {
      refuseUnless(
        /^[A-Za-z0-9]{1,8}$/,
        'environment',
        environment,
        environment.replace(/[^A-Za-z0-9]/g, '').slice(0, 8),
      );
    }
    this.words = environment === undefined ? [workload] : [workload, environment];
    this.seed = props.uniqueSeed ?? this.words.join('-');
  }

  /**
   * The name of a resource.
   *
   * @param type the kind of the resource
   * @param parts what tells it apart from others of its kind: a region, say
   */
  public resourceName(type: ResourceType, parts: string[] = []): string {
    const { abbreviation, maxLength, global, alphanumeric } = nameRules[type];
    const separator = alphanumeric ? '' : '-';
    const name = [abbreviation, ...this.words, ...parts]
      .join(separator)
      .replace(/[^A-Za-z0-9-]+/g, '-')
      .toLowerCase();
    const clean = (alphanumeric ? name.replace(/-/g, '') : name).replace(/-{2,}/g, '-').replace(/-$/, '');
    if (!global && clean.length <= maxLength) return clean;
    const hash = createHash('sha256').update(`${this.seed}/${clean}`).digest('hex').slice(0, 6);
    const room = maxLength - hash.length - separator.length;
    return `${clean.slice(0, room).replace(/-$/, '')}${separator}${hash}`;
  }
}

/** The id of a stack, in the form of a workload. */
function asWorkload(id: string): string {
  return dashedWord(id, 24) || 'gateway';
}

function refuseUnless(pattern: RegExp, what: string, value: string, suggestion: string): void {
  if (Token.isUnresolved(value)) {
    throw new Error(
      `the ${what} of ResourceNaming is known only after the apply; names need a literal, such as 'contoso'`,
    );
  }
  if (pattern.test(value)) return;
  throw new Error(
    `the ${what} of ResourceNaming is '${value}', expected ${what === 'workload' ? '1 to 24 letters, digits and dashes, a letter first' : '1 to 8 letters and digits'}; use '${suggestion || 'prod'}'`,
  );
}
