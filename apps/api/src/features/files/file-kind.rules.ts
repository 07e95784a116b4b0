/** The kinds of files that are taken, by their own bytes; everything else is refused. */
export const pictureKinds = ['png', 'jpg', 'gif', 'webp', 'avif'] as const;
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
} as const;

export type PictureKind = (typeof pictureKinds)[number];
export type DocumentKind = keyof typeof documentTypes;
export type FileKind = PictureKind | DocumentKind;

/** What pictures are kept as. */
export const PICTURE_TYPE = 'image/webp';
export const PICTURE_EXTENSION = 'webp';

export const isPicture = (kind: FileKind): kind is PictureKind =>
  (pictureKinds as readonly string[]).includes(kind);
