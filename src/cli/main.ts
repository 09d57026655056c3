import { checkCommand } from "./check-command";
import { narrateCommand } from "./narrate-command";
import { fail, Refusal } from "./output";

const USAGE = `决算核对：核对部门决算公开表，写决算情况说明

用法：
  npm run --silent cli -- check 文件… [--format text|json] [--one-set] [--last-year 上年文件]
                          [--budget 预算公开文件] [--mark 另存文件]

  check       识别九张公开表，核对勾稽关系
  --format    text（默认，供人阅读）或 json（供程序使用）
  --one-set   所给的多个文件或文件夹是同一单位同一年度的一套表
  --mark      另存一份 .xlsx，把有问题的单元格标色并加批注；原文件不变

  npm run --silent cli -- narrate 文件 [--last-year 上年文件] [--budget 预算公开文件]
                          [--facts 补充事实.json] [--pack hubei|shanghai|模板文件]
                          [--format text|html|docx|json] [--out 另存文件]

  narrate     由表中的数字写出决算情况说明；不知道的内容标为〔待填：…〕
  --last-year 上年的部门决算公开表，用来比较增减；check 时核对结转是否衔接、是否误用上年数
  --budget    同年的部门预算公开表（一般公共预算支出表、“三公”经费预算表），用来取年初预算数
  --facts     表里没有的事实和原因（JSON，样子见 docs/facts.md）
  --pack      用哪一种文本：湖北（默认）、上海，或自己的模板文件（写法见 docs/packs.md）

退出码：check：0 没有不成立的关系；1 有不成立的关系；2 有文件未能核对；narrate：0 已写出；2 没有写出`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: checkCommand,
  narrate: narrateCommand,
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
    if (error instanceof Refusal) {
      process.exitCode = fail(error.message);
      return;
    }
    // A defect of ours: show the stack, because there is nothing the user can mend.
    console.error("程序出错，未能完成核对。请把以下信息发给开发者：");
    console.error(error);
    process.exitCode = 2;
  },
);
