import { BUDGET, sampleSheets } from "../seed-session";
import { closeWindows } from "../../workbook/excel/open-in-excel";
import {
  DAY_OF_MOVING,
  roundWith,
  USUAL_DAY,
  type Day,
  type FaultKind,
  type Round,
  type SentRequest,
} from "./command-round";
import { Chances, drawnBook, sheetsOf } from "./drawn-books";
import { FAULTS as DRAWN_FAULTS } from "./drawn-faults";

/** Three tables are enough for suspects and a chart, and are checked quickly. */
const TABLES = ["GK01", "GK03", BUDGET.slice(0, 4)];
const FAULTS: readonly FaultKind[] = ["refused", "done-but-refused", "late", "never"];

/** How many requests met with a fault, and what then was not as it should be. */
export interface Sweep {
  readonly tried: number;
  readonly troubles: readonly string[];
}

/** Works a day of each kind for each request and each fault (by its place, 0 to 3) that is wanted. */
export async function sweepOfFaults(
  isWanted: (request: number, fault: number) => boolean,
): Promise<Sweep> {
  const seed = (await sampleSheets("qiaokou-media-centre-2022.xlsx")).filter(({ name }) =>
    TABLES.some((table) => name.startsWith(table)),
  );
  const usual = await sweepOfDay({ seed, commands: USUAL_DAY }, isWanted);
  const moving = await sweepOfDay({ seed: slidSheets(), commands: DAY_OF_MOVING }, isWanted);
  return {
    tried: usual.tried + moving.tried,
    troubles: [...usual.troubles, ...moving.troubles],
  };
}

/** A book whose figures stand on other lines than their codes. */
function slidSheets() {
  const chances = new Chances(1);
  const book = drawnBook(chances);
  return sheetsOf({ ...book, budget: DRAWN_FAULTS.turned(book.budget, chances).lines });
}

async function sweepOfDay(
  day: Day,
  isWanted: (request: number, fault: number) => boolean,
): Promise<Sweep> {
  const usual = await roundWith(day);
  const troubles = troublesOf(usual, usual, "usual");
  let tried = 0;
  for (const request of usual.requests.filter(isOurs))
    for (const [index, fault] of FAULTS.entries()) {
      if (!isWanted(request.number, index)) continue;
      closeWindows();
      const round = await roundWith(day, { request: request.number, fault });
      tried++;
      const what = `${request.number} ${request.command} ${request.does.join(",").slice(0, 60)} ${fault}`;
      troubles.push(...troublesOf(round, usual, fault).map((trouble) => `${what}: ${trouble}`));
    }
  closeWindows();
  return { tried, troubles };
}

/** Neither office.js's own start, nor what it sends to have Excel forget ranges, which nobody waits for. */
function isOurs({ does, asks }: SentRequest): boolean {
  const released = does.length > 0 && does.every((name) => name === "_RemoveReference");
  return !released && !does.includes("NotifyActionHandlerReady") && !asks.includes("isDirty");
}

function troublesOf(round: Round, usual: Round, fault: FaultKind | "usual"): string[] {
  const { changed, sheetsAdded, charts, marks, marksLeft, memoryParts } = round;
  const whole = sheetsAdded === usual.sheetsAdded;
  const expectations: readonly (readonly [boolean, string])[] = [
    [changed.length === 0, `cells changed: ${changed.join(" ")}`],
    [whole || sheetsAdded === 0, `${sheetsAdded} sheets added`],
    [
      charts === (whole ? usual.charts : 0) || (whole && charts === 0 && isTold(round)),
      `${charts} charts`,
    ],
    [marks === usual.marks, `${marks} marks instead of ${usual.marks}`],
    [marksLeft === 0, `${marksLeft} marks left`],
    [memoryParts <= 1, `${memoryParts} parts of memory`],
    [fault === "usual" || isTold(round) || wentAsUsual(round, usual), `nothing said`],
  ];
  return expectations.flatMap(([holds, trouble]) => (holds ? [] : [trouble]));
}

const TROUBLE = /半分钟没有回应|没有完成这一步|没能|没有全部|没有能/;

function isTold({ saidSince }: Round): boolean {
  return saidSince.some((sentence) => TROUBLE.test(sentence));
}

/** Excel was asked again, and gave what it had refused. */
function wentAsUsual(round: Round, usual: Round): boolean {
  return JSON.stringify(round.said) === JSON.stringify(usual.said) && round.charts === usual.charts;
}
