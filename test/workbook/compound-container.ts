import { CFB } from "@e965/xlsx";

/** What the tests use of SheetJS's container library, which it exports without types. */
interface Cfb {
  readonly utils: {
    cfb_new(): unknown;
    cfb_add(container: unknown, path: string, bytes: Uint8Array): void;
  };
  read(bytes: Uint8Array, options: { type: "array" }): unknown;
  write(container: unknown, options: { type: "buffer" }): Uint8Array;
  find(container: unknown, path: string): { readonly content: Uint8Array } | null;
}

const cfb = CFB as Cfb;

/** An OLE container with these streams, as Word or an encrypting Excel writes one. */
export function containerOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const made = cfb.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) cfb.utils.cfb_add(made, `/${name}`, bytes);
  return new Uint8Array(cfb.write(made, { type: "buffer" }));
}

/** The stream that holds the workbook of an .xls. */
export function workbookStream(xls: Uint8Array): Uint8Array {
  const found = cfb.find(cfb.read(xls, { type: "array" }), "/Workbook");
  if (!found) throw new Error("no Workbook stream");
  return Uint8Array.from(found.content);
}
