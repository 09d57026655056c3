import { HostError, itemNotFound, notSimulated } from "./host-error";
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type BatchAnswer,
  type BatchRequest,
  type ObjectPath,
} from "./message";
import { childOf, project } from "./project";
import type { WireObject } from "./wire-object";

/** What requests are answered from. */
export interface Answering {
  readonly root: WireObject;
  /** Objects that office.js makes by their names, such as its services. */
  readonly services: (name: string) => WireObject | undefined;
  /** Objects that were kept between requests. */
  readonly references: Map<string, WireObject>;
}

/** Answers a batch: action by action, until one fails; what was done before it stays done. */
export function answerBatch(request: BatchRequest, answering: Answering): BatchAnswer {
  const batch = new Batch(request, answering);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Error: told(error, index), Results };
    }
  }
  return { Results };
}

function told({ code, message }: HostError, index: number) {
  return { Code: code, Message: message, Location: "", HttpStatusCode: 400, ActionIndex: index };
}

/** The objects of one request: each path is followed once, however many actions name it. */
class Batch {
  private readonly objects = new Map<number, WireObject | undefined>();

  constructor(
    private readonly request: BatchRequest,
    private readonly answering: Answering,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object ? { ...object.identity } : null;
      case ACTION.query:
        return object ? project(object, action.QueryInfo?.Select ?? []) : null;
      case ACTION.method:
        return object ? this.called(object, action) : null;
      case ACTION.assign:
        return object ? this.assigned(object, action) : null;
      default:
        throw notSimulated(`action of type ${action.ActionType}`);
    }
  }

  private called(object: WireObject, { Name, ArgumentInfo }: Action): unknown {
    if (Name === "_KeepReference") return this.keep(object);
    if (Name === "_RemoveReference") return this.forget(ArgumentInfo);
    const method = object.methods?.[Name];
    if (!method) throw notSimulated(`${object.type}.${Name}()`);
    return method(...this.given(ArgumentInfo)) ?? null;
  }

  private assigned(object: WireObject, { Name, ArgumentInfo }: Action): null {
    const assign = object.assignments?.[Name];
    if (!assign) throw notSimulated(`assignment to ${object.type}.${Name}`);
    assign(ArgumentInfo?.Arguments?.[0]);
    return null;
  }

  private keep(object: WireObject): null {
    const id = object.identity?._ReferenceId;
    if (id !== undefined) this.answering.references.set(id, object);
    return null;
  }

  private forget(given: ArgumentInfo | undefined): null {
    this.answering.references.delete(String(given?.Arguments?.[0]));
    return null;
  }

  private object(id: number): WireObject | undefined {
    if (!this.objects.has(id))
      this.objects.set(id, this.followed(this.request.ObjectPaths[String(id)]!));
    return this.objects.get(id);
  }

  private followed(path: ObjectPath): WireObject | undefined {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.answering.root;
      case PATH.newObject:
        return this.service(path.Name);
      case PATH.reference:
        return this.kept(path.Name);
      case PATH.null:
        return undefined;
      default:
        return this.below(this.object(path.ParentObjectPathId!), path);
    }
  }

  private service(name: string): WireObject {
    const service = this.answering.services(name);
    if (!service) throw notSimulated(`service ${name}`);
    return service;
  }

  private kept(id: string): WireObject {
    const object = this.answering.references.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  private below(parent: WireObject | undefined, path: ObjectPath): WireObject | undefined {
    if (!parent) return undefined;
    const given = this.given(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return childOf(parent, path.Name);
      case PATH.indexer:
        return this.indexed(parent, given[0]);
      case PATH.method:
        return this.found(parent, path.Name, given);
      default:
        throw notSimulated(`path of type ${path.ObjectPathType}`);
    }
  }

  private indexed(parent: WireObject, key: unknown): WireObject {
    if (!parent.item) throw notSimulated(`${parent.type} by key`);
    const item = parent.item(key);
    if (!item) throw itemNotFound();
    return item;
  }

  private found(parent: WireObject, name: string, given: readonly unknown[]) {
    const finder = parent.finders?.[name];
    if (!finder) throw notSimulated(`${parent.type}.${name}()`);
    return finder(...given);
  }

  private given(info: ArgumentInfo | undefined): readonly unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) =>
      typeof referenced[index] === "number" && referenced[index] !== 0
        ? this.object(referenced[index])
        : argument,
    );
  }
}
