/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), also behind white space. */
const formula = /^\s*[=+\-@\t\r]/

/**
 * One record of a CSV or TSV file (RFC 4180), its line end (CRLF) included. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it, which spreadsheets take for "this is text"; numbers stay numbers.
 * @param separator a comma, a semicolon or a tab
 */
export function csvRow(cells: readonly (string | number | null)[], separator: string): string {
  return `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`
}

function csvCell(cell: string | number | null, separator: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = formula.test(cell) ? `'${cell}` : cell
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe
}
