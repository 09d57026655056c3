import type { OpcPackage } from "../package/opc-package";
import { optionalText } from "../package/opc-package";
import { newEntry, writeZip } from "../package/zip-writing";

/** A package with some parts rewritten or added. All other parts are copied compressed, byte for byte. */
export class PackageDraft {
  private readonly changed = new Map<string, string>();

  constructor(readonly file: OpcPackage) {}

  /** The text of a part as it now stands; `undefined` when there is none that can be read. */
  text(name: string): string | undefined {
    return this.changed.get(this.nameOf(name)) ?? optionalText(this.file.text(name));
  }

  put(name: string, text: string): void {
    this.changed.set(this.nameOf(name), inUtf8(text));
  }

  has(name: string): boolean {
    return this.changed.has(this.nameOf(name)) || this.file.entry(name) !== undefined;
  }

  bytes(): Uint8Array {
    const kept = this.file.entries.map((entry) => {
      const text = this.changed.get(entry.name);
      return text === undefined ? entry : newEntry(entry.name, encoded(text));
    });
    const added = [...this.changed].filter(([name]) => !this.file.entry(name));
    return writeZip([...kept, ...added.map(([name, text]) => newEntry(name, encoded(text)))]);
  }

  /** As the package spells it. */
  private nameOf(name: string): string {
    return this.file.entry(name)?.name ?? name;
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function inUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding=["'])[^"']+/i, "$1UTF-8");
}
