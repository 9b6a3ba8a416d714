/** Bytes of a document in which a declaration is looked for: HTML's own bound is 1024, pages go beyond it. */
const reach = 4096
const declarations = [
  /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/i,
  /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
]

/** The charset that a document declares in itself, by an XML prolog or a `<meta charset>`. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, reach)).replace(/^ï»¿/, '')
  if (!head.trimStart().startsWith('<')) return undefined
  for (const declaration of declarations) {
    const [, charset] = declaration.exec(head) ?? []
    // A document that can be read this far is not in UTF-16, whatever it says.
    if (charset !== undefined) return /^utf-?16/i.test(charset) ? undefined : charset
  }
  return undefined
}

/** The charset in a `Content-Type` header. */
export function charsetOfType(type: string | null): string | undefined {
  return /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(type ?? '')?.[1]
}
