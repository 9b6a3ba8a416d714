/**
 * JavaScript in nothing but ASCII. esbuild writes strings so, but leaves regular expressions as they are; there, as in
 * strings, every UTF-16 unit may be written by its number.
 */
export function inAscii(script) {
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
