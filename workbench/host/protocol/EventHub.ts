/** The category of Excel's events among the client's messages (OfficeExtension.Constants, read in the client). */
const MESSAGE_CATEGORY = 65536;

/** The target of events that are registered on a collection. */
export const WORKBOOK_TARGET = "Workbook";

/** Event numbers on the wire, read in the client's GenericEventHandlers. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** One event as the client takes it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly id: string;
}

/** Who listens to what. Only events that someone has registered for are sent. */
export class EventHub {
  private readonly registered = new Set<string>();
  private readonly listeners = new Set<(entries: EventEntry[]) => void>();
  private queue: EventEntry[] = [];
  private next = 1;

  register(type: number, targetId: string): void {
    this.registered.add(`${type} ${targetId}`);
  }

  unregister(type: number, targetId: string): void {
    this.registered.delete(`${type} ${targetId}`);
  }

  /** Puts an event in the queue, once for each target that listens. */
  add(type: number, targetIds: readonly string[], message: () => Readonly<Record<string, unknown>>): void {
    for (const targetId of targetIds) {
      if (!this.registered.has(`${type} ${targetId}`)) continue;
      this.queue.push({
        messageCategory: MESSAGE_CATEGORY,
        messageType: type,
        targetId,
        message: JSON.stringify(message()),
        id: String(this.next),
      });
      this.next += 1;
    }
  }

  /** A deleted object's handlers stop firing (docs: excel-add-ins-events.md). */
  forget(targetId: string): void {
    for (const key of this.registered) if (key.endsWith(` ${targetId}`)) this.registered.delete(key);
  }

  /** The transport's way to the client; answers how to stop. */
  onEvents(listener: (entries: EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sends the queue in a later task, so that the reply to the request under way arrives first. */
  flush(): void {
    const entries = this.queue;
    this.queue = [];
    if (entries.length === 0) return;
    setTimeout(() => {
      for (const listener of this.listeners) listener(entries);
    }, 0);
  }
}
