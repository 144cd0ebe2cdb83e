import { STATUS } from "./wire";

interface Command {
  readonly finish: () => void;
  readonly fail: (error: Error) => void;
}

/** The ribbon commands that an add-in has been asked to run. */
export class RibbonCommands {
  private readonly running = new Map<string, Command>();
  /** What is to be sent as soon as the add-in listens to commands. */
  private waiting: unknown[] = [];

  /** Answers when the add-in says that the command has ended. */
  invoke(functionName: string, commandId: string, send: (data: unknown) => boolean): Promise<void> {
    const id = `${commandId} ${crypto.randomUUID()}`;
    const data = [id, functionName, JSON.stringify({ source: { id: commandId } })];
    return new Promise((finish, fail) => {
      this.running.set(id, { finish, fail });
      if (!send(data)) this.waiting.push(data);
    });
  }

  takeWaiting(): unknown[] {
    const waiting = this.waiting;
    this.waiting = [];
    return waiting;
  }

  /** Answers whether there was such a command. */
  end(id: string, status: number): boolean {
    const command = this.running.get(id);
    this.running.delete(id);
    if (status === STATUS.success) command?.finish();
    else command?.fail(new Error(`the add-in did not run the command: status ${status}`));
    return command !== undefined;
  }

  failAll(error: Error): void {
    for (const { fail } of this.running.values()) fail(error);
    this.running.clear();
    this.waiting = [];
  }
}
