/** What of a record the table needs: where its body begins in the stream, and how long it is. */
interface RecordBody {
  readonly at: number;
  readonly length: number;
}

/** The count of letters and the flags. */
const HEAD = 3;
const WIDE = 0x1;
const EXTENDED = 0x4;
const RICH = 0x8;

/**
 * Whether the shared strings of an .xls ([MS-XLS] 2.4.265, XLUnicodeRichExtendedString 2.5.293) can be
 * walked through: the head of each must lie within the table. A flipped bit in a length leads to a
 * head that is cut off by the table's end, and SheetJS would read letters from there for ever.
 */
export function leadsOn(view: DataView, bodies: readonly RecordBody[]): boolean {
  const text = joined(view, bodies);
  const [unique, last] = [text.byte32(4), text.length];
  let at = 8;
  for (let index = 0; index < unique && at < last; index++) {
    if (at + HEAD > last) return false;
    at = text.after(at);
  }
  return true;
}

interface Joined {
  readonly length: number;
  readonly byte32: (at: number) => number;
  /** Where the string that begins here ends. */
  readonly after: (at: number) => number;
}

/** The record and those that continue it, as one; where one begins, the letters say anew how wide they are. */
function joined(view: DataView, bodies: readonly RecordBody[]): Joined {
  const length = bodies.reduce((sum, body) => sum + body.length, 0);
  const bytes = new Uint8Array(length);
  const seams = new Set<number>();
  let end = 0;
  for (const body of bodies) {
    if (end > 0) seams.add(end);
    bytes.set(new Uint8Array(view.buffer, view.byteOffset + body.at, body.length), end);
    end += body.length;
  }
  const own = new DataView(bytes.buffer);
  const byte = (at: number): number => (at < length ? own.getUint8(at) : 0);
  const byte16 = (at: number): number => (at + 2 <= length ? own.getUint16(at, true) : 0);
  const byte32 = (at: number): number => (at + 4 <= length ? own.getUint32(at, true) : 0);
  const after = (at: number): number => {
    const flags = byte(at + 2);
    let place = at + HEAD;
    const runs = flags & RICH ? byte16(place) : 0;
    if (flags & RICH) place += 2;
    const extension = flags & EXTENDED ? byte32(place) : 0;
    if (flags & EXTENDED) place += 4;
    let width = flags & WIDE ? 2 : 1;
    for (let letters = byte16(at); letters > 0 && place < length; letters--) {
      if (seams.has(place)) width = byte(place++) & WIDE ? 2 : 1;
      place += width;
    }
    return place + 4 * runs + extension;
  };
  return { length, byte32, after };
}
