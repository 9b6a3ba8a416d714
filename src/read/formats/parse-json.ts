import { InputError } from '../../errors.ts'
import type { DecodedInput } from './format.ts'

/**
 * Parses JSON.
 * @throws InputError with the line where it is broken
 */
export function parseJson({ text, name }: DecodedInput): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const position = /position (\d+)/.exec(reason)?.[1]
    // Where JSON is cut short, the engine gives no position: it is the end.
    const at = position === undefined ? text.length : Number(position)
    const line = text.slice(0, at).split('\n').length
    const cut = /end of JSON|unterminated/i.test(reason)
    throw new InputError(
      name,
      cut ? 'broken JSON: it ends in the middle' : `broken JSON: ${reason.replace(/\s+/gu, ' ')}`,
      line,
    )
  }
}
