import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { zipEntries } from "../../../src/workbook/package/zip-directory";
import { inflated } from "../../../src/workbook/package/zip-entry";
import { newEntry, writeZip } from "../../../src/workbook/package/zip-writing";

const files = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}(\/[a-z一-龥]{1,8})?$/),
  fc.uint8Array({ maxLength: 200 }),
  { maxKeys: 5 },
);

test("what we write, fflate reads", () => {
  fc.assert(
    fc.property(files, (made) => {
      const zip = writeZip(Object.entries(made).map(([name, bytes]) => newEntry(name, bytes)));
      expect(unzipSync(zip)).toEqual(made);
    }),
  );
});

test.each([0, 9] as const)("what fflate writes at level %i, we read", (level) => {
  fc.assert(
    fc.property(files, (made) => {
      const entries = zipEntries(zipSync(made, { level }))!;
      expect(Object.fromEntries(entries.map((entry) => [entry.name, inflated(entry)]))).toEqual(
        made,
      );
    }),
  );
});

test("a zip cut off anywhere is no zip, or one whose parts are all whole", () => {
  const whole = zipSync({ "a.xml": strToU8("<a>1</a>".repeat(50)), "b.xml": strToU8("<b/>") });
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (length) => {
      expect(zipEntries(whole.slice(0, length))).toBeUndefined();
    }),
  );
});

test("a flipped bit is noticed, wherever it falls", () => {
  const text = "<c><v>123456</v></c>".repeat(20);
  const whole = zipSync({ a: strToU8(text) });
  fc.assert(
    fc.property(fc.nat(whole.length * 8 - 1), (bit) => {
      const flipped = whole.slice();
      flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7));
      const entry = zipEntries(flipped)?.[0];
      const bytes = entry && !entry.encrypted ? inflated(entry) : undefined;
      if (bytes) expect(Buffer.from(bytes).toString()).toBe(text);
    }),
  );
});

test("a part that holds more than it declares is cut, and found out by its checksum", () => {
  const entry = newEntry("a", new Uint8Array(1_000_000));
  expect(inflated({ ...entry, size: 10 })).toBeUndefined();
});

test("sizes of 64 bits are read where the short ones refer to them", () => {
  const plain = writeZip([newEntry("a", strToU8("text"))]);
  const at = Buffer.from(plain).indexOf(Uint8Array.from([0x50, 0x4b, 1, 2]));
  const central = plain.slice(at, at + 47);
  const view = new DataView(central.buffer);
  const size = BigInt(view.getUint32(24, true));
  view.setUint32(24, 0xffffffff, true);
  view.setUint16(30, 12, true);
  const field = new DataView(new ArrayBuffer(12));
  field.setUint16(0, 1, true);
  field.setUint16(2, 8, true);
  field.setBigUint64(4, size, true);
  const wide = Uint8Array.from([
    ...plain.slice(0, at),
    ...central,
    ...new Uint8Array(field.buffer),
    ...plain.slice(at + 47),
  ]);
  expect(Buffer.from(inflated(zipEntries(wide)![0]!)!).toString()).toBe("text");
});
