import { checkCommand } from "./check-command";
import { fail } from "./output";

const USAGE = `决算核对：核对部门决算公开表

用法：
  npm run --silent cli -- check 文件… [--format text|json] [--one-set] [--mark 另存文件]

  check       识别九张公开表，核对勾稽关系
  --format    text（默认，供人阅读）或 json（供程序使用）
  --one-set   所给的多个文件或文件夹是同一单位同一年度的一套表
  --mark      另存一份 .xlsx，把有问题的单元格标色并加批注；原文件不变

退出码：0 没有不成立的关系；1 有不成立的关系；2 有文件未能核对`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: checkCommand,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "help" || name === "--help") {
    console.log(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  return command ? command(args) : fail(`没有“${name}”这个命令。\n\n${USAGE}`);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A defect of ours: show the stack, because there is nothing the user can mend.
    console.error("程序出错，未能完成核对。请把以下信息发给开发者：");
    console.error(error);
    process.exitCode = 2;
  },
);
