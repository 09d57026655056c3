import { inflated, type ZipEntry } from "./zip-entry";
import { decodedText } from "./xml-text";

/** The parts of an Office file, found by name. Part names ignore case (ECMA-376 part 2, 6.2.2.3). */
export class OpcPackage {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(readonly entries: readonly ZipEntry[]) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** The text of a part; `absent` when there is none, `damaged` when its bytes fail their checksum. */
  text(name: string): PartText {
    const entry = this.entry(name);
    if (!entry) return { kind: "absent" };
    const bytes = inflated(entry);
    return bytes ? { kind: "text", text: decodedText(bytes) } : { kind: "damaged" };
  }
}

export type PartText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "damaged" };

/** The text of a part that may be left out without loss of meaning; a damaged one counts as absent here. */
export function optionalText(part: PartText): string | undefined {
  return part.kind === "text" ? part.text : undefined;
}
