import type { RowMove } from "../../sheets/formula-rows";
import type { SimulatedExcelOptions } from "../excel-face";
import type { Surface } from "../objects/surface";
import { service } from "../objects/workbook";
import { answerBatch } from "../wire/batch";
import { refusedBatch } from "../wire/host-error";
import { ACTION, type BatchAnswer, type BatchRequest } from "../wire/message";
import type { WireObject } from "../wire/wire-object";
import { answerUnder, askedOfExcel, type AskedOfExcel, type Fault } from "./fault";
import { withinPayloadLimit } from "./payload-limit";
import { NO_TRAFFIC, withExchange, type Traffic } from "./traffic";

/** What requests are answered from. */
interface Asked {
  readonly surface: Surface;
  readonly root: WireObject;
  readonly options: SimulatedExcelOptions;
}

/** Answers the add-in's requests, each numbered and counted, under the faults that are to befall them. */
export class Requests {
  /** What the add-in keeps between requests. */
  private readonly references = new Map<string, WireObject>();
  private exchanged = NO_TRAFFIC;
  private asked = 0;

  constructor(private readonly from: Asked) {}

  traffic(): Traffic {
    return this.exchanged;
  }

  resetTraffic(): void {
    this.exchanged = NO_TRAFFIC;
  }

  /** Has the ranges that the add-in keeps follow their cells. */
  follow(move: RowMove): void {
    for (const kept of this.references.values()) kept.follow?.(move);
  }

  answer(text: string): Promise<string | undefined> {
    const request = JSON.parse(text) as BatchRequest;
    const fault = this.faultOn(askedOfExcel(request));
    return answerUnder(
      fault,
      () => this.performed(text, request),
      (code) => JSON.stringify(refusedBatch(code)),
    );
  }

  /** What befalls the next request, which counts as one. */
  faultOn(asked: Omit<AskedOfExcel, "number">): Fault | undefined {
    return this.from.options.befalls?.({ ...asked, number: this.asked++ });
  }

  /** Whether Excel refuses whatever is asked. */
  isBlocked(): boolean {
    const { book, documented } = this.from.surface;
    return book.dialogOpen && documented.dialogRefuses;
  }

  private performed(text: string, request: BatchRequest): string {
    const { options, surface } = this.from;
    const answer = JSON.stringify(
      withinPayloadLimit(options.payloadLimit, text, () => this.answered(request)),
    );
    this.exchanged = withExchange(this.exchanged, {
      methods: request.Actions.filter(({ ActionType }) => ActionType === ACTION.method).map(
        ({ Name }) => Name,
      ),
      actions: request.Actions.length,
      sent: text.length,
      received: answer.length,
    });
    surface.shown();
    return answer;
  }

  private answered(request: BatchRequest): BatchAnswer {
    const { root, surface } = this.from;
    if (this.isBlocked()) return refusedBatch("InvalidOperation");
    return answerBatch(request, {
      root,
      references: this.references,
      services: (name) => service(surface, name),
    });
  }
}
