/** What XML 1.0 cannot hold at all: control characters, lone surrogates, two non-characters. */
const impossible =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text for the content or an attribute of XML or HTML; characters that XML cannot hold become U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"']/g, (character) => escapes[character] ?? character)
}
