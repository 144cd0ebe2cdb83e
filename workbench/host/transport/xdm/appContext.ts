import type { WebHostOptions } from "./WebHostOptions";

/** OSF.AppName.ExcelWebApp, OSF.ClientMode.ReadWrite and OSF.OsfControlType.ContainerLevel in Microsoft's client. */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;

/** What the client asks for first: where it is and what it may use. The names are the client's. */
export function appContext(options: WebHostOptions, conversation: string): object {
  return {
    _id: options.addinId,
    _addinName: options.title,
    _appInstanceId: conversation,
    _correlationId: conversation,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _hostFullVersion: "16.0.15407.10000",
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE,
    _osfControlType: TASK_PANE,
    _reason: "documentOpened",
    _settings: options.settings.load(),
    _requirementMatrix: JSON.stringify(options.requirements),
    _appDomains: [new URL(options.addinUrl).origin],
    _eToken: "",
  };
}

/** The name of the add-in's frame: from it the client learns that Excel on the web is around it. */
export function frameName(options: WebHostOptions, conversation: string): string {
  return JSON.stringify({
    baseFrameName: "addin",
    hostInfo: ["Excel", "Web", "16.01", options.locale, conversation, "", "disableLogging", "0"].join("$"),
    xdmInfo: [conversation, options.addinId, window.location.origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
