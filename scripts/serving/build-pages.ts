import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = join(__dirname, "..", "..");

type Configure = (
  env: { office?: "local" | "cdn"; minimised: boolean },
  args: { mode: string },
) => Configuration;

/** How to build. */
interface PageBuild {
  /** Whether scripts are made small, which takes as long as all the rest. */
  readonly minimised: boolean;
  /** Told the percentage done, whenever another fifth of the work is. */
  readonly onProgress?: (percent: number) => void;
}

/** Builds the pages into `dist/`, as `npm run build` does; a few seconds when little has changed. */
export async function buildPages({ minimised, onProgress }: PageBuild): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS
  const configure = require(join(ROOT, "webpack.config.js")) as Configure;
  const compiler = webpack(configure({ minimised }, { mode: "production" }));
  if (!compiler) throw new Error("webpack did not take its configuration");
  if (onProgress) new webpack.ProgressPlugin(byFifths(onProgress)).apply(compiler);
  const built = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats))),
  );
  // Closing writes the cache for the next time; nobody needs to wait for it.
  compiler.close((error) => {
    if (error) console.error(error.message);
  });
  if (built?.hasErrors()) throw new Error(built.toString("errors-only"));
}

/** Webpack tells every module; people want a line now and then. */
function byFifths(onProgress: (percent: number) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    const fifth = Math.floor(share * 5);
    if (fifth <= told || fifth === 5) return;
    told = fifth;
    onProgress(fifth * 20);
  };
}
