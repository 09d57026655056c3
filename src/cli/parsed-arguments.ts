import { parseArgs, type ParseArgsConfig } from "node:util";
import { Refusal } from "./output";

/** The options and the files of a command; a spelling that it does not know is refused. */
export function parsedArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`命令写法有误：${(error as Error).message}`, { cause: error });
  }
}
