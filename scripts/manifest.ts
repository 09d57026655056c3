/**
 * `npm run manifest -- https://oa.example.gov.cn/juesuan [--out FILE]`: the manifest for an office's own
 * web server. Exit codes: 0 written, 2 when the address cannot serve an add-in.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { addressTrouble, manifestFor } from "./manifest/manifest-for";

const ROOT = join(__dirname, "..");
const USAGE =
  "用法：npm run manifest -- https://服务器/路径 [--out 文件]\n例如：npm run manifest -- https://oa.example.gov.cn/juesuan";

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string", default: join(ROOT, "dist", "manifest.xml") } },
  });
  const [address] = positionals;
  const trouble = address === undefined ? USAGE : addressTrouble(address);
  if (address === undefined || trouble !== undefined) {
    console.error(trouble);
    return 2;
  }
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, manifestFor(address, readFileSync(join(ROOT, "manifest.xml"), "utf8")));
  console.log(`已写入 ${values.out}`);
  return 0;
}

process.exitCode = main();
