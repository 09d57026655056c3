import { newGuid } from "../book/book-state";
import { invalidArgument } from "../wire/host-error";
import type { WireObject } from "../wire/wire-object";
import { loseUndo, type Surface } from "./surface";

/** The custom XML parts of the workbook, or those of one namespace. */
export function customXmlParts(surface: Surface, namespace?: string): WireObject {
  const { parts } = surface.book;
  const ids = () =>
    [...parts.keys()].filter(
      (id) => namespace === undefined || namespaceOf(parts.get(id)!) === namespace,
    );
  return {
    type: "CustomXmlPartCollection",
    items: () => ids().map((id) => part(surface, id)),
    item: (key) => (ids().includes(String(key)) ? part(surface, String(key)) : undefined),
    finders: {
      Add: (xml) => added(surface, xml),
      GetByNamespace: (uri) => customXmlParts(surface, String(uri)),
    },
    methods: { GetCount: () => ids().length },
  };
}

function namespaceOf(xml: string): string {
  return /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}

function added(surface: Surface, xml: unknown): WireObject {
  const id = newGuid(surface.book);
  put(surface, id, xml);
  return part(surface, id);
}

function put(surface: Surface, id: string, xml: unknown): void {
  const text = String(xml);
  if (!/^\s*<[\s\S]*>\s*$/.test(text)) throw invalidArgument("The XML is not well formed.");
  loseUndo(surface);
  surface.book.parts.set(id, text);
  surface.book.dirty = true;
  surface.shown();
}

function part(surface: Surface, id: string): WireObject {
  const { parts } = surface.book;
  return {
    type: "CustomXmlPart",
    identity: { _Id: id },
    values: { Id: () => id, NamespaceUri: () => namespaceOf(parts.get(id) ?? "") },
    methods: {
      GetXml: () => parts.get(id) ?? "",
      SetXml: (xml) => put(surface, id, xml),
      Delete: () => void parts.delete(id),
    },
  };
}
