import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../../scripts/serving/static-server";

const parent = mkdtempSync(join(tmpdir(), "served-"));
const folder = join(parent, "dist");
mkdirSync(join(folder, "samples"), { recursive: true });
writeFileSync(join(folder, "playground.html"), "<p>playground</p>");
writeFileSync(join(folder, "samples", "a b.xlsx"), "bytes");
writeFileSync(join(folder, "icon-16.png"), "icon");
writeFileSync(join(folder, "secret.txt"), "not of a kind that is served");
writeFileSync(join(parent, "outside.html"), "outside");
mkdirSync(join(parent, "dist-other"));
writeFileSync(join(parent, "dist-other", "page.html"), "a neighbour whose name begins alike");

let server: Server;
let url: string;

beforeAll(async () => {
  ({ server, url } = await serveFolder(folder, { host: "127.0.0.1", port: 0 }));
});
afterAll(() => server.close());

/** Asks with the path as it is written: `fetch` would tidy `..` away. */
function ask(path: string, method = "GET"): Promise<IncomingMessage & { body: string }> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve(Object.assign(response, { body })));
    }).on("error", reject);
  });
}

test("the playground is the first page", async () => {
  expect(await ask("/")).toMatchObject({ statusCode: 200, body: "<p>playground</p>" });
});

test("names are decoded, questions left out", async () => {
  expect(await ask("/samples/a%20b.xlsx?x=1")).toMatchObject({ statusCode: 200, body: "bytes" });
});

test("icons may be kept, because Excel shows no others; pages are asked for anew each time", async () => {
  expect((await ask("/icon-16.png")).headers["cache-control"]).toBe("public, max-age=86400");
  expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
});

test("pages are not sniffed, and forms and plug-ins have no place in them", async () => {
  const { headers } = await ask("/");
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("form-action 'none'"),
  });
});

test.each([
  "/../outside.html",
  "/%2e%2e/outside.html",
  "/..%2foutside.html",
  "/../dist-other/page.html",
  "/samples/../../outside.html",
  "//outside.html",
  "/samples",
  "/secret.txt",
  "/playground.html/x.html",
  "/%00.html",
  "/%e0%a4%a.html",
  `/${"a".repeat(5000)}.html`,
])("%s is not found", async (path) => {
  expect(await ask(path)).toMatchObject({ statusCode: 404 });
});

test("nothing can be written", async () => {
  expect(await ask("/", "PUT")).toMatchObject({ statusCode: 405 });
});

test("a port that is taken is passed over", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as AddressInfo;
  const other = await serveFolder(folder, { host: "127.0.0.1", port });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
  other.server.close();
  taken.close();
});
