/**
 * Functions of the language that browsers below Excel's panes may not have yet (WebView2 of an
 * intranet that stopped at Chromium 85 to 109, Safari 14). They are defined only where they are
 * missing, before anything else of the page runs; each does what ECMAScript says of it.
 */
type Missing = Readonly<Record<string, (this: never, ...given: never[]) => unknown>>;

function index(length: number, at: number): number {
  const whole = Math.trunc(at) || 0;
  return whole < 0 ? length + whole : whole;
}

const AT: Missing = {
  at(this: ArrayLike<unknown>, place: number) {
    return this[index(this.length, place)];
  },
};

const ARRAYS: Missing = {
  ...AT,
  findLast(this: unknown[], is: (one: unknown, at: number, all: unknown[]) => boolean) {
    for (let at = this.length - 1; at >= 0; at--) if (is(this[at], at, this)) return this[at];
    return undefined;
  },
  findLastIndex(this: unknown[], is: (one: unknown, at: number, all: unknown[]) => boolean) {
    for (let at = this.length - 1; at >= 0; at--) if (is(this[at], at, this)) return at;
    return -1;
  },
  toReversed(this: unknown[]) {
    return [...this].reverse();
  },
  toSorted(this: unknown[], compare?: (one: unknown, other: unknown) => number) {
    return [...this].sort(compare);
  },
  toSpliced(this: unknown[], ...given: [number, number, ...unknown[]]) {
    const copy = [...this];
    copy.splice(...given);
    return copy;
  },
  with(this: unknown[], place: number, value: unknown) {
    const copy = [...this];
    copy[index(copy.length, place)] = value;
    return copy;
  },
};

const TEXTS: Missing = {
  ...AT,
  replaceAll(this: string, search: string | RegExp, by: string) {
    if (typeof search !== "string") return this.replace(search, by);
    const literally = search.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    return this.replace(new RegExp(literally, "g"), by);
  },
};

const OBJECTS: Missing = {
  hasOwn: (of: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(of, key),
};

/** Defines what is missing in a world of the language; a page has one, a test another. */
export function defineMissing(world: typeof globalThis): void {
  define(world.Array.prototype, ARRAYS);
  define(world.String.prototype, TEXTS);
  define(Object.getPrototypeOf(world.Uint8Array.prototype) as object, AT);
  define(world.Object, OBJECTS);
}

function define(on: object, missing: Missing): void {
  for (const [name, value] of Object.entries(missing))
    if (!(name in on))
      Object.defineProperty(on, name, { value, writable: true, configurable: true });
}

defineMissing(globalThis);
