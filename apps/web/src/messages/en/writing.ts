/** Writing text with Markdown, and keeping what was typed. */
export const writing = {
  tabs: { label: 'View', write: 'Write', preview: 'Preview' },
  toolbar: 'Formatting',
  tool: {
    bold: 'Bold',
    italic: 'Italic',
    list: 'List',
    quote: 'Quote',
    link: 'Link',
    code: 'Code',
  },
  sample: { bold: 'bold text', italic: 'slanted text', link: 'words of the link', code: 'code' },
  previewing: 'Preparing the preview',
  previewEmpty: 'There is nothing to preview yet.',
  previewFailed: 'The preview could not be made just now. What you wrote is still here.',
  counted: '{{used, number}} of {{max, number}} characters',
  sendHint: '{{key}} + Enter sends',
  draft: {
    saving: 'Keeping your draft',
    saved: 'Draft kept',
    deviceOnly: 'Draft kept on this device',
  },
} as const;
