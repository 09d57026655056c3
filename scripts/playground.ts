/** `npm start [-- --host 0.0.0.0 --port 3000]`: builds the pages and serves them, the playground first. */
import { join } from "node:path";
import { buildPages } from "./serving/build-pages";
import { serveBuild } from "./serving/serve-build";

async function main(): Promise<void> {
  console.log("正在构建（首次约二十秒）……");
  await buildPages({
    minimised: false,
    onProgress: (percent) => console.log(`  ${percent} %`),
  });
  await serveBuild(join(__dirname, "..", "dist"), process.argv.slice(2));
}

void main();
