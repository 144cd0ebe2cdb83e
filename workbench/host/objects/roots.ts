import { NotEmulatedError } from "../errors";
import type { Roots } from "../protocol/Batch";
import type { Context } from "../protocol/Context";
import { hostObject, type ClassSpec } from "../protocol/HostObject";
import { workbookObject } from "./Workbook";

/** After start-up the runtime tells the host that the add-in's ribbon functions can be called. */
const addinInternalService: ClassSpec<null> = {
  className: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** The objects that a request can start from. */
export function roots(context: Context): Roots {
  return {
    root: () => workbookObject(context.book),
    newObject(typeName) {
      if (typeName === "Microsoft.InternalService.AddinInternalService") return hostObject(addinInternalService, null);
      throw new NotEmulatedError(`new ${typeName}`);
    },
  };
}
