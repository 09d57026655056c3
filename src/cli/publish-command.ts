import { basename, extname } from "node:path";
import { leavingAdvice, publicationOf, type Publication } from "../actions/publication";
import { interruptible } from "../workbook/file/interruptible";
import { publishCopy } from "../workbook/publishing/publish-copy";
import type { CopyToPublish } from "../workbook/published-copy";
import { PUBLISH } from "./publish-form";
import { print, Refusal } from "./output";
import { refuseUnsafeOutputs, writeOutput, type OutputGuard } from "./output-guard";
import { parsedArguments } from "./parsed-arguments";
import { bytesIn } from "./texts-in";

/** `publish FILE --out COPY.xlsx`: 0 written, 2 not. */
export async function publishCommand(args: readonly string[]): Promise<number> {
  const { file, out, guard } = readArguments(args);
  await refuseUnsafeOutputs(guard);
  const bytes = await bytesIn(file, `“${file}”`);
  const copy = publishCopy(basename(file), bytes, interruptible);
  if (copy.kind === "refused") throw new Refusal(copy.message);
  refuseOtherExtension(out, copy);
  await writeOutput(guard, out, copy.bytes);
  print(reportOn(out, publicationOf(copy)));
  return 0;
}

interface PublishArguments {
  readonly file: string;
  readonly out: string;
  readonly guard: OutputGuard;
}

function readArguments(args: readonly string[]): PublishArguments {
  const { values, operands } = parsedArguments(args, PUBLISH);
  const [file, ...more] = operands;
  const { out, overwrite } = values;
  if (file === undefined || more.length > 0)
    throw new Refusal(
      "请给出一个要公开的工作簿。例：npm run --silent cli -- publish 决算公开表.xlsx --out 公开稿.xlsx",
    );
  if (out === undefined) throw new Refusal("请用 --out 写明副本的文件名，例如 --out 公开稿.xlsx。");
  return { file, out, guard: { reads: [file], writes: [out], overwrite } };
}

function refuseOtherExtension(out: string, { extension }: CopyToPublish): void {
  if (extname(out).toLowerCase() === extension) return;
  throw new Refusal(
    `“${out}”：副本是 ${extension} 格式，否则 Excel 打不开。请把输出文件的扩展名改为 ${extension}。`,
  );
}

function reportOn(out: string, publication: Publication): string {
  const lines = publication.leaving.map(
    ({ label, details }) => `  ${label}：${details.join("；")}`,
  );
  return [
    `已另存发布副本：${out}（原文件未改动）`,
    publication.taken,
    ...(lines.length > 0 ? ["", "随副本一起公开的还有：", ...lines] : []),
    leavingAdvice(publication) ?? "没有发现隐藏的内容、批注、外部链接和姓名。",
  ].join("\n");
}
