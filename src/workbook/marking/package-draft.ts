import type { OpcPackage } from "../package/opc-package";
import { optionalText } from "../package/opc-package";
import { inflated } from "../package/zip-entry";
import { newEntry, writeZip } from "../package/zip-writing";

/** A package with some parts rewritten, added or taken away. All other parts are copied compressed, byte for byte. */
export class PackageDraft {
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(readonly file: OpcPackage) {}

  /** The text of a part as it now stands; `undefined` when there is none that can be read. */
  text(name: string): string | undefined {
    const spelled = this.nameOf(name);
    if (this.removed.has(spelled)) return undefined;
    return this.changed.get(spelled) ?? optionalText(this.file.text(name));
  }

  put(name: string, text: string): void {
    if (this.text(name) === text) return;
    this.changed.set(this.nameOf(name), inUtf8(text));
    this.removed.delete(this.nameOf(name));
  }

  remove(name: string): void {
    this.changed.delete(this.nameOf(name));
    this.removed.add(this.nameOf(name));
  }

  has(name: string): boolean {
    const spelled = this.nameOf(name);
    if (this.removed.has(spelled)) return false;
    return this.changed.has(spelled) || this.file.entry(name) !== undefined;
  }

  /** The names of all parts as they now stand. */
  names(): readonly string[] {
    const present = this.file.entries.map(({ name }) => name);
    const added = [...this.changed.keys()].filter((name) => !this.file.entry(name));
    return [...present.filter((name) => !this.removed.has(name)), ...added];
  }

  isChanged(): boolean {
    return this.changed.size > 0 || this.removed.size > 0;
  }

  bytes(): Uint8Array {
    const kept = this.file.entries
      .filter(({ name }) => !this.removed.has(name))
      .map((entry) => {
        const text = this.changed.get(entry.name);
        if (text === undefined) return entry;
        const mark = beginsWithMark(inflated(entry)) ? BYTE_ORDER_MARK : "";
        return newEntry(entry.name, encoded(mark + text));
      });
    const added = [...this.changed].filter(([name]) => !this.file.entry(name));
    return writeZip([...kept, ...added.map(([name, text]) => newEntry(name, encoded(text)))]);
  }

  /** As the package spells it. */
  private nameOf(name: string): string {
    return this.file.entry(name)?.name ?? name;
  }
}

const BYTE_ORDER_MARK = "\ufeff";

/** Some writers begin UTF-8 with a mark, which is no part of the text. */
function beginsWithMark(bytes: Uint8Array | undefined): boolean {
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function inUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding=["'])(?!utf-8["'])[^"']+/i, "$1UTF-8");
}
