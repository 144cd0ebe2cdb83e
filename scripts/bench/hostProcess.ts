import { createHost } from "../../workbench/host/Host";
import type { HostAnswer, HostQuestion } from "./remoteHost";

/** Excel's stand-in in a process of its own, as Excel is: what it takes of time and memory is not the add-in's. */
const host = createHost();

process.on("message", (question: HostQuestion) => {
  void answerTo(question).then((answer) => process.send?.(answer));
});
process.send?.("ready");

async function answerTo(question: HostQuestion): Promise<HostAnswer> {
  if (question.kind === "request") return { reply: await host.handleRequest(question.body, question.flags) };
  const { length } = await host.save();
  return {
    saved: {
      fileMegabytes: length / 1e6,
      requests: host.requestCount,
      largestMegabytes: host.largestMessage / 1e6,
      hostMegabytes: process.resourceUsage().maxRSS / 1024,
    },
  };
}
