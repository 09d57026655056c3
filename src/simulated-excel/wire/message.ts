/** A batch as office.js sends it, and its answer. See `shared/excel-host/wire-samples.txt`. */
export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** One step of a batch, on the object that its path names. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

/** How an object is found: from its parent, by a name, a method or a key. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** An argument that is an object comes as the id of its path, named in `ReferencedObjectPathIds`. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What each step came to, until one failed. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: BatchError;
}

/** What went wrong, and at which step. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

/** The types of steps. */
export const ACTION = { instantiate: 1, query: 2, method: 3, assign: 4, trace: 5 } as const;

/** The types of paths. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;
