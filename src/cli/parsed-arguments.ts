import { parseArgs } from "node:util";
import { CALL, type CommandForm, type CommandOption } from "./command-form";
import { nearestSpelling } from "./nearest-spelling";
import { Refusal } from "./output";

/** What the options of a form come to: switches are always there, values where given or usual. */
export type OptionValues<Form extends CommandForm> = {
  readonly [Name in keyof Form["options"]]: ValueOf<Form["options"][Name]>;
};

type ValueOf<Option extends CommandOption> = Option["type"] extends "boolean"
  ? boolean
  : | (Option extends { readonly choices: readonly (infer Choice)[] } ? Choice : string)
    | (Option extends { readonly default: string } ? never : undefined);

export interface ParsedArguments<Form extends CommandForm> {
  readonly values: OptionValues<Form>;
  /** What is no option, in order. */
  readonly operands: readonly string[];
}

/** The options and the files of a command; what the form does not know is refused in a sentence. */
export function parsedArguments<Form extends CommandForm>(
  args: readonly string[],
  form: Form,
): ParsedArguments<Form> {
  // Not strict: Node's own complaints are English, so each token is looked at here.
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: nodeOptions(form),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string | boolean>();
  for (const token of tokens) {
    if (token.kind === "positional") refuseFalseDash(token.value, form);
    if (token.kind !== "option") continue;
    const option = knownOption(token.name, token.rawName, form);
    if (given.has(token.name)) throw wrong(form, `${token.rawName} 给了不止一次。`);
    const inline = token.inlineValue === true;
    given.set(token.name, valueOf(token.rawName, option, { value: token.value, inline }, form));
  }
  const values = Object.fromEntries(
    Object.entries(form.options).map(([name, option]) => [name, given.get(name) ?? option.default]),
  );
  return { values: values as OptionValues<Form>, operands: positionals };
}

function nodeOptions({ options }: CommandForm) {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}

function knownOption(name: string, raw: string, form: CommandForm): CommandOption {
  const names = Object.keys(form.options);
  if (names.includes(name)) return form.options[name]!;
  const near = nearestSpelling(name, names);
  throw wrong(form, `没有 ${raw} 这个选项${near === undefined ? "。" : `，是不是 --${near}？`}`);
}

interface Given {
  readonly value: string | undefined;
  /** Written as `--mark=副本.xlsx`. */
  readonly inline: boolean;
}

function valueOf(raw: string, option: CommandOption, given: Given, form: CommandForm) {
  const { value, inline } = given;
  if (option.type === "boolean") {
    if (value !== undefined) throw wrong(form, `${raw} 是开关，后面不带内容。`);
    return true;
  }
  if (value === undefined || value === "" || (!inline && /^-(?!\d)/.test(value)))
    throw wrong(form, `${raw} 后面要写${option.value ?? "内容"}。`);
  if (option.choices?.includes(value) === false) {
    const near = nearestSpelling(value, option.choices);
    const meant = near === undefined ? "。" : `，是不是 ${near}？`;
    throw wrong(form, `${raw} 只能是 ${listed(option.choices)}，不能是“${value}”${meant}`);
  }
  return value;
}

/** Word and input methods turn two hyphens into a dash, which then looks like a file. */
function refuseFalseDash(operand: string, form: CommandForm): void {
  const name = /^[－–—―﹣]+([A-Za-z-]+)/.exec(operand)?.[1];
  const near = name === undefined ? undefined : nearestSpelling(name, Object.keys(form.options));
  if (near !== undefined) throw wrong(form, `“${operand}”：选项前要用两个英文减号，即 --${near}。`);
}

function listed(words: readonly string[]): string {
  return [words.slice(0, -1).join("、"), words.at(-1)!].filter((part) => part !== "").join(" 或 ");
}

function wrong({ name }: CommandForm, sentence: string): Refusal {
  return new Refusal(`命令写法有误：${sentence}\n全部选项见：${CALL} ${name} --help`);
}
