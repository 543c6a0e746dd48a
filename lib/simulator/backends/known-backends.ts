import { nearest } from '../../core/nearest';
import { isPool, type BackendDefinition, type SingleBackend } from './backend-definition';
import type { Transport } from './transport';

/** A policy called a backend of which nobody said what it is or what it answers. No policy can catch it. */
export class UndeclaredBackend extends Error {
  public constructor(
    /** The URL that was called, or the id of the backend entity. */
    public readonly backend: string,
    message: string,
  ) {
    super(message);
    this.name = 'UndeclaredBackend';
  }
}

/**
 * The backend entities, by id. One that is not declared as an entity stands for itself where the transport knows what it
 * answers: to run a document, a backend needs an answer and no more.
 */
export class KnownBackends {
  public constructor(
    private readonly entities: ReadonlyMap<string, BackendDefinition>,
    private readonly transport: Transport,
  ) {}

  public get(id: string): BackendDefinition {
    const entity = this.entities.get(id);
    if (entity !== undefined) return entity;
    if (this.transport.answersFor?.(id) === true) return { id, url: `https://${hostOf(id)}.example` };
    throw new UndeclaredBackend(id, this.unknown(id));
  }

  public single(id: string): SingleBackend {
    const definition = this.get(id);
    if (!isPool(definition)) return definition;
    throw new UndeclaredBackend(id, `'${id}' is a pool, and the members of a pool have to be backends`);
  }

  private unknown(id: string): string {
    const names = [...new Set([...this.entities.keys(), ...(this.transport.declared ?? [])])];
    const similar = nearest(id, names);
    const hint = similar === undefined ? '' : `; did you mean '${similar}'?`;
    return `no backend is declared for the id '${id}'; declare an answer for '${id}', or for '*', or an entity with that id (declared are: ${names.join(', ') || 'none'})${hint}`;
  }
}

/** Ids may hold what host names may not. */
function hostOf(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '') || 'backend';
}
