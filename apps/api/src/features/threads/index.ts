export { Comment } from './comment.entity.ts';
export { commentIsReadable } from './comment.visibility.ts';
export { CommentsReader, type CommentRow } from './comments.reader.ts';
export { CommentType } from './comments.schema.ts';
export { ThreadsModule } from './threads.module.ts';
export { commentFacts } from './threads.topics.ts';
