import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = join(__dirname, "..", "..");

type Configure = (env: { office?: "local" | "cdn" }, args: { mode: string }) => Configuration;

/** Builds the pages into `dist/`, as `npm run build` does; a few seconds when little has changed. */
export async function buildPages(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS
  const configure = require(join(ROOT, "webpack.config.js")) as Configure;
  const compiler = webpack(configure({}, { mode: "production" }));
  if (!compiler) throw new Error("webpack did not take its configuration");
  const built = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats))),
  );
  await new Promise<void>((resolve, reject) =>
    // Closing writes the cache.
    compiler.close((error) => (error ? reject(error) : resolve())),
  );
  if (built?.hasErrors()) throw new Error(built.toString("errors-only"));
}
