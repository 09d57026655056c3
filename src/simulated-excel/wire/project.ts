import { notSimulated } from "./host-error";
import type { WireObject } from "./wire-object";

/** What a query answers of an object: `values`, `format/fill/color`, `items/name` → their names on the wire. */
export function project(object: WireObject | undefined, select: readonly string[]): unknown {
  if (!object) return { _IsNull: true };
  if (object.items) return { _Items: object.items().map((item) => project(item, ofItems(select))) };
  const answer: Record<string, unknown> = { ...object.identity };
  for (const [head, rest] of grouped(select)) answer[head] = part(object, head, rest);
  return answer;
}

function ofItems(select: readonly string[]): string[] {
  return select.map((path) => path.replace(/^items\//i, ""));
}

function part(object: WireObject, name: string, rest: readonly string[]): unknown {
  if (rest.length > 0) return project(childOf(object, name), rest);
  const value = object.values?.[name];
  if (!value) throw notSimulated(`${object.type}.${name}`);
  return value();
}

/** An object that belongs to another, by its name on the wire. */
export function childOf(object: WireObject, name: string): WireObject | undefined {
  const child = object.children?.[name];
  if (!child) throw notSimulated(`${object.type}.${name}`);
  return child();
}

/** `format/fill/color`, `format/fill/pattern` → Format: [fill/color, fill/pattern]. */
function grouped(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [head, ...rest] = path.split("/");
    const name = head!.charAt(0).toUpperCase() + head!.slice(1);
    const group = groups.get(name) ?? [];
    if (rest.length > 0) group.push(rest.join("/"));
    groups.set(name, group);
  }
  return groups;
}
