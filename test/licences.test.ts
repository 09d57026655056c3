import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
}

const LOCK = JSON.parse(readFileSync(join(__dirname, "..", "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

const PACKAGES = Object.entries(LOCK.packages).filter(([path]) => path !== "");

/** Licences under which what we ship may be passed on with an MIT product. */
const ALLOWED = new Set(["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"]);

test("everything that is shipped may be passed on", () => {
  const shipped = PACKAGES.filter(([, { dev }]) => !dev);
  expect(shipped).not.toEqual([]);
  const others = shipped.filter(([, { license }]) => !ALLOWED.has(license ?? ""));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test("the lock names no download address", () => {
  expect(PACKAGES.filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
});
