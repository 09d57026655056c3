/** `npm run serve [-- --host 0.0.0.0 --port 3000]`: serves what `npm run build` left in `dist/`. */
import { join } from "node:path";
import { serveBuild } from "./serving/serve-build";

void serveBuild(join(__dirname, "..", "dist"), process.argv.slice(2));
