import type { Context } from './context.ts'

/**
 * Whether colour goes to a stream. A flag wins over the environment; FORCE_COLOR over NO_COLOR, as in Node itself
 * (https://force-color.org, https://no-color.org); else colour goes to a terminal that has it, never into a pipe.
 */
export function wantsColour(context: Context, stream: 'stdout' | 'stderr' = 'stdout'): boolean {
  const { color } = context.settings
  if (color !== undefined) return color
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = context.env
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return context[stream].isTTY === true && terminal !== 'dumb'
}
