import { HostError } from "../errors";
import { Area } from "../model/Area";
import type { Sheet } from "../model/Sheet";
import { threadedCommentsOf, type ThreadedComment } from "../model/threadedComments";
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../protocol/HostObject";
import { rangeObject } from "./Range";

/** Comments are read only so far. */
const properties: Readonly<Record<string, PropertySpec<ThreadedComment>>> = {
  Id: { get: ({ id }) => id },
  Content: { get: ({ content }) => content },
  AuthorName: { get: ({ authorName }) => authorName },
  CreationDate: { get: ({ creationDate }) => creationDate },
  Resolved: { get: ({ isResolved }) => isResolved },
};

const reply: ClassSpec<ThreadedComment> = {
  className: "CommentReply",
  identity: ({ id }) => ({ Id: id }),
  properties,
};

const replies: ClassSpec<ThreadedComment> = {
  className: "CommentReplyCollection",
  collection: { items: (comment) => comment.replies.map((answer) => hostObject(reply, answer)) },
  methods: { GetCount: (comment) => comment.replies.length },
};

const comment: ClassSpec<ThreadedComment> = {
  className: "Comment",
  identity: ({ id }) => ({ Id: id }),
  properties,
  navigation: { Replies: (self) => hostObject(replies, self) },
  methods: { GetLocation: ({ sheet, cell }) => rangeObject(new Area(sheet, cell)) },
};

/** The comments of some sheets: all of the workbook's, or one. */
const collection: ClassSpec<readonly Sheet[]> = {
  className: "CommentCollection",
  collection: {
    items: (sheets) => sheets.flatMap(threadedCommentsOf).map(commentObject),
    item(sheets, key) {
      const found = sheets.flatMap(threadedCommentsOf).find(({ id }) => id === key);
      if (found === undefined) throw new HostError("ItemNotFound", "there is no such comment");
      return commentObject(found);
    },
  },
  methods: { GetCount: (sheets) => sheets.flatMap(threadedCommentsOf).length },
};

export function commentCollection(sheets: readonly Sheet[]): HostObject {
  return hostObject(collection, sheets);
}

/** A comment as the API gives it. */
export function commentObject(self: ThreadedComment): HostObject {
  return hostObject(comment, self);
}
