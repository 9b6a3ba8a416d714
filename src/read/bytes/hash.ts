/**
 * SHA-256 of bytes (or of a text's UTF-8), in hex. Node's hashing is loaded when a hash is asked for: it takes 4 ms, and
 * most of what is shown of an article names no hash.
 */
export function sha256Of(bytes: Uint8Array | string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex')
}

/** The same, worked out once and not before it is asked for. */
export function laterSha256Of(bytes: Uint8Array | string): () => string {
  let hash: string | undefined
  return () => {
    hash ??= sha256Of(bytes)
    return hash
  }
}
