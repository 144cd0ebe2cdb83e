import { createContext } from "react";

/**
 * Lets one task at a time through, across the whole pane. A quiet task (one nobody asked for) gives way to one somebody
 * starts; everything else that is tried meanwhile is refused.
 */
export class TaskGate {
  private running: { readonly controller: AbortController; readonly isQuiet: boolean } | null = null;
  private readonly listeners = new Set<() => void>();

  /** Whether a task somebody started is running. Arrow functions, so that React can be given them as they are. */
  readonly isBusy = (): boolean => this.running !== null && !this.running.isQuiet;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The task's own controller, or null when it is refused. */
  begin(isQuiet = false): AbortController | null {
    if (this.running && (isQuiet || !this.running.isQuiet)) return null;
    this.running?.controller.abort();
    const controller = new AbortController();
    this.change({ controller, isQuiet });
    return controller;
  }

  /** Called by the task when it is over, however it ended. */
  end(controller: AbortController): void {
    if (this.running?.controller === controller) this.change(null);
  }

  private change(running: typeof this.running): void {
    this.running = running;
    for (const listener of this.listeners) listener();
  }
}

export const TaskGateContext = createContext<TaskGate>(new TaskGate());
