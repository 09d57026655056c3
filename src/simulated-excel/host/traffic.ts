/** What went between office.js and the host: counted, because every request costs the user time. */
export interface Traffic {
  readonly requests: number;
  readonly actions: number;
  /** Characters of JSON. */
  readonly sent: number;
  readonly received: number;
  readonly with: (actions: number, sent: number, received: number) => Traffic;
}

export function newTraffic(): Traffic {
  return traffic({ requests: 0, actions: 0, sent: 0, received: 0 });
}

function traffic(counts: Omit<Traffic, "with">): Traffic {
  return {
    ...counts,
    with: (actions, sent, received) =>
      traffic({
        requests: counts.requests + 1,
        actions: counts.actions + actions,
        sent: counts.sent + sent,
        received: counts.received + received,
      }),
  };
}
