import type { HostOptions } from "../host/HostOptions";

/**
 * How the host is to behave, from the page's address: ?latency=800 answers each request after 800 ms, and ?fail=5 fails
 * the fifth. For trying out what a person sees then, by hand and in tests. Anything but whole numbers is ignored.
 */
export function hostBehaviour(search: string): Pick<HostOptions, "latency" | "failAt"> {
  const parameters = new URLSearchParams(search);
  const number = (name: string) => {
    const text = parameters.get(name) ?? "";
    return /^\d{1,6}$/.test(text) ? Number(text) : null;
  };
  const [latency, request] = [number("latency"), number("fail")];
  return {
    ...(latency === null ? {} : { latency }),
    ...(request === null ? {} : { failAt: { request, when: "before", code: "GeneralException" } }),
  };
}
