/** The add-in as its manifest describes it to Excel. Addresses are where the page's own server has the files. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly commandsUrl: string;
  readonly tab: RibbonTab;
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string;
  readonly action: RibbonAction;
}

export type RibbonAction =
  { readonly kind: "showTaskpane"; readonly url: string } | { readonly kind: "executeFunction"; readonly name: string };

/** The largest icon that the ribbon shows, in pixels. */
const ICON_SIZE = "32";

/**
 * Reads what Excel shows of an add-in-only manifest in its default language. The manifest names one server; the same
 * files are looked for beside the add-in base given. Throws where the manifest lacks something or has something this
 * page does not know.
 */
export function readManifest(xml: string, addinBase: string): AddinManifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const resource = resourcesOf(root, addinBase);
  const tab = only(root, "CustomTab");
  return {
    id: child(root, "Id").textContent ?? "",
    name: attribute(child(root, "DisplayName"), "DefaultValue"),
    commandsUrl: resource(only(root, "FunctionFile")),
    tab: {
      label: resource(child(tab, "Label")),
      groups: childrenOf(tab, "Group").map((group) => ({
        label: resource(child(group, "Label")),
        buttons: childrenOf(group, "Control").map((control) => readButton(control, resource)),
      })),
    },
  };
}

/** The text or address that an element refers to. */
type Resource = (element: Element) => string;

function resourcesOf(root: Element, addinBase: string): Resource {
  const page = attribute(only(only(root, "DefaultSettings"), "SourceLocation"), "DefaultValue");
  const manifestBase = new URL(".", page).href;
  const values = new Map<string, string>();
  for (const group of ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]) {
    for (const element of only(root, group).children) {
      values.set(attribute(element, "id"), attribute(element, "DefaultValue").replace(manifestBase, addinBase));
    }
  }
  return (element) => {
    const value = values.get(attribute(element, "resid"));
    if (value === undefined) throw new Error(`the manifest has nothing for ${element.tagName}`);
    return value;
  };
}

function readButton(control: Element, resource: Resource): RibbonButton {
  const icon = childrenOf(child(control, "Icon"), "bt:Image").find((image) => image.getAttribute("size") === ICON_SIZE);
  if (icon === undefined) throw new Error(`the manifest has no icon of ${ICON_SIZE} pixels`);
  return {
    id: attribute(control, "id"),
    label: resource(child(control, "Label")),
    tip: resource(child(child(control, "Supertip"), "Description")),
    iconUrl: resource(icon),
    action: readAction(child(control, "Action"), resource),
  };
}

function readAction(action: Element, resource: Resource): RibbonAction {
  const kind = attribute(action, "xsi:type");
  switch (kind) {
    case "ShowTaskpane":
      return { kind: "showTaskpane", url: resource(child(action, "SourceLocation")) };
    case "ExecuteFunction":
      return { kind: "executeFunction", name: child(action, "FunctionName").textContent ?? "" };
    default:
      throw new Error(`the manifest has an action that the page does not know: ${kind}`);
  }
}

/** The only element of a name below another. */
function only(parent: Element, name: string): Element {
  const [element, second] = parent.getElementsByTagName(name);
  if (element === undefined || second !== undefined) throw new Error(`the manifest requires one ${name}`);
  return element;
}

function child(parent: Element, name: string): Element {
  const [element] = childrenOf(parent, name);
  if (element === undefined) throw new Error(`the manifest has no ${name} in ${parent.tagName}`);
  return element;
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.tagName === name);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`the manifest lacks ${name} of ${element.tagName}`);
  return value;
}
