import type { Difference, Outlay } from "./difference";
import type { ReasonSubject } from "./reason-subject";

/** What is often the reason, for an author to take or to change. None counts until it is taken. */
interface CommonReason {
  readonly text: string;
  readonly way: Difference["way"];
  readonly of: readonly ReasonSubject[];
  /** Only of what is held against that. */
  readonly against?: Difference["against"];
  /** Only where nothing stood in the base, or nothing stands now. */
  readonly where?: "nothing-before" | "nothing-now";
  /** Only where the line is spent, or was planned, as such. */
  readonly by?: Outlay;
}

const STAFF: readonly ReasonSubject[] = ["operations", "contributions"];
const WORK: readonly ReasonSubject[] = ["projects", "operations"];
const THREE_PUBLIC: readonly ReasonSubject[] = [
  "three-public",
  "abroad",
  "vehicles",
  "hospitality",
];

/** Source: what published explanations of several provinces give as reasons, by the kind of code. */
const COMMON_REASONS: readonly CommonReason[] = [
  up("年初未安排此项预算，年中下达", ["projects", "operations", "retirees", "training"], {
    against: "budget",
    where: "nothing-before",
  }),
  up("人员增加，缴费相应增加", ["contributions"]),
  up("缴费基数调整", ["contributions"]),
  down("人员退休、调出，缴费人数减少", ["contributions"]),
  down("实际核定的缴费基数低于预算数", ["contributions"], { against: "budget" }),
  down("缴费基数调整", ["contributions"], { against: "last-year" }),
  up("退休人员增加", ["retirees"]),
  up("年中追加抚恤金、丧葬费", ["retirees"], { against: "budget" }),
  down("退休人员减少", ["retirees"]),
  up("培训任务增加", ["training"]),
  down("压减培训费", ["training"]),
  up("人员增加", ["operations", "totals", "running"]),
  up("人员经费政策性调整", ["operations", "totals"]),
  down("人员减少", ["operations", "totals", "running"]),
  up("年中追加项目经费", ["projects", "totals"], { by: "项目支出" }),
  down("部分项目跨年实施，按进度支付，尾款下年支付", ["projects", "totals"], { by: "项目支出" }),
  down("项目完成，本年不再安排", ["projects", "totals"], {
    against: "last-year",
    by: "项目支出",
  }),
  down("项目结余，由财政收回", ["projects"], { against: "budget", by: "项目支出" }),
  down("落实过紧日子要求，压减一般性支出", [...WORK, "totals", "running"]),
  down("压减会议费、培训费", ["running", "operations"], { by: "基本支出" }),
  up("本年安排因公出国（境）任务", ["abroad"], { where: "nothing-before" }),
  up("因公出国（境）任务增加", ["abroad"]),
  down("本年没有安排因公出国（境）任务", ["abroad"], { where: "nothing-now" }),
  down("因公出国（境）任务减少", ["abroad"]),
  up("车辆更新，购置费增加", ["vehicles", "three-public"]),
  up("车辆使用年限较长，维修费增加", ["vehicles", "three-public"]),
  down("本年没有购置公务用车", ["vehicles"], { against: "last-year" }),
  down("加强公务用车管理，减少车辆使用", ["vehicles", "three-public"]),
  up("公务接待批次增加", ["hospitality", "three-public"]),
  down("公务接待批次减少", ["hospitality", "three-public"]),
  down("厉行节约，严格控制支出", THREE_PUBLIC),
  up("工资福利标准调整", STAFF),
];

/** What is usual for a difference, the telling ones first; of one that is not known, what is usual of totals. */
export function commonReasons(difference: Difference | undefined): readonly string[] {
  const usual = COMMON_REASONS.filter((reason) =>
    difference ? isUsual(reason, difference) : reason.of.includes("totals"),
  );
  return usual.map(({ text }) => text);
}

function isUsual({ way, of, against, where, by }: CommonReason, difference: Difference): boolean {
  return (
    way === difference.way &&
    of.includes(difference.subject) &&
    (against === undefined || against === difference.against) &&
    (where === undefined || difference[where === "nothing-before" ? "hadNothing" : "hasNothing"]) &&
    (by === undefined || difference.outlays[by])
  );
}

type Only = Pick<CommonReason, "against" | "where" | "by">;

function up(text: string, of: readonly ReasonSubject[], only: Only = {}): CommonReason {
  return { text, way: "up", of, ...only };
}

function down(text: string, of: readonly ReasonSubject[], only: Only = {}): CommonReason {
  return { text, way: "down", of, ...only };
}
