/** What went between office.js and the host: counted, because every request costs the user time. */
export interface Traffic {
  /** Requests that somebody waits for. */
  readonly requests: number;
  /** Requests in which office.js lets go of ranges that it kept; nobody waits for them. */
  readonly releases: number;
  readonly actions: number;
  /** Characters of JSON. */
  readonly sent: number;
  readonly received: number;
}

/** Before the first request. */
export const NO_TRAFFIC: Traffic = { requests: 0, releases: 0, actions: 0, sent: 0, received: 0 };

/** One request and its answer. */
export interface Exchange {
  readonly methods: readonly string[];
  readonly actions: number;
  readonly sent: number;
  readonly received: number;
}

/** The traffic with one more request. */
export function withExchange(traffic: Traffic, exchange: Exchange): Traffic {
  const { methods, actions, sent, received } = exchange;
  const isRelease = methods.length > 0 && methods.every((name) => name === "_RemoveReference");
  return {
    requests: traffic.requests + (isRelease ? 0 : 1),
    releases: traffic.releases + (isRelease ? 1 : 0),
    actions: traffic.actions + actions,
    sent: traffic.sent + sent,
    received: traffic.received + received,
  };
}
