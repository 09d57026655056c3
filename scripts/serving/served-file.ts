import { stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xls": "application/vnd.ms-excel",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

export interface ServedFile {
  readonly path: string;
  readonly type: string;
}

/**
 * The file below `folder` that an address stands for; `undefined` when there is none, when it lies
 * outside, or when it is of a kind that the product does not have. `/` is the playground.
 */
export async function servedFile(folder: string, url: string): Promise<ServedFile | undefined> {
  const wanted = wantedPath(url);
  if (wanted === undefined) return undefined;
  const path = normalize(join(folder, wanted === "/" ? "playground.html" : wanted));
  const type = TYPES[extname(path)];
  if (!path.startsWith(normalize(folder) + sep) || type === undefined) return undefined;
  const found = await stat(path).catch(absent);
  return found?.isFile() ? { path, type } : undefined;
}

/** The decoded path of an address; `undefined` when it is malformed. */
function wantedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]!);
    return path.includes("\0") ? undefined : path;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ENAMETOOLONG")
    return undefined;
  throw error;
}
