import type { Context } from "../protocol/Context";
import { EVENT } from "../protocol/EventHub";

/** The event registrations of a sheet and of the collection of sheets, by the names of the client's calls. */
const REGISTRATIONS = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
  SelectionChangedEvent: EVENT.selectionChanged,
  FormatChangedEvent: EVENT.formatChanged,
} as const;

/** The methods _RegisterXEvent and _UnregisterXEvent; the target is the sheet's id, or "Workbook". */
export function eventMethods<S>(
  targetOf: (self: S) => string,
): Record<string, (self: S, given: unknown, context: Context) => void> {
  const methods: Record<string, (self: S, given: unknown, context: Context) => void> = {};
  for (const [name, type] of Object.entries(REGISTRATIONS)) {
    methods[`_Register${name}`] = (self, _, context) => context.events.register(type, targetOf(self));
    methods[`_Unregister${name}`] = (self, _, context) => context.events.unregister(type, targetOf(self));
  }
  return methods;
}
