import { CFB } from "@e965/xlsx";

/** An OLE container: it holds the streams of a legacy .xls, or of an encrypted .xlsx. */
export interface CompoundFile {
  has(stream: string): boolean;
  /** The bytes of a stream; `undefined` when it is absent or cut short. */
  stream(name: string): Uint8Array | undefined;
}

/** What we use of SheetJS's container reader, which it exports without types. */
interface Cfb {
  read(bytes: Uint8Array, options: { type: "array" }): unknown;
  find(container: unknown, path: string): CfbEntry | null;
}

interface CfbEntry {
  readonly content?: ArrayLike<number>;
  readonly size: number;
}

/** `undefined` when the container is truncated or damaged. */
export function openCompound(bytes: Uint8Array): CompoundFile | undefined {
  const cfb = CFB as Cfb;
  const container = readContainer(cfb, bytes);
  if (container === undefined) return undefined;
  return {
    has: (name) => cfb.find(container, `/${name}`) !== null,
    stream: (name) => wholeContent(cfb.find(container, `/${name}`)),
  };
}

function readContainer(cfb: Cfb, bytes: Uint8Array): unknown {
  try {
    return cfb.read(bytes, { type: "array" });
  } catch {
    // The reader throws plain Errors on every kind of inconsistency: a damaged container in our words.
    return undefined;
  }
}

function wholeContent(entry: CfbEntry | null): Uint8Array | undefined {
  const content = entry?.content;
  return content && content.length >= entry.size ? Uint8Array.from(content) : undefined;
}
