import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { servedFile } from "./served-file";

export interface ServerPlace {
  readonly host: string;
  /** The first port to try; the next free one is taken. 0: any. */
  readonly port: number;
  /** Certificate and key, both PEM: Excel itself takes pages from https only. */
  readonly identity?: { readonly cert: Buffer; readonly key: Buffer };
}

/** The pages themselves say more, see `scripts/webpack/security-policy.cjs`. */
const HEADERS = {
  "Content-Security-Policy":
    "frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Excel does not show icons that it may not keep (OfficeDev/office-js #2981); pages are always asked for anew. */
function caching(type: string): { readonly "Cache-Control": string } {
  return { "Cache-Control": type.startsWith("image/") ? "public, max-age=86400" : "no-cache" };
}

const PORTS_TRIED = 50;

/** Serves a folder of files, read-only, and answers with its address once it listens. */
export async function serveFolder(
  folder: string,
  place: ServerPlace,
): Promise<{ readonly server: Server; readonly url: string }> {
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    answer(folder, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500, HEADERS).end();
    });
  };
  const { identity } = place;
  const server = identity ? createSecureServer(identity, listener) : createServer(listener);
  const port = await listen(server, place, PORTS_TRIED);
  return { server, url: `${identity ? "https" : "http"}://${shownHost(place.host)}:${port}/` };
}

function shownHost(host: string): string {
  if (host === "127.0.0.1") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...HEADERS, Allow: "GET, HEAD" }).end();
    return;
  }
  const file = await servedFile(folder, request.url ?? "/");
  if (!file) {
    response.writeHead(404, { ...HEADERS, "Content-Type": "text/plain" }).end("not found\n");
    return;
  }
  response.writeHead(200, { ...HEADERS, ...caching(file.type), "Content-Type": file.type });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file.path)
      .on("error", () => response.destroy())
      .pipe(response);
}

function listen(server: Server, { host, port }: ServerPlace, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || tries === 0) reject(error);
      else resolve(listen(server, { host, port: port + 1 }, tries - 1));
    });
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve((server.address() as AddressInfo).port);
    });
  });
}
