/** Queues the loading of the custom XML parts of a namespace; their ids are there after the next request. */
export function loadCustomXml(context: Excel.RequestContext, namespace: string): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

/** The texts of the custom XML parts of a namespace. Two requests. */
export async function readCustomXml(context: Excel.RequestContext, namespace: string): Promise<readonly string[]> {
  const parts = loadCustomXml(context, namespace);
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return texts.map(({ value }) => value);
}

/**
 * Puts a text in the workbook as the only part of its namespace. Two requests. One call sets the text, so that it is
 * the old or the new whatever fails; a second part, which only another program can have left, goes after that.
 */
export async function putCustomXml(context: Excel.RequestContext, namespace: string, xml: string): Promise<void> {
  const parts = loadCustomXml(context, namespace);
  await context.sync();
  const [first, ...others] = parts.items;
  if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  for (const other of others) other.delete();
  await context.sync();
}
