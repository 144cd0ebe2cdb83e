/** Tells the page that something about the workbook has changed; in the form that React's external stores have. */
export class Announcer {
  private count = 0;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another number after each change. */
  readonly version = (): number => this.count;

  announce(): void {
    this.count += 1;
    for (const listener of this.listeners) listener();
  }
}
