import sax from 'sax'
import { InputError } from '../../errors.ts'
import type { MarkupElement } from './element.ts'

/** Elements inside one another; no news format comes near, and what does is made to do harm. */
const deepest = 500

interface Open extends MarkupElement {
  readonly children: (MarkupElement | string)[]
}

/**
 * Parses XML into a tree and gives its root. Only the five entities of XML itself and numbered characters are known:
 * nothing a document declares is expanded, nothing outside it is fetched.
 * @param input name of the input, for the error
 * @throws InputError with the line where the XML is not well-formed, is cut short or is nested too deep
 */
export function parseXml(text: string, input: string): MarkupElement {
  const parser = sax.parser(true, { position: true })
  const top: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [top]
  const fail = (message: string): never => {
    throw new InputError(input, message, parser.line + 1)
  }
  parser.onerror = ({ message }) => fail(`broken XML: ${reason(message)}`)
  parser.onopentag = ({ name, attributes }) => {
    if (open.length > deepest) fail(`the XML is nested more than ${deepest} elements deep`)
    const element: Open = { name: localName(name), attributes: attributesOf(attributes), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  }
  parser.onclosetag = () => open.pop()
  parser.ontext = (piece) => open.at(-1)?.children.push(piece)
  parser.oncdata = (piece) => open.at(-1)?.children.push(piece)
  parser.write(text).close()
  const root = top.children.find((child) => typeof child !== 'string')
  return root ?? fail('there is no element in the XML')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributesOf(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) map.set(localName(name), String(value))
  }
  return map
}

/** The first line of sax's message; the others repeat the place. */
function reason(message: string): string {
  const [first = ''] = message.split('\n')
  return /^unclosed root tag|^unexpected end/i.test(first) ? 'it ends before its last element is closed' : first
}
