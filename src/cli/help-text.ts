import { CALL, type CommandForm, type CommandOption } from "./command-form";
import { COMMAND_FORMS } from "./command-table";

/** What there is, and how to ask for more. */
export function usageText(): string {
  const width = Math.max(...COMMAND_FORMS.map(({ name }) => name.length));
  return [
    "决算核对：核对部门决算公开表，写决算情况说明",
    "",
    `用法：${CALL} 命令 …`,
    "",
    ...COMMAND_FORMS.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    "",
    "  命令 --help  这个命令的选项、例子和退出码",
    "  --version    版本",
    "",
    ...COMMAND_FORMS.map((form) => usageLine(form)),
    "",
    `例：${CALL} ${COMMAND_FORMS[0]!.examples[0]!.line}`,
    ...COMMAND_FORMS.map((form) => `退出码 ${form.name}：${exitsText(form)}`),
  ].join("\n");
}

/** All about one command. */
export function helpText(form: CommandForm): string {
  return [
    `${form.name}：${form.about}`,
    "",
    `用法：${CALL} ${usageLine(form).trimStart()}`,
    "",
    "选项：",
    ...Object.entries(form.options).flatMap(([name, option]) => optionLines(name, option)),
    "",
    "例：",
    ...form.examples.flatMap(({ line, does }) => [`  # ${does}`, `  ${CALL} ${line}`]),
    "",
    `退出码：${exitsText(form)}`,
  ].join("\n");
}

function usageLine({ name, operands, options }: CommandForm): string {
  const asked = Object.entries(options).map(([option, about]) =>
    about.required ? spelled(option, about) : `[${spelled(option, about)}]`,
  );
  return `  ${name} ${operands} ${asked.join(" ")}`;
}

function spelled(name: string, { value, choices }: CommandOption): string {
  const given = choices?.join("|") ?? value;
  return given === undefined ? `--${name}` : `--${name} ${given}`;
}

function optionLines(name: string, option: CommandOption): readonly string[] {
  const usual = typeof option.default === "string" ? `（默认 ${option.default}）` : "";
  return [`  ${spelled(name, option)}`, `      ${option.about}${usual}`];
}

function exitsText({ exits }: CommandForm): string {
  return exits.map(({ code, means }) => `${code} ${means}`).join("；");
}
