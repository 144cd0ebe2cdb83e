import { useEffect, useEffectEvent, useRef } from "react";
import { WebHost } from "../../host/transport/xdm/WebHost";
import type { AddinNotice } from "../../host/transport/xdm/WebHostOptions";
import type { WorkbookSession } from "../session/WorkbookSession";
import { settingsStore } from "./settingsStore";

interface Props {
  readonly session: WorkbookSession;
  readonly addinId: string;
  readonly url: string;
  /** The frame's name to a screen reader. */
  readonly title: string;
  /** The style of its surroundings. */
  readonly className: string;
  /** Frames of ribbon functions are not there for anyone until they ask something. */
  readonly isHidden?: boolean;
  readonly onConnect?: (host: WebHost) => void;
  readonly onNotice: (notice: AddinNotice) => void;
  /** Something that Excel does and the workbench does not, or a defect of its. */
  readonly onProblem: (problem: string) => void;
}

/** What Microsoft's client from npm knows; Excel on the web knows more. */
const REQUIREMENTS = { ExcelApi: 1.15, DialogApi: 1.1, AddinCommands: 1.1 };

/** A page of the add-in in a frame, with Excel on the web played around it. A new address is a new frame: give a key. */
export function AddinFrame({ session, addinId, url, title, className, isHidden = false, ...handlers }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const onConnect = useEffectEvent((host: WebHost) => handlers.onConnect?.(host));
  const onNotice = useEffectEvent(handlers.onNotice);
  const onProblem = useEffectEvent(handlers.onProblem);
  useEffect(() => {
    if (container.current === null) return;
    const host = new WebHost(container.current, {
      addinUrl: url,
      title,
      addinId,
      locale: "sv-SE",
      documentUrl: new URL(encodeURIComponent(session.fileName), window.location.href).href,
      requirements: REQUIREMENTS,
      settings: settingsStore(session.book),
      handleRequest: session.handleRequest,
      onNotice: (notice) => onNotice(notice),
      onProblem: (problem) => onProblem(problem),
    });
    const stopEvents = session.host.onEvents((entries) => host.sendEvents(entries));
    onConnect(host);
    return () => {
      stopEvents();
      host.dispose();
    };
  }, [session, addinId, url, title]);
  return <div ref={container} className={className} aria-hidden={isHidden} />;
}
