import { bringWords } from '../../messages/bring-words.ts';
import { files } from '../../messages/en/files.ts';

bringWords({ files });

export { default as Attachments } from './Attachments.tsx';
export { MyPicture } from './MyPicture.tsx';
