import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { serveFolder } from "./static-server";

const DEFAULT_PORT = "3000";

/**
 * Serves the built pages until the process is stopped. Arguments: `--host`, `--port`, and for Excel
 * itself `--cert FILE --key FILE`, which make the address https.
 */
export async function serveBuild(folder: string, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      host: { type: "string", default: "127.0.0.1" },
      port: { type: "string", default: process.env["PORT"] ?? DEFAULT_PORT },
      cert: { type: "string" },
      key: { type: "string" },
    },
  });
  const { host, port, cert, key } = values;
  if ((cert === undefined) !== (key === undefined)) throw new Error("--cert 与 --key 要一起给出");
  const { url } = await serveFolder(folder, {
    host,
    port: Number(port),
    ...(cert !== undefined &&
      key !== undefined && { identity: { cert: readFileSync(cert), key: readFileSync(key) } }),
  });
  console.log(`决算核对已就绪，请在浏览器中打开：${url}\n（按 Ctrl+C 停止）`);
}
