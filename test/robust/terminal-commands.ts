// The program's own: colours (SGR), and links to files whose address is percent-encoded (OSC 8).
const own = /\u001b\[\d+m|\u001b\]8;;(?:file:\/\/[!-~]*)?\u001b\\/g
// Line feeds and tabs part lines and columns; a carriage return does so before a line feed only.
const commands =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** What a terminal would act upon in an output, beside the program's own colours and links to files. */
export function commandsOf(output: string): string[] {
  return output.replaceAll('\r\n', '\n').replace(own, '').match(commands) ?? []
}
