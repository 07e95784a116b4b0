export { noticeKinds, type NoticeKindKey } from './notice.rules.ts';
export { noticeStands } from './notice.visibility.ts';
export { NoticesModule } from './notices.module.ts';
export { NoticesWriter } from './notices.writer.ts';
